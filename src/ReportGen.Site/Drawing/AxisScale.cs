using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using ReportGen.Charts;
using ReportGen.Quantities;

namespace ReportGen.Drawing;

/// <summary>Maps values in the unit of an axis to axis places, and knows where that axis is worth a line.</summary>
internal sealed class AxisScale(Axis axis)
{
    /// <summary>A value so little past a nine needs no line for the next.</summary>
    private const double AlmostANine = 0.1;

    private const int MostDecimals = 20;

    /// <summary>The unit at a numeral: "GB" of "GB per month".</summary>
    private string UnitAtNumeral => axis.Unit.Split(" per ")[0];

    /// <summary>The axis place of a value; infinite where the scale has no place for it, such as zero on a log scale or 100% in
    /// nines.</summary>
    public double Place(double value) => axis.Scale switch
    {
        _ when double.IsInfinity(value) => value,
        Scale.Log => value > 0 ? Math.Log10(value) : double.NegativeInfinity,
        Scale.Nines when axis.Unit == "nines" => value,
        Scale.Nines => value >= 100 ? double.PositiveInfinity : -Math.Log10(1 - (value / 100)),
        _ => value,
    };

    /// <summary>The ticks for values between two places: the first at or below <paramref name="min"/>, the last near
    /// <paramref name="max"/>.</summary>
    public ImmutableArray<Tick> Ticks(double min, double max, int count) => axis.Scale switch
    {
        Scale.Log => LogTicks(min, max, count),
        Scale.Nines => NinesTicks(min, max),
        _ => LinearTicks(min, max, count),
    };

    /// <summary>The places that an axis must hold at least, far enough apart to be told from each other.</summary>
    public static (double Least, double Most) Apart(double least, double most) =>
        most - least > Math.Max(Math.Abs(least), Math.Abs(most)) * 1e-9
            ? (least, most)
            : (least, least + Math.Max(1, Math.Abs(least) / 10));

    private ImmutableArray<Tick> LinearTicks(double min, double max, int count)
    {
        var step = Step((max - min) / count, axis.IsOfCounts);
        var first = Math.Floor(min / step);
        var last = Math.Floor(max / step);
        // A last value well past its tick gets one more; a little past needs none, for its words stand beside it.
        if (max > (last + 0.3) * step || last == first) last++;
        return
        [
            .. Enumerable.Range(0, (int)(last - first) + 1)
                .Select(at => new Tick((first + at) * step, WithUnit(Numeral((first + at) * step), UnitAtNumeral, first + at == last))),
        ];
    }

    /// <summary>The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below; whole numbers only, where things are
    /// counted.</summary>
    private static double Step(double atLeast, bool isCount)
    {
        if (isCount) atLeast = Math.Max(atLeast, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(atLeast)));
        double[] factors = [1, 2, 2.5, 5, 10];
        return factors.Select(factor => factor * power)
            .First(step => step >= atLeast * 0.9999999 && (!isCount || step == Math.Floor(step)));
    }

    /// <summary>Every decade, with 2 and 5 between them where they are few; every second, third, … decade where they are many.</summary>
    private ImmutableArray<Tick> LogTicks(double min, double max, int count)
    {
        var (first, last) = ((int)Math.Floor(min), (int)Math.Ceiling(max));
        if (last == first) last++;
        var step = DecadeStep(last - first, count);
        double[] values = step > 1 ? [.. Decades(min, max, step)] : Within(min, max, first, last);
        var labels = values.Select(InOwnUnit).ToArray();
        // Where the unit changes from tick to tick, each says its own.
        var isEachSaid = labels.Any(label => label.Unit != labels[^1].Unit);
        return
        [
            .. labels.Select(
                (label, at) =>
                    new Tick(Math.Log10(values[at]), WithUnit(label.Numeral, label.Unit, isEachSaid || at == labels.Length - 1))),
        ];
    }

    /// <summary>How many decades lie between two ticks. Sizes go by thousands, as their units do: 1 kB, 1 MB, 1 GB.</summary>
    private int DecadeStep(int decades, int count)
    {
        var by = SizeUnit is null ? 1 : 3;
        var step = 1;
        while (Math.Ceiling((double)decades / step) > count + 1) step = step == 1 && by > 1 ? by : step + by;
        return step;
    }

    /// <summary>As on a linear axis, a last value that is a little past its tick needs no further one.</summary>
    private IEnumerable<double> Decades(double min, double max, int step)
    {
        var first = SizeUnit is null ? (int)Math.Floor(min) : step * (int)Math.Floor(min / step);
        var steps = (max - first) / step;
        var last = Math.Max(1, (int)Math.Floor(steps));
        if (steps > last + 0.3) last++;
        return Enumerable.Range(0, last + 1).Select(at => Math.Pow(10, first + (at * step)));
    }

    private static double[] Within(double min, double max, int first, int last)
    {
        double[] factors = last - first <= 2 ? [1, 2, 5] : [1];
        double[] values =
        [
            .. Enumerable.Range(first, last - first).SelectMany(exponent => factors.Select(factor => factor * Math.Pow(10, exponent))),
            Math.Pow(10, last),
        ];
        var from = Math.Max(0, Array.FindLastIndex(values, value => Math.Log10(value) <= min + 1e-9));
        var to = Array.FindIndex(values, value => Math.Log10(value) >= max - 1e-9);
        return values[from..(to + 1)];
    }

    /// <summary>The decimal unit of a size; null for units that do not stay round when they change.</summary>
    private Unit? SizeUnit =>
        Unit.Find(UnitAtNumeral) is { Kind.Quantity: Quantity.ByteSize } unit && !unit.Symbol.Contains('i', StringComparison.Ordinal)
            ? unit
            : null;

    /// <summary>A value in the unit in which it is a short numeral: 0.000001 TB is 1 MB. Only decimal sizes stay round in another
    /// unit.</summary>
    private (string Numeral, string Unit) InOwnUnit(double value)
    {
        if (SizeUnit is not { } unit) return (Numeral(value), UnitAtNumeral);
        var bytes = value * unit.Scale.ToDouble();
        var own = Unit.For(Quantity.ByteSize, Rational.Of((BigInteger)Math.Round(bytes), 1));
        var numeral = Numeral(bytes / own.Scale.ToDouble());
        return (numeral, own.After(numeral));
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

    private static string Numeral(double value) =>
        value.ToString("#,0." + new string('#', MostDecimals), CultureInfo.InvariantCulture).Replace('-', '−');

    private static string WithUnit(string numeral, string unit, bool isSaid) => unit switch
    {
        "" => numeral,
        "%" or "×" => numeral + unit,
        _ => isSaid ? $"{numeral} {unit}" : numeral,
    };
}

/// <summary>A labelled place on an axis.</summary>
internal readonly record struct Tick(double Place, string Label);
