namespace VisualAssertions.Programs;

internal enum Comparison
{
    Fewer,
    Equal,
    More,
}

/// <summary>How two counts compare.</summary>
internal sealed record CountsCompared(Comparison Comparison, Property A, Property B) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Fit[] a = A.Over(scene);
        Fit[] b = B.Over(scene);
        (int Least, int Most) left = Range(a);
        (int Least, int Most) right = Range(b);
        bool one = Holds(left.Least, right.Most);
        bool other = Holds(left.Most, right.Least);
        bool open = left.Least != left.Most || right.Least != right.Most;
        bool unclear = one != other || (Comparison == Comparison.Equal && open);
        return unclear
            ? null
            : new Judgement(
                one,
                new Grounding
                {
                    Subjects = a.Ids(),
                    Satisfied = a.Ids(),
                    Anchors = b.Ids(),
                    Quantifier = Quantifier.Free,
                }
            );
    }

    public override Program? Negated() => null;

    /// <summary>The count if every Maybe is no, and if every Maybe is yes.</summary>
    public static (int Least, int Most) Range(Fit[] fits) =>
        (fits.Count(fit => fit == Fit.Yes), fits.Count(fit => fit != Fit.No));

    private bool Holds(int a, int b) =>
        Comparison switch
        {
            Comparison.Fewer => a < b,
            Comparison.Equal => a == b,
            Comparison.More => a > b,
        };
}

/// <summary>A count beyond those that a grounding can hold (0 to 12): the truth stands free beside what is counted.</summary>
internal sealed record LargeCount(Quantifier Quantifier, Property Counted, int Number) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Fit[] fits = Counted.Over(scene);
        (int least, int most) = CountsCompared.Range(fits);
        bool truth = Holds(least);
        bool unclear = truth != Holds(most) || (Quantifier == Quantifier.Exactly && least != most);
        return unclear
            ? null
            : new Judgement(
                truth,
                new Grounding
                {
                    Subjects = fits.Ids(),
                    Satisfied = fits.Ids(),
                    Quantifier = Quantifier.Free,
                }
            );
    }

    public override Program? Negated() => null;

    private bool Holds(int count) =>
        Quantifier switch
        {
            Quantifier.AtLeast => count >= Number,
            Quantifier.AtMost => count <= Number,
            _ => count == Number,
        };
}

/// <summary>Things come one after the other, each of them one thing, along a line, down a column, or as one reads.</summary>
internal sealed record InSequence(IReadOnlyList<Property> Parts) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        int[][] parts = [.. Parts.Select(part => part.Over(scene).Ids())];
        bool unclear = Parts.Where((part, i) => parts[i].Length != 1 && !Missing(part, scene)).Any();
        if (unclear)
        {
            return null;
        }

        int[] ids = [.. parts.SelectMany(part => part)];
        bool truth = ids.Length == Parts.Count && (Lines.InOrder(scene, ids) || Reads(scene, ids));
        return new Judgement(
            truth,
            new Grounding
            {
                Subjects = ids,
                Satisfied = ids,
                Quantifier = Quantifier.Free,
            }
        );
    }

    public override Program? Negated() => null;

    private static bool Missing(Property part, Scene scene) => part.Over(scene).All(fit => fit == Fit.No);

    private static bool Reads(Scene scene, int[] ids)
    {
        for (int i = 1; i < ids.Length; i++)
        {
            Box a = scene[ids[i - 1]].Box;
            Box b = scene[ids[i]].Box;
            bool sameLine = Math.Abs(a.CenterY - b.CenterY) < Math.Min(a.Height, b.Height) / 2;
            if (sameLine ? b.CenterX <= a.CenterX : b.CenterY <= a.CenterY)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The elements of a sort are these and no others.</summary>
internal sealed record AreThese(Property Subject, IReadOnlyList<Property> Each) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Judgement? all = new Said(Quantifier.All, Subject, new AnyOf([.. Each])).Judge(scene);
        bool?[] present = [.. Each.Select(one => new Said(Quantifier.Exists, Subject & one).Judge(scene)?.Truth)];
        bool missing = present.Contains(false);
        return all is null || (!missing && present.Contains(null)) ? null
            : !missing || all.Truth == false ? all
            : new Judgement(false, all.Grounding with { Quantifier = Quantifier.Free });
    }

    public override Program? Negated() => null;
}

/// <summary>So many of a sort stand side by side in their first line.</summary>
internal sealed record PerLine(int Number, Property Subject) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Fit[] fits = Subject.Over(scene);
        int[] ids = fits.Ids();
        if (ids.Length == 0 || fits.Contains(Fit.Maybe))
        {
            return null;
        }

        Box first = ids.Select(id => scene[id].Box).MinBy(box => box.Y);
        int[] line = [.. ids.Where(id => scene[id].Box.Y < first.CenterY)];
        return new Judgement(
            line.Length == Number,
            new Grounding
            {
                Subjects = ids,
                Satisfied = line,
                Quantifier = Number <= 12 ? Quantifier.Exactly : Quantifier.Free,
                Number = Number <= 12 ? Number : 0,
            }
        );
    }

    public override Program? Negated() => null;
}
