using System.Runtime.InteropServices;
using System.Text;

namespace VisualAssertions.Training.Native;

/// <summary>The symbol versions that a 64-bit little-endian ELF library asks of others (section type SHT_GNU_verneed).</summary>
internal static class ElfVersions
{
    private const uint VersionNeeds = 0x6ffffffe; // SHT_GNU_verneed
    private const ushort Weak = 0x2; // VER_FLG_WEAK

    /// <summary>Sets the weak flag of a needed version. False where the file does not ask for it, or asks weakly already.</summary>
    public static bool MarkWeak(Span<byte> file, string version)
    {
        var elf = MemoryMarshal.Read<Header>(file);
        for (var section = 0; section < elf.SectionCount; section++)
        {
            var needs = SectionAt(file, elf, section);
            if (needs.Type == VersionNeeds)
            {
                return MarkWeak(file, needs, SectionAt(file, elf, (int)needs.Link), version);
            }
        }
        return false;
    }

    private static bool MarkWeak(Span<byte> file, Section needs, Section names, string version)
    {
        var marked = false;
        var library = (int)needs.Offset;
        for (var i = 0; i < needs.Info; i++)
        {
            var need = MemoryMarshal.Read<Need>(file[library..]);
            var at = library + (int)need.Versions;
            for (var j = 0; j < need.Count; j++)
            {
                ref var entry = ref MemoryMarshal.AsRef<NeededVersion>(file[at..]);
                if (NameAt(file, names, entry.Name) == version && (entry.Flags & Weak) == 0)
                {
                    entry.Flags |= Weak;
                    marked = true;
                }
                at += (int)entry.Next;
            }
            library += (int)need.Next;
        }
        return marked;
    }

    private static Section SectionAt(Span<byte> file, Header elf, int index) =>
        MemoryMarshal.Read<Section>(file[((int)elf.SectionOffset + index * elf.SectionSize)..]);

    private static string NameAt(Span<byte> file, Section names, uint offset)
    {
        var name = file[((int)names.Offset + (int)offset)..];
        return Encoding.ASCII.GetString(name[..name.IndexOf((byte)0)]);
    }

    [StructLayout(LayoutKind.Explicit, Size = 64)]
    private struct Header
    {
        [FieldOffset(0x28)]
        public ulong SectionOffset;

        [FieldOffset(0x3A)]
        public ushort SectionSize;

        [FieldOffset(0x3C)]
        public ushort SectionCount;
    }

    [StructLayout(LayoutKind.Explicit, Size = 64)]
    private struct Section
    {
        [FieldOffset(0x04)]
        public uint Type;

        [FieldOffset(0x18)]
        public ulong Offset;

        [FieldOffset(0x28)]
        public uint Link;

        [FieldOffset(0x2C)]
        public uint Info;
    }

    [StructLayout(LayoutKind.Explicit, Size = 16)]
    private struct Need
    {
        [FieldOffset(0x02)]
        public ushort Count;

        [FieldOffset(0x08)]
        public uint Versions;

        [FieldOffset(0x0C)]
        public uint Next;
    }

    [StructLayout(LayoutKind.Explicit, Size = 16)]
    private struct NeededVersion
    {
        [FieldOffset(0x04)]
        public ushort Flags;

        [FieldOffset(0x08)]
        public uint Name;

        [FieldOffset(0x0C)]
        public uint Next;
    }
}
