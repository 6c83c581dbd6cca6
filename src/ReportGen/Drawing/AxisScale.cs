using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;

namespace ReportGen.Drawing;

/// <summary>Maps values in the unit of an axis to axis places, and knows where that axis is worth a line.</summary>
internal sealed class AxisScale(Axis axis)
{
    /// <summary>A value so little past a nine needs no line for the next.</summary>
    private const double AlmostANine = 0.1;

    /// <summary>The unit at a numeral: "GB" of "GB per month".</summary>
    private string UnitAtNumeral => axis.Unit.Split(" per ")[0];

    /// <summary>The axis place of a value; infinite where the scale has no place for it, such as zero on a log scale or 100% in nines.</summary>
    public double Place(double value) => axis.Scale switch
    {
        _ when double.IsInfinity(value) => value,
        Scale.Log => value > 0 ? Math.Log10(value) : double.NegativeInfinity,
        Scale.Nines when axis.Unit == "nines" => value,
        Scale.Nines => value >= 100 ? double.PositiveInfinity : -Math.Log10(1 - (value / 100)),
        _ => value,
    };

    /// <summary>The ticks for values between two places: the first at or below <paramref name="min"/>, the last near <paramref name="max"/>.</summary>
    public ImmutableArray<Tick> Ticks(double min, double max, int count) => axis.Scale switch
    {
        Scale.Log => LogTicks(min, max),
        Scale.Nines => NinesTicks(min, max),
        _ => LinearTicks(min, max, count),
    };

    private ImmutableArray<Tick> LinearTicks(double min, double max, int count)
    {
        var step = Step((max - min) / count, axis.Unit.Length == 0);
        var first = (int)Math.Floor(min / step);
        var last = (int)Math.Floor(max / step);
        // A last value well past its tick gets one more; a little past needs none, for its words stand beside it.
        if (max > (last + 0.3) * step || last == first) last++;
        var decimals = Math.Max(0, 1 - (int)Math.Floor(Math.Log10(step)));
        return [.. Enumerable.Range(first, last - first + 1).Select(at => new Tick(
            at * step,
            WithUnit(Math.Round(at * step, decimals).ToString("#,0." + new string('#', decimals), CultureInfo.InvariantCulture), at == last)))];
    }

    /// <summary>The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below; whole numbers only, where things are counted.</summary>
    private static double Step(double atLeast, bool isCount)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(atLeast)));
        double[] factors = [1, 2, 2.5, 5, 10];
        return factors.Select(factor => factor * power).First(step => step >= atLeast * 0.9999999 && (!isCount || step == Math.Floor(step)));
    }

    private ImmutableArray<Tick> LogTicks(double min, double max)
    {
        var (first, last) = ((int)Math.Floor(min), (int)Math.Ceiling(max));
        if (last == first) last++;
        double[] factors = last - first <= 2 ? [1, 2, 5] : [1];
        var values = Enumerable.Range(first, last - first)
            .SelectMany(exponent => factors.Select(factor => factor * Math.Pow(10, exponent)))
            .Append(Math.Pow(10, last))
            .ToArray();
        var from = Array.FindLastIndex(values, value => Math.Log10(value) <= min + 1e-9);
        var to = Array.FindIndex(values, value => Math.Log10(value) >= max - 1e-9);
        return [.. values[Math.Max(from, 0)..(to + 1)].Select((value, at) =>
            new Tick(Math.Log10(value), WithUnit(value.ToString("#,0.############", CultureInfo.InvariantCulture), Math.Max(from, 0) + at == to)))];
    }

    private ImmutableArray<Tick> NinesTicks(double min, double max)
    {
        var first = Math.Max(0, (int)Math.Floor(min));
        var last = Math.Max(first + 1, (int)Math.Ceiling(max - AlmostANine));
        return [.. Enumerable.Range(first, last - first + 1).Select(nines => new Tick(nines, NinesLabel(nines)))];
    }

    private string NinesLabel(int nines) => axis.Unit == "nines" ? nines.ToString(CultureInfo.InvariantCulture) : nines switch
    {
        0 => "0%",
        1 => "90%",
        2 => "99%",
        _ => $"99.{new string('9', nines - 2)}%",
    };

    private string WithUnit(string numeral, bool isLast) => UnitAtNumeral switch
    {
        "" => numeral,
        "%" or "×" => numeral + UnitAtNumeral,
        _ => isLast ? $"{numeral} {UnitAtNumeral}" : numeral,
    };
}

/// <summary>A labelled place on an axis.</summary>
internal readonly record struct Tick(double Place, string Label);
