namespace ReportGen.Quantities;

/// <summary>Turns measures into words, everywhere: prose, tables, captions, alternative texts, feed and charts. Two laws hold:
/// reading what was printed gives an interval that contains the measure, and a print never crosses a boundary of meaning.</summary>
public static class MeasureWriter
{
    /// <summary>The canonical words: a stated figure as stated, else by the rules of docs/data.md, Quantities.</summary>
    /// <param name="digits">Significant digits of a point, 1 or more; null for three.</param>
    public static string Write(Measure measure, int? digits = null) => Write(measure, new Printing(digits));

    /// <summary>The words for a place that asks for more than the canonical ones.</summary>
    public static string Write(Measure measure, Printing printing)
    {
        if (measure.Known is not { } known || known == Interval.Everything) return "unknown";
        return measure.Stated?.Text ?? UnitWriter.Shape(measure.Kind, known, printing).Words();
    }

    /// <summary>Every accepted spelling, the canonical first: "13" and "thirteen", "6.6–6.9×" and "between 6.6× and 6.9×".</summary>
    public static IReadOnlyList<string> Forms(Measure measure, int? digits = null)
    {
        var canonical = Write(measure, digits);
        if (measure.Known is not { } known || known == Interval.Everything) return [canonical];
        var shape = measure.Stated is { } stated ? WrittenShape.TryOf(stated) : UnitWriter.Shape(measure.Kind, known, new Printing(digits));
        if (shape is null) return [canonical];
        return [.. new[] { canonical }.Concat(shape.Spellings()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The unit in which it is printed; not of an unknown.</summary>
    internal static Unit UnitOf(Kind kind, Interval known) =>
        known == Interval.Everything ? Unit.For(kind.Quantity, Rational.Zero) : UnitWriter.Shape(kind, known, new Printing(null)).Unit;
}
