using System.Globalization;
using System.Numerics;
using ReportGen.Quantities;
using static ReportGen.Wording.Words;

namespace ReportGen.Published.Report;

/// <summary>A measure in published JSON: the words that are printed, and exact ends in the base unit of its kind.</summary>
public sealed record PublishedValue
{
    /// <summary>What it is a quantity of, such as <c>byte-size</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The time or thing that it is per; null for none.</summary>
    public string? Per { get; init; }

    /// <summary>As the report prints it.</summary>
    public string Words { get; init; } = "";

    /// <summary>The words of the source; null for what is computed.</summary>
    public string? Stated { get; init; }

    /// <summary>How those words bound the value, such as <c>over</c>; null for what is computed, and before format 4.</summary>
    public string? Wording { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public string? Unknown { get; init; }

    /// <summary>The lower end; null for none, and for an unknown.</summary>
    public PublishedEnd? Low { get; init; }

    /// <summary>The upper end; null for none, and for an unknown.</summary>
    public PublishedEnd? High { get; init; }

    /// <summary>Where it is drawn; null for an unknown.</summary>
    public double? Nominal { get; init; }

    public static Shape<PublishedValue> Shape { get; } = new Shape<PublishedValue>(new())
        .Text("kind", value => value.Kind, (value, kind) => value with { Kind = kind })
        .Optional("per", value => value.Per, (value, per) => value with { Per = per })
        .Text("words", value => value.Words, (value, words) => value with { Words = words })
        .Optional("stated", value => value.Stated, (value, stated) => value with { Stated = stated })
        .Optional("wording", value => value.Wording, (value, wording) => value with { Wording = wording })
        .Optional("unknown", value => value.Unknown, (value, why) => value with { Unknown = why })
        .ObjectOrNull("low", PublishedEnd.Shape, value => value.IsKnown, value => value.Low, (value, low) => value with { Low = low })
        .ObjectOrNull("high", PublishedEnd.Shape, value => value.IsKnown, value => value.High, (value, high) => value with { High = high })
        .Number("nominal", value => value.Nominal, (value, nominal) => value with { Nominal = nominal });

    private bool IsKnown => Nominal is not null;

    public static PublishedValue From(Measure measure, string words) => new()
    {
        Kind = WordOf(measure.Kind.Quantity),
        Per = measure.Kind.Per?.Word() ?? measure.Kind.PerThing,
        Words = words,
        Stated = measure.Stated?.Text,
        Wording = measure.Stated?.Wording is { } wording ? Hyphened(wording.ToString()) : null,
        Unknown = measure.WhyUnknown,
        Low = PublishedEnd.From(measure.Known?.Low),
        High = PublishedEnd.From(measure.Known?.High),
        Nominal = measure.Nominal?.ToDouble(),
    };

    /// <summary>The measure of the exact ends; unknown when it has no value, everything when its ends exclude each other.</summary>
    public Measure ToMeasure()
    {
        var kind = ToKind();
        if (Unknown is not null || !IsKnown) return Measure.Unknown(kind, Unknown ?? "");
        var measure = Measure.Of(kind, Interval.TryBetween(EndOf(Low), EndOf(High)) ?? Interval.Everything);
        return Stated is { } words && MeasureReader.Read(words).Value is { } stated ? measure.AsStated(stated) : measure;
    }

    private static string WordOf(Quantity quantity) => quantity switch
    {
        Quantity.ByteSize => "byte-size",
        _ => quantity.ToString().ToLowerInvariant(),
    };

    private static End EndOf(PublishedEnd? end) => end?.ToEnd() ?? End.Infinite;

    private Kind ToKind()
    {
        var quantity = Enum.GetValues<Quantity>().FirstOrDefault(one => WordOf(one) == Kind, Quantity.Count);
        return quantity == Quantity.Number ? new Kind(quantity, null) { PerThing = Per } : new Kind(quantity, ToUnit());
    }

    private TimeUnit? ToUnit() => Enum.GetValues<TimeUnit>().Select(unit => (TimeUnit?)unit).FirstOrDefault(unit => unit?.Word() == Per);
}

/// <summary>An end of an interval in published JSON.</summary>
public sealed record PublishedEnd
{
    /// <summary>A whole number or a fraction in lowest terms, in the base unit of the kind.</summary>
    public string Exact { get; init; } = "";

    /// <summary>The nearest double, for drawing.</summary>
    public double? Value { get; init; }

    /// <summary>Whether the value itself belongs to the interval.</summary>
    public bool IsIncluded { get; init; }

    public static Shape<PublishedEnd> Shape { get; } = new Shape<PublishedEnd>(new())
        .Text("exact", end => end.Exact, (end, exact) => end with { Exact = exact })
        .Number("value", end => end.Value, (end, value) => end with { Value = value })
        .Flag("included", end => end.IsIncluded, (end, isIncluded) => end with { IsIncluded = isIncluded });

    /// <summary>Null where there is no bound.</summary>
    public static PublishedEnd? From(End? end) => end is { Value: { } value, IsClosed: var isClosed }
        ? new PublishedEnd { Exact = value.ToString(), Value = value.ToDouble(), IsIncluded = isClosed }
        : null;

    /// <summary>No bound where the number cannot be read.</summary>
    public End ToEnd() => Number() is { } value ? new End(value, IsIncluded) : End.Infinite;

    private Rational? Number()
    {
        var slash = Exact.IndexOf('/', StringComparison.Ordinal);
        var (over, under) = slash < 0 ? (Exact, "1") : (Exact[..slash], Exact[(slash + 1)..]);
        return Whole(over) is { } numerator && Whole(under) is { IsZero: false } denominator ? Rational.Of(numerator, denominator) : null;
    }

    private static BigInteger? Whole(string digits) =>
        BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}

/// <summary>The ends of a difference, in the base unit of what differs.</summary>
public sealed record PublishedInterval
{
    public PublishedEnd? Low { get; init; }

    public PublishedEnd? High { get; init; }

    public static Shape<PublishedInterval> Shape { get; } = new Shape<PublishedInterval>(new())
        .ObjectOrNull("low", PublishedEnd.Shape, _ => true, interval => interval.Low, (interval, low) => interval with { Low = low })
        .ObjectOrNull("high", PublishedEnd.Shape, _ => true, interval => interval.High, (interval, high) => interval with { High = high });

    public static PublishedInterval From(Interval interval) =>
        new() { Low = PublishedEnd.From(interval.Low), High = PublishedEnd.From(interval.High) };
}
