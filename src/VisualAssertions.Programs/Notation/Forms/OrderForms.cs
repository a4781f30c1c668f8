namespace VisualAssertions.Programs.Notation;

/// <summary>One of its fellows: the first, the leftmost, the largest, the cheapest.</summary>
internal static class OrderForms
{
    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("first", "X", a => new Nth(0, a.Property(0))),
        new("last", "X", a => new Nth(-1, a.Property(0))),
        new("nth", "number, X", Nth),
        Outer("leftmost", Edge.Left),
        Outer("rightmost", Edge.Right),
        Outer("topmost", Edge.Top),
        Outer("bottommost", Edge.Bottom),
        Size("widest", Measure.Width, true),
        Size("narrowest", Measure.Width, false),
        Size("tallest", Measure.Height, true),
        Size("shortest", Measure.Height, false),
        Size("largest", Measure.Area, true),
        Size("smallest", Measure.Area, false),
        By("highest", ShownBy.Amount, true),
        By("lowest", ShownBy.Amount, false),
        By("dearest", ShownBy.Amount, true),
        By("cheapest", ShownBy.Amount, false),
        By("newest", ShownBy.Date, true),
        By("oldest", ShownBy.Date, false),
        By("fullest", ShownBy.Level, true),
        By("emptiest", ShownBy.Level, false),
        By("bestrated", ShownBy.Level, true),
        By("worstrated", ShownBy.Level, false),
    ];

    private static Nth Nth(Arguments a)
    {
        int number = a.Whole(0);
        if (number == 0)
        {
            a.Wrong(0, "there is no 0th: 1 is the first, -1 the last");
        }

        return new Nth(number > 0 ? number - 1 : number, a.Property(1));
    }

    private static Form<Property> Outer(string name, Edge edge) =>
        new(name, "X", a => new Outermost(edge, a.Property(0)));

    private static Form<Property> Size(string name, Measure measure, bool largest) =>
        new(name, "X", a => new ExtremeSize(measure, largest, a.Property(0)));

    private static Form<Property> By(string name, ShownBy key, bool highest) =>
        new(name, "X", a => new ExtremeBy(key, highest, a.Property(0)));
}
