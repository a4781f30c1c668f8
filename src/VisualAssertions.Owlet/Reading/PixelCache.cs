using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace VisualAssertions.Owlet.Reading;

/// <summary>Remembers what was seen in a rectangle of pixels, so that headers, menus and unchanged pages are looked at once. Thread-safe.</summary>
/// <typeparam name="TWay">How it was looked at.</typeparam>
/// <typeparam name="TSeen">May depend on nothing but the pixels and the way: then an answer from here is the answer.</typeparam>
/// <param name="capacity">Entries kept; the one that was not asked for the longest goes first.</param>
internal sealed class PixelCache<TWay, TSeen>(int capacity)
    where TWay : IEquatable<TWay>
{
    private readonly Lock access = new();
    private readonly Dictionary<Key, LinkedListNode<(Key Key, TSeen Seen)>> entries = [];

    // The latest asked for is first.
    private readonly LinkedList<(Key Key, TSeen Seen)> order = new();

    public TSeen GetOrAdd(Screenshot screenshot, PixelRect rect, TWay way, Func<TSeen> look)
    {
        var key = new Key(way, rect.Width, rect.Height, Hash(screenshot, rect.Clip(screenshot)));
        lock (access)
        {
            if (entries.TryGetValue(key, out LinkedListNode<(Key Key, TSeen Seen)>? known))
            {
                order.Remove(known);
                order.AddFirst(known);
                return known.Value.Seen;
            }
        }

        TSeen seen = look();
        lock (access)
        {
            if (!entries.ContainsKey(key))
            {
                entries[key] = order.AddFirst((key, seen));
            }

            while (entries.Count > capacity)
            {
                entries.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }
        }

        return seen;
    }

    private static UInt128 Hash(Screenshot screenshot, PixelRect rect)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        MemoryMarshal.Write(bytes, rect.Width);
        hash.AppendData(bytes[..sizeof(int)]);
        for (int y = rect.Top; y < rect.Bottom; y++)
        {
            hash.AppendData(screenshot.Pixels.Slice((y * screenshot.Width + rect.Left) * 4, rect.Width * 4));
        }

        hash.GetHashAndReset(bytes);
        return MemoryMarshal.Read<UInt128>(bytes);
    }

    private readonly record struct Key(TWay Way, int Width, int Height, UInt128 Hash);
}
