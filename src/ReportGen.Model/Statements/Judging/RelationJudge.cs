using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Statements.Judging;

/// <summary>Judges one pair of sides: as reported, per month where windows differ, and in recounts where these are asked.</summary>
internal sealed class RelationJudge(StatementMode mode, ReportData data, MetricSet metrics)
{
    /// <summary>Null when the kinds of the sides do not go together.</summary>
    /// <param name="difference">As reported: the first side less the second.</param>
    public JudgedRelation? Judge(Side left, RelationSign sign, Side right, out MeasureDifference? difference)
    {
        difference = Less(left, right, Reading.Default);
        if (difference is not { } apart || left.Value.Kind != right.Value.Kind) return null;
        var (from, to) = PrintedBeside(left, right);
        return new JudgedRelation(from, sign, to, Decision.Of(sign, left.Value, right.Value, apart))
        {
            Windows = apart.Windows.IsEmpty ? null : PerMonth(left, sign, right, apart.Windows),
            Recounts = mode.IsOfRecounts() ? [.. Recounted(left, sign, right)] : [],
        };
    }

    private MeasureDifference? Less(Side left, Side right, Reading reading) => metrics.Difference(Written(left), Written(right), reading);

    private static Expression Written(Side side) =>
        side.Measure is null ? new LiteralExpression(side.Value, side.Text, default) : new NameExpression(side.Text, default);

    private WindowComparison PerMonth(Side left, RelationSign sign, Side right, ImmutableArray<SelectionWindow> windows)
    {
        var outcome = Under(Reading.Default with { Totals = Totals.PerMonth }, left, sign, right, out var from, out var to);
        return new WindowComparison(windows, outcome, from?.Words ?? "unknown", to?.Words ?? "unknown");
    }

    // A recount that lacks a measure cannot replace the reported figure: it says nothing of the relation.
    private IEnumerable<RecountedRelation> Recounted(Side left, RelationSign sign, Side right)
    {
        string[] names = [.. new[] { left, right }.Where(side => side.Measure is not null).Select(side => side.Text)];
        foreach (var definition in NamedSelections.Recounting(names, data, metrics))
        {
            var outcome = Under(Reading.Default with { DefinitionId = definition.Id }, left, sign, right, out var from, out var to);
            if (outcome == RelationOutcome.Unknown || from is null || to is null) continue;
            yield return new RecountedRelation(definition.Id, definition.Title.Name, outcome, from.Words, to.Words);
        }
    }

    private RelationOutcome Under(Reading reading, Side left, RelationSign sign, Side right, out Side? from, out Side? to)
    {
        (from, to) = (Read(left, reading), Read(right, reading));
        if (from is null || to is null || from.Value.Kind != to.Value.Kind) return RelationOutcome.Unknown;
        if (Less(from, to, reading) is not { } apart) return RelationOutcome.Unknown;
        (from, to) = PrintedBeside(from, to);
        return Decision.Of(sign, from.Value, to.Value, apart);
    }

    private Side? Read(Side side, Reading reading)
    {
        if (side.Measure is null) return side;
        return metrics.Evaluate(side.Text, reading) is { } other
            ? side with { Measure = other, Value = other.Measure, Words = other.Words }
            : null;
    }

    /// <summary>Sides that lie apart are not printed alike, and none is printed as the limit that it misses.</summary>
    private static (Side Left, Side Right) PrintedBeside(Side left, Side right) => (Beside(left, right), Beside(right, left));

    private static Side Beside(Side side, Side other)
    {
        if (side.Measure is not { } measure || measure.Words == side.Value.Stated?.Text) return side;
        if (side.Value.Known is not { } known || other.Value.Known is not { } limit || limit.Overlaps(known)) return side;
        ImmutableArray<Rational> limits = [.. new[] { limit.Low.Value, limit.High.Value }.OfType<Rational>().Distinct()];
        return side with { Words = MeasureWriter.Write(side.Value, new Printing(measure.Digits) { Limits = limits }) };
    }
}
