using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Training.Looking;

/// <summary>Crops on disk, one fixed-size record each, so that training reads any of them without decoding pictures.</summary>
internal sealed class CropFile : IDisposable
{
    private static readonly int LabelBytes = Marshal.SizeOf<CropLabel>();
    private static readonly int ScalarBytes = LookScalars.Length * sizeof(float);
    private static readonly int RecordBytes = LabelBytes + ScalarBytes + LookCrop.Length;

    private readonly SafeFileHandle handle;

    private CropFile(SafeFileHandle handle, CropLabel[] labels) => (this.handle, Labels) = (handle, labels);

    public IReadOnlyList<CropLabel> Labels { get; }

    public static CropFile Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new VisualAssertException(
                $"There is no file of crops '{path}'. Make it with: crops --pages DIR --out {path}",
                Trouble.Usage
            );
        }

        SafeFileHandle handle = File.OpenHandle(path, options: FileOptions.RandomAccess);
        long length = RandomAccess.GetLength(handle);
        if (length == 0 || length % RecordBytes != 0)
        {
            handle.Dispose();
            throw new VisualAssertException(
                $"'{path}' has {length} bytes, no whole number of crops of {RecordBytes}. Make it again with the command crops.",
                Trouble.Usage
            );
        }

        var labels = new CropLabel[length / RecordBytes];
        for (int i = 0; i < labels.Length; i++)
        {
            RandomAccess.Read(handle, MemoryMarshal.AsBytes(labels.AsSpan(i, 1)), (long)i * RecordBytes);
        }

        return new CropFile(handle, labels);
    }

    public void Read(int index, Span<float> scalars, Span<byte> crop)
    {
        long at = (long)index * RecordBytes + LabelBytes;
        RandomAccess.Read(handle, MemoryMarshal.AsBytes(scalars), at);
        RandomAccess.Read(handle, crop, at + ScalarBytes);
    }

    public void Dispose() => handle.Dispose();

    /// <summary>Writes records in the order in which they come; safe for parallel use.</summary>
    internal sealed class Writer(string path) : IDisposable
    {
        private readonly FileStream stream = File.Create(path, 1 << 20);
        private readonly Lock gate = new();

        public void Write(CropLabel label, ReadOnlySpan<float> scalars, ReadOnlySpan<byte> crop)
        {
            lock (gate)
            {
                stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<CropLabel>(in label)));
                stream.Write(MemoryMarshal.AsBytes(scalars));
                stream.Write(crop);
            }
        }

        public void Dispose() => stream.Dispose();
    }
}
