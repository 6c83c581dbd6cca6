using System.Globalization;
using System.Text.Json;
using ReportGen.Published.Report;
using ReportGen.Quantities;

namespace ReportGen.Published;

/// <summary>A measure as machines read it, in base units (things, bytes, days, months, plain numbers).</summary>
public static class MeasureText
{
    private const int Digits = 6;

    /// <summary><c>13</c>, <c>6.60..6.88</c>, <c>86..</c> for no upper end, empty for unknown. For people the words stand beside
    /// it.</summary>
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

    /// <summary>A whole measure on one line: kind, words, ends and nominal value.</summary>
    public static void Write(Utf8JsonWriter json, string name, Measure measure, string words) =>
        json.Line(name, line => PublishedValue.Shape.Write(line, PublishedValue.From(measure, words)));

    private static string Of(End end) => end.Value is { } value ? Of(value) : "";
}
