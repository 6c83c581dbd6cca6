using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>A total that a figure shows, and the period that it is of.</summary>
internal sealed record ShownTotal(string Row, string? Column, Period Period, Measure Measure);

/// <summary>Says which rows of unequal periods stand in another order when their totals are divided by the months of their periods.</summary>
internal static class PerMonthOrder
{
    private const int MostNamed = 4;
    private const int MostCompared = 60; // each with each

    /// <summary>A sentence; null where no two totals of unequal periods have an order, in total or per month, and where there are too many
    /// to read.</summary>
    public static string? Words(IReadOnlyCollection<ShownTotal> totals)
    {
        if (totals.Count > MostCompared) return null;
        var pairs = totals.GroupBy(total => (total.Column, total.Measure.Kind)).SelectMany(group => Pairs([.. group])).ToList();
        var turned = pairs.Where(pair => pair.PerMonth != pair.InTotal && pair.PerMonth != 0).ToList();
        var lost = pairs.Where(pair => pair.PerMonth == 0 && pair.InTotal != 0).ToList();
        if (pairs.TrueForAll(pair => (pair.InTotal, pair.PerMonth) == (0, 0))) return null;
        if (turned.Count + lost.Count == 0) return "Per month the order is the same.";
        if (turned.Count + lost.Count > MostNamed)
                        return "Per month several rows stand in another order.";
        var isOneColumn = pairs.Select(pair => pair.One.Column).Distinct(StringComparer.Ordinal).Count() < 2;
        var ordered = turned.Select(pair => pair.PerMonth > 0 ? (Upper: pair.One, Lower: pair.Other) : (Upper: pair.Other, Lower: pair.One));
        var byUpper = ordered.GroupBy(pair => pair.Upper, pair => pair.Lower.Row)
            .Select(group => In(group.Key.Column, $"{group.Key.Row} lies above {English.Joined([.. group])}")).ToList();
        var byLower = ordered.GroupBy(pair => pair.Lower, pair => pair.Upper.Row)
            .Select(group => In(group.Key.Column, $"{English.Joined([.. group])} {(group.Count() == 1 ? "lies" : "lie")} above {group.Key.Row}"))
            .ToList();
        var above = byLower.Count < byUpper.Count ? byLower : byUpper;
        var open = lost.Select(pair => In(pair.One.Column, $"{pair.One.Row} and {pair.Other.Row} {(IsSame(pair) ? "come to the same" : "have no certain order")}"));
        return $"Per month {string.Join("; ", above.Concat(open))}.";

        string In(string? column, string words) => isOneColumn || column is null ? words : $"{words} ({column})";
    }

    private static IEnumerable<Pair> Pairs(ShownTotal[] totals) =>
        from one in totals.Index()
        from other in totals.Skip(one.Index + 1)
        where one.Item.Period != other.Period && one.Item.Measure.Known is not null && other.Measure.Known is not null
        select new Pair(one.Item, other, Order(one.Item, other, _ => 1), Order(one.Item, other, period => period.Months));

    /// <summary>1 where all that the first may be lies above all that the other may be, -1 below, 0 where neither is sure.</summary>
    private static int Order(ShownTotal one, ShownTotal other, Func<Period, Rational> divisor)
    {
        if (Divided(one, divisor) is not { } first || Divided(other, divisor) is not { } second || first.Overlaps(second)) return 0;
        return (first.Low.Value, second.Low.Value) switch
        {
            ({ } low, { } of) => low.CompareTo(of),
            (null, _) => -1, // it has no lower end, so it is the lower one
            _ => 1,
        };
    }

    private static bool IsSame(Pair pair) =>
        Divided(pair.One, period => period.Months) is { IsPoint: true } one && one == Divided(pair.Other, period => period.Months);

    private static Interval? Divided(ShownTotal total, Func<Period, Rational> divisor) => total.Measure.Known is { } known
        ? Interval.Between(known.Low.Map(end => end / divisor(total.Period)), known.High.Map(end => end / divisor(total.Period)))
        : null;

    private sealed record Pair(ShownTotal One, ShownTotal Other, int InTotal, int PerMonth);
}
