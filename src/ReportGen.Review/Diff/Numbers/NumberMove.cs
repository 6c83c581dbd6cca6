using ReportGen.Quantities;

namespace ReportGen.Diff.Numbers;

/// <summary>By how much the interval of a measure moved. The two ends are compared each with itself: a difference of the intervals would
/// treat both editions as unsure of each other, though most of what is unsure is the same in both.</summary>
/// <param name="Absolute">As printed, with a sign; null where no end can be compared.</param>
/// <param name="Relative">As a part of the earlier end, as printed; null where that is nought or missing.</param>
/// <param name="Weight">The larger relative move as a plain number; infinite where an end, or the value, came or went.</param>
internal readonly record struct NumberMove(string? Absolute, string? Relative, double Weight)
{
    public static NumberMove Between(Measure before, Measure after)
    {
        if (before.Kind != after.Kind || before.Known is not { } from || after.Known is not { } to)
            return new NumberMove(null, null, before.IsUnknown && after.IsUnknown ? 0 : double.PositiveInfinity);
        var moves = Moves(from, to).ToList();
        var parts = moves.Where(move => !move.Before.IsZero).Select(move => move.By / move.Before.Abs()).ToList();
        var isEndless = from.Low.IsInfinite != to.Low.IsInfinite || from.High.IsInfinite != to.High.IsInfinite
            || moves.Any(move => move.Before.IsZero && !move.By.IsZero);
        return new NumberMove(
            moves.Count == 0 ? null : Span([.. moves.Select(move => move.By)], by => Words(before.Kind, by)),
            parts.Count == 0 || parts.Count < moves.Count
                ? null
                : Span(parts, part => MeasureWriter.Write(Measure.Point(Kind.Share, part))),
            isEndless ? double.PositiveInfinity : parts.Select(part => part.Abs().ToDouble()).DefaultIfEmpty(0).Max());
    }

    public static Overlap OverlapOf(Measure before, Measure after) => (before.Known, after.Known) switch
    {
        ({ } from, { } to) when from == to => Overlap.Same,
        ({ } from, { } to) => from.Overlaps(to) ? Overlap.Overlapping : Overlap.Apart,
        _ => Overlap.None,
    };

    private static IEnumerable<(Rational Before, Rational By)> Moves(Interval from, Interval to)
    {
        if (from.Low.Value is { } low && to.Low.Value is { } lowAfter) yield return (low, lowAfter - low);
        if (from.High.Value is { } high && to.High.Value is { } highAfter) yield return (high, highAfter - high);
    }

    private static string Span(IReadOnlyList<Rational> moves, Func<Rational, string> words)
    {
        var (least, most) = (Signed(moves.Min(), words), Signed(moves.Max(), words));
        return least == most ? least : $"{least} to {most}";
    }

    private static string Signed(Rational by, Func<Rational, string> words) => by.Sign switch
    {
        > 0 => $"+{words(by)}",
        < 0 => $"−{words(-by)}",
        _ => "±0",
    };

    // The difference of two shares is not itself a share of the whole: it is told in points.
    private static string Words(Kind kind, Rational by) => kind.Quantity is Quantity.Share or Quantity.Availability && !kind.IsRate
        ? $"{MeasureWriter.Write(Measure.Point(Kind.Ratio, by * 100)).TrimEnd('×')} points"
        : MeasureWriter.Write(Measure.Point(kind, by));
}
