using System.Globalization;
using System.Text.Json;
using ReportGen.Quantities;

namespace ReportGen.Published;

/// <summary>A measure as machines read it, in base units (things, bytes, days, months, plain numbers).</summary>
public static class MeasureText
{
    private const int Digits = 6;

    /// <summary><c>13</c>, <c>6.60..6.88</c>, <c>86..</c> for no upper end, empty for unknown. For people the words stand beside it.</summary>
    public static string OfValue(Measure measure) => measure.Known switch
    {
        null => "",
        { IsPoint: true, Low.Value: { } value } => Of(value),
        { } known => $"{Of(known.Low)}..{Of(known.High)}",
    };

    /// <summary>Exact when whole, else six significant digits.</summary>
    public static string Of(Rational value) => value.IsWhole
        ? value.Numerator.ToString(CultureInfo.InvariantCulture)
        : DecimalText.Short(value, Digits);

    public static string Of(Quantity quantity) => quantity switch
    {
        Quantity.ByteSize => "byte-size",
        _ => quantity.ToString().ToLowerInvariant(),
    };

    /// <summary>A whole measure on one line: kind, words, ends and nominal value.</summary>
    public static void Write(Utf8JsonWriter json, string name, Measure measure, string words) => json.Line(name, line =>
    {
        line.WriteString("kind", Of(measure.Kind.Quantity));
        if ((measure.Kind.Per?.Word() ?? measure.Kind.PerThing) is { } per) line.WriteString("per", per);
        line.WriteString("words", words);
        if (measure.Stated is { } stated) line.WriteString("stated", stated.Text);
        if (measure.WhyUnknown is { } why) line.WriteString("unknown", why);
        if (measure.Known is { } known)
        {
            WriteEnd(line, "low", known.Low);
            WriteEnd(line, "high", known.High);
        }

        if (measure.Nominal is { } nominal) line.WriteNumber("nominal", nominal.ToDouble());
    });

    /// <summary>An interval in base units, without words.</summary>
    public static void WriteInterval(Utf8JsonWriter json, string name, Interval interval) => json.Line(name, line =>
    {
        WriteEnd(line, "low", interval.Low);
        WriteEnd(line, "high", interval.High);
    });

    private static string Of(End end) => end.Value is { } value ? Of(value) : "";

    /// <summary>No value: no bound on this side.</summary>
    private static void WriteEnd(Utf8JsonWriter json, string name, End end)
    {
        if (end.Value is not { } value)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("exact", value.ToString());
        json.WriteNumber("value", value.ToDouble());
        json.WriteBoolean("included", end.IsClosed);
        json.WriteEndObject();
    }
}
