using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Parsing;

/// <summary>Fills the pool from a thread of its own, as fast as its samples are used.</summary>
internal sealed class ParserFeeder(
    ParserPool pool,
    ParserSource source,
    ProgramVocabulary vocabulary,
    ParserRecipe recipe
) : IDisposable
{
    private const int Chunk = 128;

    private readonly CancellationTokenSource done = new();
    private long used;
    private Task feeding = Task.CompletedTask;

    public void Used(long samples)
    {
        Interlocked.Exchange(ref used, samples);
        if (feeding.IsFaulted)
        {
            feeding.GetAwaiter().GetResult();
        }
    }

    /// <summary>Returns when there is enough to begin with.</summary>
    public void Start(CancellationToken stop)
    {
        var random = new Random();
        long added = 0;
        for (; added < recipe.First && !stop.IsCancellationRequested; added += Chunk)
        {
            pool.Add(Draw(random), random);
        }

        feeding = Task.Run(
            () =>
            {
                for (; !done.IsCancellationRequested; )
                {
                    if (added - recipe.First > Interlocked.Read(ref used) / recipe.Uses)
                    {
                        Thread.Sleep(20);
                        continue;
                    }

                    pool.Add(Draw(random), random);
                    added += Chunk;
                }
            },
            CancellationToken.None
        );
    }

    public void Dispose()
    {
        done.Cancel();
        feeding.Wait();
        done.Dispose();
    }

    private List<ParserSample> Draw(Random random)
    {
        var drawn = new List<ParserSample>(Chunk);
        while (drawn.Count < Chunk)
        {
            if (random.NextSingle() < recipe.People)
            {
                if (source.People(random.NextSingle() < recipe.Varied, vocabulary, random) is { } sample)
                {
                    drawn.Add(sample);
                }
            }
            else
            {
                drawn.AddRange(
                    source.Frames((ulong)random.NextInt64(), new StatementOptions(), vocabulary, random).Take(2)
                );
            }
        }

        return drawn;
    }
}
