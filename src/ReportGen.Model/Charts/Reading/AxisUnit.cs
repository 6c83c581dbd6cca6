using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The unit of an axis: as its author wrote it, or the one in which its largest value is printed.</summary>
internal sealed class AxisUnit
{
    private readonly Unit unit;
    private readonly Kind kind;

    private AxisUnit(Unit unit, Kind kind) => (this.unit, this.kind) = (unit, kind);

    /// <summary>Such as <c>GB</c>, <c>MB per month</c>, <c>per week</c>; empty for counts.</summary>
    public string Name => (unit.Symbol + kind.PerWords).TrimStart();

    /// <summary>An axis in this unit.</summary>
    public Axis AxisOf(string title, Scale scale) =>
        new(title, Name, scale) { UnitSize = unit.Scale, IsOfCounts = Name.Length == 0 && kind.IsWhole };

    /// <summary>For counts.</summary>
    public static AxisUnit Counts { get; } = new(Unit.None, Kind.Count);

    /// <summary>One unit for all values, or null with a diagnostic: kinds that differ, a unit that does not fit them.</summary>
    public static AxisUnit? Choose(BoundValue[] values, SourcedText? written, SourceSpan chart, DiagnosticBag bag)
    {
        var kind = values[0].Measure.Kind;
        if (values.FirstOrDefault(value => value.Measure.Kind != kind) is { } other)
        {
            bag.Report(
                ChartsCodes.MixedKinds,
                chart,
                $"one axis cannot show '{values[0].Name}', which is {kind}, and '{other.Name}', which is {other.Measure.Kind}.",
                "make a chart for each kind");
            return null;
        }

        return written is { } text ? Written(text, kind, bag) : new AxisUnit(Largest(values), kind);
    }

    /// <summary>The value in this unit, for drawing.</summary>
    public ChartValue Value(BoundValue value)
    {
        var (name, measure, words) = (value.Name, value.Measure, value.Words);
        if (measure.Known is not { } known || measure.Nominal is not { } nominal)
            return new ChartValue(name, measure, null, null, null, false, false, words);
        var wording = measure.Stated?.Wording;
        return new ChartValue(
            name,
            measure,
            InUnit(nominal),
            known.Low.Value is { } low ? InUnit(low) : double.NegativeInfinity,
            known.High.Value is { } high ? InUnit(high) : double.PositiveInfinity,
            wording is StatedWording.Under or StatedWording.AtMost || known.Low.IsInfinite,
            wording is StatedWording.Over or StatedWording.AtLeast || known.High.IsInfinite,
            words)
        {
            PlainWords = value.PlainWords,
        };
    }

    private double InUnit(Rational value) => (value / unit.Scale).ToDouble();

    private static AxisUnit? Written(SourcedText text, Kind kind, DiagnosticBag bag)
    {
        var (name, time) = Parts(text.Text);
        var unit = name.Length == 0 ? Unit.None : Unit.Find(name);
        if (unit is not null && Fits(unit, kind.Quantity) && time == (kind.Per?.Word() ?? kind.PerThing)) return new AxisUnit(unit, kind);
        bag.Report(
            ChartsCodes.WrongUnit,
            text.Span,
            $"the values are {kind}, which '{text.Text}' is no unit of.",
            $"write {Example(kind)}, or leave 'unit' out");
        return null;
    }

    private static (string Name, string? Per) Parts(string text)
    {
        const string per = "per ";
        var at = text.IndexOf(per, StringComparison.Ordinal);
        return at < 0 ? (text.Trim(), null) : (text[..at].Trim(), text[(at + per.Length)..].Trim());
    }

    private static bool Fits(Unit unit, Quantity quantity) =>
        unit.Kind.Quantity == quantity
            || (quantity == Quantity.Availability && unit.Kind.Quantity == Quantity.Share)
            || (quantity == Quantity.Number && unit == Unit.None);

    private static string Example(Kind kind) =>
        new AxisUnit(Unit.For(kind.Quantity, 1_000_000), kind).Name is { Length: > 0 } name ? $"'{name}'" : "no unit for counts";

    // The one in which the largest value is printed: rounding may have led to a larger one.
    private static Unit Largest(BoundValue[] values) => values
        .Select(value => value.Measure.Known)
        .OfType<Interval>()
        .DefaultIfEmpty(Interval.Point(Rational.Zero))
        .MaxBy(known => (known.High.Value ?? known.Low.Value ?? Rational.Zero).Abs()) is var largest ? MeasureWriter.UnitOf(
            values[0].Measure.Kind,
            largest) : Unit.None;
}
