using ReportGen.Quantities;

namespace ReportGen.Site;

/// <summary>The interval that a stated figure is read as: <c>(2.7, 2.8) GB</c>.</summary>
internal static class IntervalWords
{
    /// <param name="unit">How the source used MB and GB.</param>
    public static string Of(Stated stated, ByteUnit unit)
    {
        var known = stated.ToMeasure(StatedRules.Default with { ByteUnit = unit }).Known ?? throw new InvalidOperationException($"'{stated.Text}' has no value");
        var scale = unit == ByteUnit.Binary ? stated.Unit.BinaryScale : stated.Unit.Scale;
        var low = known.Low.Value is { } from ? MeasureText.Of(from / scale) : "−∞";
        var high = known.High.Value is { } to ? MeasureText.Of(to / scale) : "∞";
        var interval = $"{(known.Low.IsClosed ? '[' : '(')}{low}, {high}{(known.High.IsClosed ? ']' : ')')}";
        var symbol = stated.Per is { } per ? $"{stated.Unit.Symbol} per {per.Word()}".TrimStart() : stated.Unit.Symbol;
        return symbol.Length == 0 ? interval : $"{interval} {symbol}";
    }
}
