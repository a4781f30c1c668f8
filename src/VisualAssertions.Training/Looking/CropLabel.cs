using System.Runtime.InteropServices;

namespace VisualAssertions.Training.Looking;

/// <summary>What the truth says of one crop.</summary>
/// <param name="Kind">Of <see cref="ElementKind"/>; <see cref="Nothing"/> where no element is.</param>
/// <param name="States">Bit i is set if state i shows.</param>
/// <param name="Icon">Place in models/owlet/icons.txt; <see cref="NoIcon"/>, or <see cref="UnknownIcon"/> where it has one that is not on the list.</param>
/// <param name="Bounded">It has a visible edge all round.</param>
/// <param name="Page">Number of the page in its folder.</param>
/// <param name="Box">Where it is on the page, in pixels.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct CropLabel(short Kind, ushort States, short Icon, short Bounded, int Page, Box Box)
{
    public const short NoIcon = -1;
    public const short UnknownIcon = -2;

    public static short Nothing { get; } = (short)Element.KindCount;

    public bool IsElement => Kind != Nothing;

    public bool Has(ElementState state) => (States & (1 << (int)state)) != 0;
}
