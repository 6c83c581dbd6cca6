using System.Numerics;
using ReportGen.Quantities;

namespace ReportGen.Data.Columns;

/// <summary>How ends of one value stand: what a closed end holds is reached, what an open one holds is not.</summary>
internal enum EndOrder
{
    /// <summary>Of lower ends.</summary>
    ClosedFirst,

    /// <summary>Of upper ends.</summary>
    ClosedLast,
}

/// <summary>One end of each size of a column, exact. Nearly all are whole bytes, which take eight bytes each and are added as
/// such.</summary>
public sealed class SizeEnds
{
    private readonly long[] whole;
    private readonly bool[] isClosed;
    private readonly Dictionary<int, Rational?> others = []; // null for infinity
    private readonly EndOrder order;
    private readonly Lazy<int[]> ranked;
    private readonly Lazy<int[]> ranks;

    internal SizeEnds(int count, EndOrder order)
    {
        (whole, isClosed, this.order) = (new long[count], new bool[count], order);
        ranked = new(Ranked);
        ranks = new(Ranks);
    }

    public int Length => whole.Length;

    /// <summary>The end at a place of the column.</summary>
    public End this[int place] => others.TryGetValue(place, out var other)
        ? new End(other, isClosed[place])
        : new End(new BigInteger(whole[place]), isClosed[place]);

    public bool IsInfinite(int place) => others.Count > 0 && others.TryGetValue(place, out var other) && other is null;

    /// <summary>The sum of the ends at some places; infinite when one of them is, and open when one of them is.</summary>
    public End Sum(IEnumerable<int> places)
    {
        var (sum, rest, closed) = ((Int128)0, Rational.Zero, true);
        foreach (var place in places)
        {
            closed &= isClosed[place];
            if (others.Count == 0 || !others.TryGetValue(place, out var other)) sum += whole[place];
            else if (other is { } value) rest += value;
            else return End.Infinite;
        }

        return new End((BigInteger)sum + rest, closed);
    }

    /// <summary>Where the end at a place stands among all in order, from 0; infinity is last.</summary>
    public int RankOf(int place) => ranks.Value[place];

    /// <summary>The place of the end that stands somewhere in order.</summary>
    public int AtRank(int rank) => ranked.Value[rank];

    internal void Set(int place, End end)
    {
        isClosed[place] = end.IsClosed;
        if (end.Value is { IsWhole: true } value && BigInteger.Abs(value.Numerator) <= long.MaxValue) whole[place] = (long)value.Numerator;
        else others.Add(place, end.Value);
    }

    private int[] Ranked()
    {
        int[] places = [.. Enumerable.Range(0, whole.Length)];
        Array.Sort(places, Compare);
        return places;
    }

    private int[] Ranks()
    {
        var ranks = new int[whole.Length];
        for (var rank = 0; rank < ranks.Length; rank++) ranks[ranked.Value[rank]] = rank;
        return ranks;
    }

    private int Compare(int left, int right)
    {
        var byValue = others.Count == 0 ? whole[left].CompareTo(whole[right]) : CompareExactly(this[left].Value, this[right].Value);
        if (byValue != 0) return byValue;
        var byEnd = isClosed[left].CompareTo(isClosed[right]);
        if (byEnd != 0) return order == EndOrder.ClosedFirst ? -byEnd : byEnd;
        return left.CompareTo(right);
    }

    private static int CompareExactly(Rational? left, Rational? right)
    {
        if (left is not { } one) return right is null ? 0 : 1;
        return right is { } other ? one.CompareTo(other) : -1;
    }
}
