namespace VisualAssertions.Owlet.Seeing;

/// <summary>Disjoint sets in an array: each entry points at an earlier member of its set, the first at itself.</summary>
internal static class UnionFind
{
    public static int[] Singletons(int count)
    {
        int[] root = new int[count];
        for (int i = 0; i < count; i++)
        {
            root[i] = i;
        }

        return root;
    }

    public static int Find(int[] root, int of)
    {
        while (root[of] != of)
        {
            root[of] = root[root[of]];
            of = root[of];
        }

        return of;
    }

    public static void Join(int[] root, int a, int b)
    {
        (a, b) = (Find(root, a), Find(root, b));
        if (a < b)
        {
            root[b] = a;
        }
        else
        {
            root[a] = b;
        }
    }

    /// <summary>Makes every entry point at the first member of its set.</summary>
    public static void Flatten(int[] root)
    {
        // Entries point at earlier ones, so those are flat already.
        for (int i = 0; i < root.Length; i++)
        {
            root[i] = root[root[i]];
        }
    }
}
