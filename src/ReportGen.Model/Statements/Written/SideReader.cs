using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Statements.Written;

/// <summary>Finds what the sides of relations name, and reads stated quantities in the kind of what they are compared with.</summary>
internal sealed class SideReader(ReportData data, MetricSet metrics, DiagnosticBag bag)
{
    private const int MostNines = 100;

    /// <summary>The measure that a side names, or null after a finding.</summary>
    public Evaluation? Named(WrittenSide side)
    {
        if (metrics.Find(side.Text) is { } found) return found;
        if (metrics.Metrics.Any(metric => metric.Id == side.Text)) return null; // reported where its formula is
        var part = bag.IsFull(StatementsCodes.UnknownName, side.Span) ? null : metrics.ProblemOf(side.Text);
        var remedy = () => part?.Remedy ?? Nearest.Suggest(side.Text, metrics.Names) ?? (data.Selection(side.Text) is null
            ? "write a metric's id, 'selection.measure' or 'reported.figure'"
            : $"'{side.Text}' is a selection: name one of its measures, such as '{side.Text}.patches'");
        bag.Report(StatementsCodes.UnknownName, side.Span, part?.Message ?? $"there is no metric or measure '{side.Text}'.", remedy);
        return null;
    }

    /// <summary>A stated quantity as exactly that, in a kind; null after a finding.</summary>
    public Measure? Stated(WrittenSide side, Evaluation beside)
    {
        var read = MeasureReader.Read(side.Text);
        if (read.Value is not { Wording: StatedWording.Plain } stated)
        {
            bag.Report(
                StatementsCodes.RelationSyntax,
                side.Span,
                read.Problem is { } problem ? $"{problem}." : $"'{side.Text}' is no plain quantity.",
                read.Remedy ?? "write the limit alone, such as '2 GB': the sign says on which side of it");
            return null;
        }

        if (InKind(stated, beside.Measure.Kind) is { } value) return Measure.Point(beside.Measure.Kind, value).AsStated(stated);
        bag.Report(
            StatementsCodes.MixedKinds,
            side.Span,
            $"'{side.Text}' is {stated.Kind}, and '{beside.Name}' is {beside.Measure.Kind}.",
            "compare quantities of one kind");
        return null;
    }

    // Nought is nought of everything; a plain number is one of whatever has no unit.
    private static Rational? InKind(Stated stated, Kind kind)
    {
        var value = stated.Number.Value * stated.Unit.Scale;
        if (stated.Kind == kind) return value;
        if (kind == Kind.Availability && stated.Kind == Kind.Share) return value;
        if (kind == Kind.Availability && stated.Kind == Kind.Nines && value <= MostNines)
            return Rational.One - Rational.PowerOfTen(-(int)value.Numerator);
        var isBare = stated.Unit.Symbol.Length == 0 && stated.Per is null && stated.PerThing is null;
        if (!isBare) return null;
        return value.IsZero || kind == Kind.Ratio || kind.Quantity == Quantity.Number ? value : null;
    }
}
