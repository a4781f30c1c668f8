namespace VisualAssertions.Programs;

/// <summary>The smallest element that holds each one.</summary>
internal static class Holders
{
    /// <summary>Share of a box that must lie in its holder: boxes are seen a pixel or two off.</summary>
    private const float Inside = 0.85f;

    /// <summary>Share of a badge that must lie on its owner: it sits on a corner.</summary>
    private const float OnCorner = 0.25f;

    /// <summary>Most between a badge and the drawing of its icon, as a share of the icon.</summary>
    private const float NearCorner = 0.25f;

    /// <returns>Ids; −1 for none.</returns>
    public static int[] Of(IReadOnlyList<TruthElement> elements)
    {
        int[] parents = [.. elements.Select((_, id) => Smallest(elements, id))];
        OneTable(elements, parents);
        for (int id = 0; id < parents.Length; id++)
        {
            parents[id] = BadgeOwner(elements, id) is >= 0 and var owner ? owner : parents[id];
        }

        return parents;
    }

    private static int Smallest(IReadOnlyList<TruthElement> elements, int id)
    {
        int parent = -1;
        bool floats = false;
        for (int other = 0; other < elements.Count; other++)
        {
            if (!Holds(elements, other, id))
            {
                continue;
            }

            // What floats covers what is behind it, however small that is.
            bool floating = IsFloating(elements[other].Kind);
            bool insideFloat = parent >= 0 && floats && elements[other].Box.Inside(elements[parent].Box) < Inside;
            bool smaller = parent < 0 || IsSmaller(elements, other, parent);
            bool covers =
                floating && !floats && parent >= 0 && elements[parent].Box.Inside(elements[other].Box) < Inside;
            if ((smaller && !insideFloat) || covers)
            {
                parent = other;
                floats = floating;
            }
        }

        return parent;
    }

    private static bool Holds(IReadOnlyList<TruthElement> elements, int outer, int id)
    {
        (TruthElement holder, TruthElement held) = (elements[outer], elements[id]);
        return outer != id
            && IsSmaller(elements, id, outer)
            && (held.Box.Inside(holder.Box) >= Inside || IsLegend(holder, held))
            && MayHold(holder.Kind, held.Kind);
    }

    /// <summary>A heading on the upper edge of a frame.</summary>
    private static bool IsLegend(TruthElement holder, TruthElement held) =>
        holder.Kind is ElementKind.Panel or ElementKind.Card
        && held.Kind is ElementKind.Heading or ElementKind.Label
        && held.Box.Y < holder.Box.Y
        && held.Box.Bottom > holder.Box.Y
        && held.Box.X > holder.Box.X
        && held.Box.Right < holder.Box.Right;

    /// <summary>A table may be seen several times, each time a part of it: the largest part is the table.</summary>
    private static void OneTable(IReadOnlyList<TruthElement> elements, int[] parents)
    {
        for (int id = 0; id < parents.Length; id++)
        {
            int table = parents[id];
            for (
                int other = 0;
                table >= 0 && elements[table].Kind == ElementKind.Table && other < parents.Length;
                other++
            )
            {
                if (elements[other].Kind == ElementKind.Table && AreOneTable(elements[table].Box, elements[other].Box))
                {
                    table = IsSmaller(elements, table, other) ? other : table;
                }
            }

            parents[id] = table;
        }
    }

    private static bool AreOneTable(Box a, Box b) =>
        Math.Abs(a.X - b.X) < 0.05f * a.Width
        && Math.Abs(a.Width - b.Width) < 0.05f * a.Width
        && a.Y < b.Bottom
        && b.Y < a.Bottom;

    /// <summary>Of equal boxes the earlier is the larger: it holds the later.</summary>
    private static bool IsSmaller(IReadOnlyList<TruthElement> elements, int a, int b)
    {
        (float areaOfA, float areaOfB) = (elements[a].Box.Area, elements[b].Box.Area);
        return areaOfA < areaOfB || (areaOfA == areaOfB && a > b);
    }

    private static bool IsFloating(ElementKind kind) =>
        kind is ElementKind.Dialog or ElementKind.Toast or ElementKind.Tooltip or ElementKind.Menu;

    private static bool MayHold(ElementKind holder, ElementKind held) =>
        holder switch
        {
            ElementKind.Cell => !IsPartOfTable(held),
            ElementKind.Row => !IsPartOfTable(held) || held is ElementKind.Cell or ElementKind.ColumnHeader,
            ElementKind.ListItem => true,
            ElementKind.Chart => Kinds.IsText(held) || held is ElementKind.Badge or ElementKind.Tag,
            ElementKind.Calendar => true,
            ElementKind.Map or ElementKind.Video => !Kinds.Containers.Contains(held),
            ElementKind.Text or ElementKind.Heading => held
                is ElementKind.Icon
                    or ElementKind.Badge
                    or ElementKind.Link
                    or ElementKind.Breadcrumb
                    or ElementKind.Avatar,
            ElementKind.Stepper => held is ElementKind.Button or ElementKind.Icon,
            ElementKind.ColumnHeader or ElementKind.Breadcrumb or ElementKind.Logo => IsPart(held),
            _ => IsSurface(holder)
                ? held is not (ElementKind.Dialog or ElementKind.Toast)
                : IsControl(holder) && IsPart(held),
        };

    private static bool IsSurface(ElementKind kind) => Kinds.Containers.Contains(kind) || kind == ElementKind.Tooltip;

    private static bool IsControl(ElementKind kind) =>
        Kinds.Controls.Contains(kind)
        || kind
            is ElementKind.Tab
                or ElementKind.NavItem
                or ElementKind.MenuItem
                or ElementKind.Page
                or ElementKind.Tag
                or ElementKind.Link
                or ElementKind.Badge;

    /// <summary>What is drawn on a control.</summary>
    private static bool IsPart(ElementKind kind) =>
        kind
            is ElementKind.Icon
                or ElementKind.Badge
                or ElementKind.Spinner
                or ElementKind.Button
                or ElementKind.Avatar
                or ElementKind.Image
                or ElementKind.Label
                or ElementKind.Text
                or ElementKind.Tag
                or ElementKind.Checkbox;

    private static bool IsPartOfTable(ElementKind kind) =>
        kind is ElementKind.Table or ElementKind.Row or ElementKind.Cell or ElementKind.ColumnHeader;

    /// <summary>The control or bare icon on which a badge sits, where it sticks out too far to lie inside.</summary>
    private static int BadgeOwner(IReadOnlyList<TruthElement> elements, int id)
    {
        if (elements[id].Kind != ElementKind.Badge)
        {
            return -1;
        }

        int owner = -1;
        float most = OnCorner;
        for (int other = 0; other < elements.Count; other++)
        {
            bool carries = elements[other].Kind is ElementKind.Button or ElementKind.Tab or ElementKind.NavItem;
            float share = carries ? elements[id].Box.Inside(elements[other].Box) : 0;
            if (share >= most && elements[other].Box.Area > elements[id].Box.Area)
            {
                (owner, most) = (other, share);
            }
        }

        return owner >= 0 ? owner : IconBelow(elements, elements[id].Box);
    }

    /// <summary>The icon whose upper right corner a badge covers or touches; only its drawing is seen, which is smaller than its button.</summary>
    private static int IconBelow(IReadOnlyList<TruthElement> elements, Box badge) =>
        Enumerable
            .Range(0, elements.Count)
            .Where(id => elements[id].Kind == ElementKind.Icon)
            .Where(id => IsOnCorner(badge, elements[id].Box))
            .DefaultIfEmpty(-1)
            .MinBy(id => id < 0 ? 0 : Math.Abs(elements[id].Box.Right - badge.CenterX));

    private static bool IsOnCorner(Box badge, Box icon) =>
        badge.X > icon.X
        && badge.X <= icon.Right + NearCorner * icon.Width
        && badge.CenterX >= icon.CenterX
        && badge.CenterY <= icon.CenterY
        && badge.Bottom >= icon.Y - NearCorner * icon.Height;
}
