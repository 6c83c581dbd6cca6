using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>What a stated figure would read if what was computed were rounded to its last written digit.</summary>
internal static class Rounded
{
    /// <summary>"2.7×", "2.7× to 2.9×", "at least 2.7×".</summary>
    /// <param name="factor">How many times larger the unit is than its name says.</param>
    public static string To(Stated stated, Interval computed, Rational factor, ByteMeanings meanings)
    {
        string Words(Rational steps) => meanings.Words(MeasureReader.Read(Rounded.Words(steps, stated)).Value!); // what is printed is read
        var low = Steps(computed.Low.Map(end => end / factor), stated, steps => steps.Ceiling());
        var high = Steps(computed.High.Map(end => end / factor), stated, steps => steps.Floor());
        return (low, high) switch
        {
            ({ } only, { } same) when only == same => Words(only),
            ({ } first, { } last) => $"{Words(first)} to {Words(last)}",
            ({ } first, null) => $"at least {Words(first)}",
            (null, { } last) => $"at most {Words(last)}",
            _ => throw new ArgumentException("an interval without ends rounds to nothing", nameof(computed)),
        };
    }

    // Half away from zero; an end that lies halfway and is not reached rounds to the inner side.
    private static Rational? Steps(End end, Stated stated, Func<Rational, Rational> inward)
    {
        if (end.Value is not { } value) return null;
        var steps = value / stated.Step;
        var isHalf = (steps * 2).IsWhole && !steps.IsWhole;
        return isHalf && !end.IsClosed ? inward(steps) : steps.Round();
    }

    private static string Words(Rational steps, Stated stated)
    {
        var digits = (steps * stated.Number.Step).Magnitude() + 1 + stated.Number.Decimals;
        return MeasureWriter.Write(Measure.Point(stated.Kind, steps * stated.Step), Math.Max(1, digits));
    }
}
