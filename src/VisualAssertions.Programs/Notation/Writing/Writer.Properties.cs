namespace VisualAssertions.Programs.Notation;

internal sealed partial class Writer
{
    public string Of(Property property) =>
        property switch
        {
            Both both => Joined(both),
            AnyOf any => Any(any),
            Not not => Name(not) ?? "!" + Unit(not.Of),
            OfCellOrContent inside => cells ? Of(inside.Of) : Lacking(inside),
            Anything => "anything",
            TheOne one => Call("the", InCells(one.Meant)),
            Sole sole => Call("sole", Apart(sole.Has), Apart(sole.Among)),
            Resolved resolved => Call(resolved.Maybe == Fit.Yes ? "loose" : "strict", InCells(resolved.Of)),
            OfKind kind => BareTexts.Of(kind.Kind) is { } word ? Call("kind", Quoted(word)) : Lacking(kind),
            OfAnyKind kinds => BareTexts.Of(kinds) ?? string.Join(" | ", kinds.Kinds.Select(BareTexts.Of)),
            _ => Name(property)
                ?? Text(property)
                ?? Look(property)
                ?? Place(property)
                ?? Order(property)
                ?? Structure(property)
                ?? Value(property)
                ?? Lacking(property),
        };

    private static string? Name(Property property) => BareTexts.Of(property);

    // These pass on that they are said of cells.
    private string InCells(Property property) => Of(property);

    /// <summary>With brackets if several things are joined in it.</summary>
    private string Unit(Property property, bool inJoin = false)
    {
        string text = Of(property);
        bool joined = IsJoined(text, '|') || (!inJoin && IsJoined(text, '&'));
        return joined ? $"({text})" : text;
    }

    private string Joined(Both both)
    {
        Property[] parts = [.. AsRead.Parts(both)];
        bool outer = cells;
        cells |= parts.Any(CellContents.IsCell);
        string text = string.Join(" & ", parts.Select(part => Unit(part, inJoin: true)));
        cells = outer;
        return text;
    }

    private string Any(AnyOf any) =>
        (Parts: any.Parts, Carried: any.Parts.Length == 2 ? Itself(any.Parts[1]) : null) switch
        {
            ([Holding { Inner: OfAnyKind { Kinds: [ElementKind.Icon] } }, _], WithAnyIcon) => "has(icon)",
            ([Holding { Inner: WithIcon held }, _], WithIcon { Carried: true } carried)
                when held.Icon == carried.Icon => Call("has", Of(held)),
            _ => Merged([.. any.Parts.Select(Of)]),
        };

    private Property Itself(Property property) => cells && property is OfCellOrContent inside ? inside.Of : property;

    /// <summary>Several texts of one form are one call.</summary>
    private static string Merged(string[] parts)
    {
        string form = parts[0].Split('(')[0];
        bool same =
            TextForms.OfSeveral.Contains(form)
            && parts.All(part =>
                part.StartsWith(form + "(\"", StringComparison.Ordinal) && IsOneText(part[form.Length..])
            );
        return same
            ? $"{form}({string.Join(", ", parts.Select(part => part[(form.Length + 1)..^1]))})"
            : string.Join(" | ", parts);
    }

    // ("…") with no other quote in it that is not escaped.
    private static bool IsOneText(string bracket)
    {
        int at = 2;
        while (at < bracket.Length && bracket[at] != '"')
        {
            at += bracket[at] == '\\' ? 2 : 1;
        }

        return at == bracket.Length - 2 && bracket[^1] == ')';
    }

    /// <summary>Whether the sign stands in it outside of brackets and texts.</summary>
    private static bool IsJoined(string text, char sign)
    {
        int depth = 0;
        bool quoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\' when quoted:
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '(' when !quoted:
                    depth++;
                    break;
                case ')' when !quoted:
                    depth--;
                    break;
                case char c when c == sign && depth == 0 && !quoted:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }
}
