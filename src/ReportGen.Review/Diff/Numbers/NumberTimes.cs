using ReportGen.Quantities;

namespace ReportGen.Diff.Numbers;

/// <summary>How many times as much a measure became, where that is tenfold or more: a slip of a digit, of a unit or of a decimal point
/// shows in it.</summary>
internal static class NumberTimes
{
    private static readonly Rational Least = 10;

    /// <summary><c>×10</c>, <c>÷12.5</c>, <c>×10 to ×12</c>; null where an end is missing, is not above zero or moved by less.</summary>
    public static string? Between(Measure before, Measure after)
    {
        if (before.Kind != after.Kind || before.Known is not { } from || after.Known is not { } to) return null;
        if (from.Low.Value is not { } low || from.High.Value is not { } high) return null;
        if (to.Low.Value is not { } lowAfter || to.High.Value is not { } highAfter) return null;
        if (low.Sign <= 0 || lowAfter.Sign <= 0) return null;
        return Words("×", lowAfter / low, highAfter / high) ?? Words("÷", low / lowAfter, high / highAfter);
    }

    private static string? Words(string sign, Rational one, Rational other)
    {
        var (least, most) = one < other ? (one, other) : (other, one);
        if (least < Least) return null;
        var (from, to) = ($"{sign}{Written(least)}", $"{sign}{Written(most)}");
        return from == to ? from : $"{from} to {to}";
    }

    /// <summary>In three digits, without noughts behind the point.</summary>
    private static string Written(Rational times)
    {
        var words = MeasureWriter.Write(Measure.Point(Kind.Ratio, times)).TrimEnd('×');
        return words.Contains('.', StringComparison.Ordinal) ? words.TrimEnd('0').TrimEnd('.') : words;
    }
}
