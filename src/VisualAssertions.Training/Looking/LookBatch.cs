using TorchSharp;
using VisualAssertions.Owlet.Seeing;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Looking;

/// <summary>Crops and what is true of them, as tensors of the caller's dispose scope.</summary>
/// <param name="Crops">[B, 4, 64, 96], 0 to 255.</param>
/// <param name="Scalars">[B, LookScalars.Length].</param>
/// <param name="Kind">[B], int64.</param>
/// <param name="States">[B, States], 0 or 1.</param>
/// <param name="StateWeight">[B, States].</param>
/// <param name="Icon">[B], int64; the last class is "none".</param>
/// <param name="IconWeight">[B].</param>
/// <param name="Bounded">[B, 1], 0 or 1.</param>
/// <param name="IsElement">[B, 1], 0 or 1.</param>
internal sealed record LookBatch(
    Tensor Crops,
    Tensor Scalars,
    Tensor Kind,
    Tensor States,
    Tensor StateWeight,
    Tensor Icon,
    Tensor IconWeight,
    Tensor Bounded,
    Tensor IsElement
)
{
    /// <summary>Loss weight of "no icon": a truth may be silent on icons that are not on the list.</summary>
    private const float NoIconWeight = 0.3f;

    /// <param name="file">Where the crops are.</param>
    /// <param name="indices">Which.</param>
    /// <param name="icons">How many names the list has.</param>
    /// <param name="augment">Draws small changes; null for none.</param>
    public static LookBatch Read(CropFile file, ReadOnlySpan<int> indices, int icons, Random? augment)
    {
        int count = indices.Length;
        byte[] crops = new byte[count * LookCrop.Length];
        float[] scalars = new float[count * LookScalars.Length];
        for (int i = 0; i < count; i++)
        {
            Span<byte> crop = crops.AsSpan(i * LookCrop.Length, LookCrop.Length);
            file.Read(indices[i], scalars.AsSpan(i * LookScalars.Length, LookScalars.Length), crop);
            if (augment is not null)
            {
                Shift(crop, augment.Next(-1, 2), augment.Next(-1, 2));
                Relight(crop, augment);
            }
        }

        Tensor pixels = tensor(crops, [count, LookCrop.Channels, LookCrop.Rows, LookCrop.Columns]).to(float32);
        var labels = new CropLabel[count];
        for (int i = 0; i < count; i++)
        {
            labels[i] = file.Labels[indices[i]];
        }

        return Of(pixels, tensor(scalars, [count, LookScalars.Length]), labels, icons);
    }

    private static LookBatch Of(Tensor crops, Tensor scalars, CropLabel[] labels, int icons)
    {
        int states = Element.StateCount;
        float[] shows = new float[labels.Length * states];
        float[] weights = new float[labels.Length * states];
        for (int i = 0; i < labels.Length; i++)
        {
            for (int state = 0; state < states; state++)
            {
                shows[i * states + state] = labels[i].Has((ElementState)state) ? 1 : 0;
                weights[i * states + state] = StateWeightOf(labels[i], (ElementState)state);
            }
        }

        return new LookBatch(
            crops,
            scalars,
            tensor(Array.ConvertAll(labels, label => (long)label.Kind)),
            tensor(shows, [labels.Length, states]),
            tensor(weights, [labels.Length, states]),
            tensor(Array.ConvertAll(labels, label => label.Icon >= 0 ? (long)label.Icon : icons)),
            tensor(Array.ConvertAll(labels, IconWeightOf)),
            tensor(Array.ConvertAll(labels, label => (float)label.Bounded)).unsqueeze(1),
            tensor(Array.ConvertAll(labels, label => label.IsElement ? 1f : 0)).unsqueeze(1)
        );
    }

    private static float StateWeightOf(CropLabel label, ElementState state) =>
        !label.IsElement ? 0
        : label.Has(state) || StateScope.Means((ElementKind)label.Kind, state) ? 1
        : StateScope.OutsideWeight;

    private static float IconWeightOf(CropLabel label) =>
        label.Icon switch
        {
            CropLabel.UnknownIcon => 0,
            CropLabel.NoIcon => NoIconWeight,
            _ => 1,
        };

    /// <summary>Moves the picture by whole pixels; what comes in at the edge stays as it was.</summary>
    private static void Shift(Span<byte> crop, int right, int down)
    {
        int from = Math.Max(0, -right);
        int to = Math.Max(0, right);
        int width = LookCrop.Columns - Math.Abs(right);
        int plane = LookCrop.Rows * LookCrop.Columns;
        for (int channel = 0; channel < LookCrop.Channels; channel++)
        {
            Span<byte> pixels = crop.Slice(channel * plane, plane);
            for (int i = 0; i < LookCrop.Rows - Math.Abs(down); i++)
            {
                // Against the direction of the move, so that no row is read after it was written.
                int y = down > 0 ? LookCrop.Rows - 1 - i : i;
                pixels
                    .Slice((y - down) * LookCrop.Columns + from, width)
                    .CopyTo(pixels.Slice(y * LookCrop.Columns + to, width));
            }
        }
    }

    /// <summary>Small changes of contrast and brightness, the same for all of a crop; the mask stays.</summary>
    private static void Relight(Span<byte> crop, Random random)
    {
        float contrast = 0.92f + 0.16f * random.NextSingle();
        float brightness = 16 * random.NextSingle() - 8 + 128 * (1 - contrast);
        Span<byte> table = stackalloc byte[256];
        for (int value = 0; value < table.Length; value++)
        {
            table[value] = (byte)Math.Clamp(value * contrast + brightness, 0, 255);
        }

        Span<byte> colors = crop[..(3 * LookCrop.Rows * LookCrop.Columns)];
        for (int i = 0; i < colors.Length; i++)
        {
            colors[i] = table[colors[i]];
        }
    }
}
