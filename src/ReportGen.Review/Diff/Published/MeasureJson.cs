using System.Globalization;
using System.Numerics;
using System.Text.Json;
using ReportGen.Quantities;

namespace ReportGen.Diff.Published;

/// <summary>Reads a measure of <c>report.json</c> back: exact ends, not the rounded ones for drawing.</summary>
internal static class MeasureJson
{
    public static Measure Read(JsonElement json)
    {
        var kind = KindOf(json.Text("kind"), json.Text("per"));
        if (json.Text("unknown") is { } why || json.Member("nominal").ValueKind != JsonValueKind.Number) return Measure.Unknown(kind, json.Text("unknown") ?? "");
        var known = Interval.TryBetween(EndOf(json.Member("low")), EndOf(json.Member("high"))) is { } interval ? interval : Interval.Everything;
        var measure = Measure.Of(kind, known);
        return json.Text("stated") is { } words && MeasureReader.Read(words).Value is { } stated ? measure.AsStated(stated) : measure;
    }

    private static Kind KindOf(string? kind, string? per) => QuantityOf(kind) is var quantity && quantity == Quantity.Number
        ? Kind.Number with { PerThing = per }
        : new Kind(quantity, UnitOf(per));

    private static End EndOf(JsonElement end) => Number(end.Text("exact")) is { } value
        ? new End(value, end.Member("included").ValueKind == JsonValueKind.True)
        : End.Infinite;

    private static Rational? Number(string? exact)
    {
        if (exact is null) return null;
        var slash = exact.IndexOf('/', StringComparison.Ordinal);
        return Whole(slash < 0 ? exact : exact[..slash]) is { } numerator && Whole(slash < 0 ? "1" : exact[(slash + 1)..]) is { IsZero: false } denominator
            ? Rational.Of(numerator, denominator)
            : null;
    }

    private static BigInteger? Whole(string digits) =>
        BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    private static Quantity QuantityOf(string? kind) => kind switch
    {
        "byte-size" => Quantity.ByteSize,
        "duration" => Quantity.Duration,
        "months" => Quantity.Months,
        "ratio" => Quantity.Ratio,
        "share" => Quantity.Share,
        "points" => Quantity.Points,
        "number" => Quantity.Number,
        "availability" => Quantity.Availability,
        "nines" => Quantity.Nines,
        _ => Quantity.Count,
    };

    private static TimeUnit? UnitOf(string? per) => per switch
    {
        "day" => TimeUnit.Day,
        "week" => TimeUnit.Week,
        "month" => TimeUnit.Month,
        "year" => TimeUnit.Year,
        _ => null,
    };
}
