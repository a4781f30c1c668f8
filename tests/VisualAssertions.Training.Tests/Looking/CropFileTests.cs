using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Looking;

namespace VisualAssertions.Training.Tests.Looking;

public sealed class CropFileTests
{
    [Test]
    public void Crops_come_back_as_they_were_written()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "some.crops");
        byte[] crop = new byte[LookCrop.Length];
        float[] scalars = new float[LookScalars.Length];
        using (var writer = new CropFile.Writer(path))
        {
            for (short kind = 0; kind < 3; kind++)
            {
                (crop[5], scalars[2]) = ((byte)(kind + 10), kind / 2f);
                writer.Write(new CropLabel(kind, 6, 4, 1, 77, new Box(1, 2, 3, 4)), scalars, crop);
            }
        }

        using CropFile file = CropFile.Open(path);
        file.Read(2, scalars, crop);

        Assert.That(file.Labels, Has.Count.EqualTo(3));
        Assert.That(file.Labels[2], Is.EqualTo(new CropLabel(2, 6, 4, 1, 77, new Box(1, 2, 3, 4))));
        Assert.That(file.Labels[2].Has(ElementState.Checked), Is.True);
        Assert.That((crop[5], scalars[2]), Is.EqualTo(((byte)12, 1f)));
    }

    [Test]
    public void A_missing_file_and_a_file_cut_short_say_what_to_do()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "short.crops");
        File.WriteAllBytes(path, new byte[100]);

        Assert.That(() => CropFile.Open(path), Throws.InstanceOf<VisualAssertException>());
        Assert.That(
            () => CropFile.Open("none.crops"),
            Throws.InstanceOf<VisualAssertException>().With.Message.Contains("crops --pages")
        );
    }

    [Test]
    public void Rare_kinds_are_drawn_more_often_than_they_occur_and_the_shift_undoes_it()
    {
        CropLabel[] labels =
        [
            .. Enumerable.Repeat(new CropLabel(0, 0, CropLabel.NoIcon, 0, 0, default), 9_900),
            .. Enumerable.Repeat(new CropLabel(1, 0, CropLabel.NoIcon, 0, 0, default), 100),
        ];
        var sampler = new LookSampler(labels);
        var random = new Random(4);

        double rare = Enumerable.Range(0, 20_000).Count(_ => labels[sampler.Draw(random)].Kind == 1) / 20_000.0;
        float[] shift = sampler.LogitShift();

        Assert.That(rare, Is.EqualTo(10 / (10 + 99.5)).Within(0.01));
        Assert.That(Math.Exp(shift[1]) * rare, Is.EqualTo(0.01).Within(0.002));
    }
}
