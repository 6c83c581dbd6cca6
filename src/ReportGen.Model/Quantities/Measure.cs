namespace ReportGen.Quantities;

/// <summary>A quantity with the interval that it is known to lie in, or unknown with the reason. Unknown is never zero.</summary>
public sealed record Measure
{
    private Measure(Kind kind, Interval? interval, Rational? nominal, string? whyUnknown) =>
        (Kind, Known, Nominal, WhyUnknown) = (kind, interval, nominal, whyUnknown);

    public Kind Kind { get; }

    /// <summary>Where the value lies, in base units (things, bytes, days, months, or a plain number); null when unknown.</summary>
    public Interval? Known { get; }

    /// <summary>One value for drawing and sorting, in base units; nothing is ever judged by it. Null when unknown.</summary>
    public Rational? Nominal { get; }

    /// <summary>How it was said, when the measure is a stated one.</summary>
    public Stated? Stated { get; private init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public string? WhyUnknown { get; }

    public bool IsUnknown => Known is null;

    public static Measure Point(Kind kind, Rational value) => Of(kind, Interval.Point(value), value);

    /// <summary>A measure clipped to what its kind allows; unknown when nothing is left of it.</summary>
    public static Measure Of(Kind kind, Interval interval, Rational? nominal = null)
    {
        if (interval.Intersect(kind.Range) is not { } known)
            return Unknown(kind, $"the result lies outside what {kind} can be");
        if (kind.IsWhole)
        {
            if (WholeOnly(known) is not { } whole) return Unknown(kind, $"no whole number lies in {known}");
            known = whole;
        }

        var display = nominal is { } value && known.Contains(value) ? value : Middle(known);
        return new Measure(kind, known, display, null);
    }

    public static Measure Unknown(Kind kind, string why) => new(kind, null, null, why);

    /// <summary>The same measure, printed in a source's own words.</summary>
    public Measure AsStated(Stated stated) => this with { Stated = stated };

    /// <summary>The same measure, printed by the house rules.</summary>
    public Measure WithoutWords() => this with { Stated = null };

    /// <summary>The same interval as another kind, such as a ratio shown as a share.</summary>
    public Measure As(Kind kind) => Known is { } known ? Of(kind, known, Nominal) : Unknown(kind, WhyUnknown!);

    // Between 85 (not included) and infinity the first whole number is 86.
    private static Interval? WholeOnly(Interval known) => Interval.TryBetween(
        known.Low.Value is { } low ? End.Closed(low.IsWhole && !known.Low.IsClosed ? low + 1 : low.Ceiling()) : End.Infinite,
        known.High.Value is { } high ? End.Closed(high.IsWhole && !known.High.IsClosed ? high - 1 : high.Floor()) : End.Infinite);

    private static Rational Middle(Interval known) => (known.Low.Value, known.High.Value) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        ({ } low, null) => low,
        (null, { } high) => high,
        _ => Rational.Zero,
    };
}
