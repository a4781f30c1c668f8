using VisualAssertions.Training.Graphs;
using Sizes = VisualAssertions.Training.Networks.QuestionNet.Sizes;

namespace VisualAssertions.Training.Networks;

/// <summary>Slots and regions → which regions are meant, which satisfy, how many; and P as arithmetic over them.</summary>
public static class GroundedHead
{
    /// <summary>Quantifiers in the order of <see cref="Programs.Quantifier"/>; the last is "free".</summary>
    public const int Quantifiers = 7;

    /// <summary>Categories in the order of <see cref="AssertionCategory"/>.</summary>
    public const int Categories = 12;

    /// <summary>All logits but P, FreeP and Counts, which are probabilities.</summary>
    /// <param name="P">[B, Q].</param>
    /// <param name="FreeP">[B, Q]: the free head's own answer.</param>
    /// <param name="Subject">[B, Q, N]: is meant.</param>
    /// <param name="Predicate">[B, Q, N]: satisfies.</param>
    /// <param name="Anchor">[B, Q, N], softmax over N.</param>
    /// <param name="SecondAnchor">[B, Q, N], softmax over N.</param>
    /// <param name="Answer">[B, Q, N], softmax over N: whose text answers a question.</param>
    /// <param name="Quantifier">[B, Q, 7].</param>
    /// <param name="Number">[B, Q, 13].</param>
    /// <param name="Category">[B, Q, 12]: what the statement is about.</param>
    /// <param name="Counts">[B, Q, 14]: how many subjects satisfy; the last bin is "13 or more".</param>
    public sealed record Grounded<T>(
        T P,
        T FreeP,
        T Subject,
        T Predicate,
        T Anchor,
        T SecondAnchor,
        T Answer,
        T Quantifier,
        T Number,
        T Category,
        T Counts
    );

    public static Grounded<T> Forward<T>(
        IGraph<T> g,
        QuestionConfig c,
        Sizes s,
        T slots,
        T matched,
        T summary,
        T regions,
        T geometry,
        T hiddenRegions
    )
    {
        var parts = new Parts<T>(
            g,
            c,
            s,
            g.Reshape(slots, s.B, s.Q, Slot.Count, c.D),
            g.Reshape(matched, s.B, s.Q, Slot.Count, s.N * c.Channels),
            regions
        );
        T hidden = g.Unsqueeze(hiddenRegions, 1); // [B, 1, N]
        T anchor = g.Add(parts.Score("anchor", Slot.Anchor), hidden);
        T second = g.Add(parts.Score("anchor2", Slot.SecondAnchor), hidden);
        T answer = g.Add(parts.Score("answer", Slot.Free), hidden);
        T seen = parts.SeenFrom(anchor, geometry);
        T seen2 = parts.SeenFrom(second, geometry);
        T subject = parts.Score("subject", Slot.Subject, startsAt: -3);
        subject = g.Add(
            subject,
            g.Add(
                parts.Placed("subject", Slot.AnchorRelation, seen),
                parts.Placed("subject2", Slot.SecondAnchor, seen2)
            )
        );
        T predicate = parts.Score("predicate", Slot.Predicate);
        predicate = g.Add(
            predicate,
            g.Add(
                parts.Placed("predicate", Slot.AnchorRelation, seen),
                parts.Placed("predicate2", Slot.SecondAnchor, seen2)
            )
        );
        (subject, predicate) = (g.Add(subject, hidden), g.Add(predicate, hidden));
        T quantifier = g.Linear(parts.Slot(Slot.Quantifier), "head.quantifier", c.D, Quantifiers);
        T number = g.Linear(parts.Slot(Slot.Number), "head.number", c.D, c.MaxCount + 1);
        T category = g.Linear(parts.Slot(Slot.Quantifier), "head.category", c.D, Categories);
        T free = Free(parts, g.Reshape(summary, s.B, s.Q, 2 * c.Channels), subject, predicate);
        T freeP = g.Sigmoid(g.Squeeze(g.Slice(free, 2, 0, 1), 2));
        T trust = g.Sigmoid(g.Squeeze(g.Slice(free, 2, 1, 2), 2)); // of the arithmetic, against the free head
        T satisfying = g.Multiply(g.Sigmoid(subject), g.Sigmoid(predicate));
        T counts = CountDistribution.Of(g, satisfying, s.B * s.Q, s.N, c.MaxCount + 2);
        counts = g.Reshape(counts, s.B, s.Q, c.MaxCount + 2);
        T arithmetic = Arithmetic(g, c, subject, predicate, quantifier, number, counts, freeP);
        T p = g.Add(g.Multiply(trust, arithmetic), g.Multiply(g.Add(g.Multiply(trust, -1), 1), freeP));
        return new Grounded<T>(
            p,
            freeP,
            subject,
            predicate,
            anchor,
            second,
            answer,
            quantifier,
            number,
            category,
            counts
        );
    }

    /// <summary>P under each quantifier, weighted by the quantifier's own probability: [B, Q].</summary>
    private static T Arithmetic<T>(
        IGraph<T> g,
        QuestionConfig c,
        T subject,
        T predicate,
        T quantifier,
        T number,
        T counts,
        T free
    )
    {
        T isSubject = g.Sigmoid(subject);
        T satisfies = g.Sigmoid(predicate);
        T exists = NotNone(g, g.Multiply(isSubject, satisfies));
        T none = Complement(g, exists);
        T failing = NotNone(g, g.Multiply(isSubject, Complement(g, satisfies)));
        T all = g.Multiply(Complement(g, failing), NotNone(g, isSubject));
        T k = g.Softmax(number, -1); // [B, Q, 13]
        T exact = g.Slice(counts, 2, 0, c.MaxCount + 1);
        T upTo = g.CumulativeSum(exact, 2);
        T below = g.Subtract(upTo, exact);
        T exactly = g.Sum(g.Multiply(k, exact), 2);
        T atMost = g.Sum(g.Multiply(k, upTo), 2);
        T atLeast = Complement(g, g.Sum(g.Multiply(k, below), 2));
        T[] each = [exists, none, all, exactly, atLeast, atMost, free];
        T stacked = g.Concat(2, [.. each.Select(p => g.Unsqueeze(p, 2))]);
        return g.Sum(g.Multiply(g.Softmax(quantifier, -1), stacked), 2);
    }

    /// <summary>1 − Π (1 − p) over the last axis.</summary>
    private static T NotNone<T>(IGraph<T> g, T p)
    {
        T rest = g.Add(g.Multiply(g.Clamp(p, 0, 1 - 1e-6f), -1), 1);
        return Complement(g, g.Exp(g.Sum(g.Log(rest), 2)));
    }

    private static T Complement<T>(IGraph<T> g, T p) => g.Add(g.Multiply(p, -1), 1);

    /// <summary>[B, Q, 2]: the free answer, and how far to trust the arithmetic. Sees how well the statement grounds.</summary>
    private static T Free<T>(Parts<T> parts, T summary, T subject, T predicate)
    {
        (IGraph<T> g, QuestionConfig c) = (parts.G, parts.C);
        T ps = g.Sigmoid(subject);
        T both = g.Multiply(ps, g.Sigmoid(predicate));
        T[] grounding = [g.Max(ps, 2, keep: true), g.Max(both, 2, keep: true)];
        T x = g.Concat(
            2,
            [parts.Slot(Slot.Free), parts.Slot(Slot.Subject), parts.Slot(Slot.Predicate), summary, .. grounding]
        );
        x = g.Gelu(g.Linear(x, "head.free1", 3 * c.D + 2 * c.Channels + 2, c.D));
        return g.Linear(x, "head.free2", c.D, 2);
    }

    /// <summary>What the scores have in common: the slots [B, Q, S, D], what they matched [B, Q, S, N·C] and the regions [B, N, D].</summary>
    private sealed record Parts<T>(IGraph<T> G, QuestionConfig C, Sizes S, T Slots, T Matched, T Regions)
    {
        public T Slot(int slot) => G.Squeeze(G.Slice(Slots, 2, slot, slot + 1), 2);

        /// <summary>[B, Q, N]: how a slot fits each region, by embedding, by match channels, and on the whole.</summary>
        public T Score(string name, int slot, float startsAt = 0)
        {
            T z = Slot(slot);
            T query = G.Linear(z, $"head.{name}.query", C.D, C.D);
            T key = G.Linear(Regions, $"head.{name}.key", C.D, C.D);
            T dot = G.Multiply(G.MatMul(query, G.Transpose(key, 0, 2, 1)), 2 / MathF.Sqrt(C.D));
            T matched = G.Reshape(G.Squeeze(G.Slice(Matched, 2, slot, slot + 1), 2), S.B, S.Q, S.N, C.Channels);
            T match = G.Squeeze(G.Linear(G.Multiply(matched, 4), $"head.{name}.match", C.Channels, 1, bias: false), 3);
            T prior = G.Add(G.Linear(z, $"head.{name}.prior", C.D, 1), startsAt);
            return G.Add(G.Add(dot, match), G.Add(prior, Weighed(name, z, matched)));
        }

        /// <summary>[B, Q, N]: match channels weighed by what the slot asks for: a colour word by colours, a state by states.</summary>
        private T Weighed(string name, T z, T matched)
        {
            T weight = G.Weight($"head.{name}.weigh.weight", [C.Channels, C.D], Init.Zeros);
            T asked = G.Unsqueeze(G.Linear(z, weight, default), 3); // [B, Q, C, 1]
            return G.Squeeze(G.MatMul(matched, asked), 3);
        }

        /// <summary>Where a softly chosen anchor lies, seen from each region, as an embedding: [B, Q, N, D].</summary>
        public T SeenFrom(T anchor, T geometry)
        {
            T flat = G.Reshape(G.Transpose(geometry, 0, 2, 1, 3), S.B, S.N, S.N * C.Geometry);
            T seen = G.Reshape(G.MatMul(G.Softmax(anchor, -1), flat), S.B, S.Q, S.N, C.Geometry);
            T inner = G.Gelu(G.Linear(seen, "head.relation1", C.Geometry, C.D / 2));
            return G.Linear(inner, "head.relation2", C.D / 2, C.D);
        }

        /// <summary>[B, Q, N]: how well the anchor's place fits the relation that a slot asks for.</summary>
        public T Placed(string name, int slot, T seen)
        {
            T asked = G.Unsqueeze(G.Linear(Slot(slot), $"head.placed.{name}", C.D, C.D), 3); // [B, Q, D, 1]
            return G.Multiply(G.Squeeze(G.MatMul(seen, asked), 3), 1 / MathF.Sqrt(C.D));
        }
    }
}
