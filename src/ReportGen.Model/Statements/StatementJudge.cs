using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Statements.Judging;
using ReportGen.Statements.Written;

namespace ReportGen.Statements;

/// <summary>The door of the room: reads what an author says of measures, and judges it.</summary>
public static class StatementJudge
{
    /// <summary>The statement with what the data say of it, also where it does not hold; null when it cannot be judged. Both are
    /// reported.</summary>
    public static JudgedStatement? Judge(WrittenStatement written, ReportData data, MetricSet metrics, DiagnosticBag bag)
    {
        if (new RelationParser(written, bag).Parse() is not { } relations) return null;
        var sides = new SideReader(data, metrics, bag);
        var judged = relations.Select(relation => Of(relation, written, sides, data, metrics, bag)).ToList();
        if (judged.Exists(pairs => pairs is null)) return null;
        return new JudgedStatement(written.Mode, [.. judged.SelectMany(pairs => pairs!.Value)]) // none is null
        {
            Text = $"{written.Mode.Word()}:{string.Join(';', relations.Select(Text))}",
        };
    }

    private static string Text(WrittenRelation relation) =>
        $"{relation.Left.Text}{relation.Sign.Text()}{string.Join(',', relation.Right.Select(side => side.Text))}";

    /// <summary>The pairs of one relation; null when one of them cannot be judged.</summary>
    private static ImmutableArray<JudgedRelation>? Of(
        WrittenRelation relation, WrittenStatement written, SideReader sides, ReportData data, MetricSet metrics, DiagnosticBag bag)
    {
        var all = relation.Right.Prepend(relation.Left).ToList();
        var named = all.Where(side => side.IsName).Select(sides.Named).ToList();
        if (named.Contains(null)) return null;
        if (named.Count == 0)
        {
            bag.Report(
                StatementsCodes.ComparesNothing,
                relation.Left.Span,
                $"'{Text(relation)}' names no measure.",
                "name a measure on one side, such as 'a.patches>0'");
            return null;
        }

        var read = all.Select(side => Read(side, named[0]!, sides, metrics)).ToList(); // none is null
        if (read.Contains(null)) return null;
        var judge = new RelationJudge(written.Mode, data, metrics);
        var pairs = ImmutableArray.CreateBuilder<JudgedRelation>();
        for (var at = 1; at < read.Count; at++)
        {
            if (Pair(read[0]!, relation, at, read[at]!) is not { } pair) return null;
            pairs.Add(pair);
        }

        return pairs.ToImmutable();

        JudgedRelation? Pair(Side left, WrittenRelation whole, int at, Side right)
        {
            var place = all[at].Span;
            if (whole.Right.Length == 1) place = whole.Left.Span with { EndLine = place.EndLine, EndColumn = place.EndColumn };
            if (IsOfItself(left, right, place, bag)) return null;
            if (judge.Judge(left, whole.Sign, right, out var difference) is not { } pair || difference is null)
                return Mixed(left, right, place, bag);
            new RelationChecks(written, bag).Check(
                pair, difference, place, sign => Decision.Of(sign, left.Value, right.Value, difference));
            return pair;
        }
    }

    private static Side? Read(WrittenSide side, Evaluation beside, SideReader sides, MetricSet metrics)
    {
        if (side.IsName)
            return metrics.Find(side.Text) is { } found ? new Side(side.Text, found, found.Measure, found.Words) : null;
        return sides.Stated(side, beside) is { } quantity
            ? new Side(side.Text, null, quantity, Words(quantity.Stated?.Text ?? side.Text))
            : null;
    }

    /// <summary>A quantity with the blank before its unit that an address does not have: "2 GB".</summary>
    private static string Words(string quantity)
    {
        var unit = quantity.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return unit > 0 && unit < quantity.Length && char.IsAsciiLetter(quantity[unit]) && quantity[unit..] != "x"
            ? $"{quantity[..unit]} {quantity[unit..]}"
            : quantity;
    }

    private static bool IsOfItself(Side left, Side right, SourceSpan place, DiagnosticBag bag)
    {
        if (left.Measure is null && right.Measure is null)
        {
            bag.Report(
                StatementsCodes.ComparesNothing,
                place,
                $"'{left.Text}' and '{right.Text}' are no measures.",
                "name a measure on one side");
            return true;
        }

        if (left.Text != right.Text) return false;
        bag.Report(StatementsCodes.WithItself, place, $"'{left.Text}' is compared with itself.", "name what it is compared with");
        return true;
    }

    private static JudgedRelation? Mixed(Side left, Side right, SourceSpan place, DiagnosticBag bag)
    {
        bag.Report(
            StatementsCodes.MixedKinds,
            place,
            $"'{left.Text}' is {left.Value.Kind}, and '{right.Text}' is {right.Value.Kind}.",
            "compare measures of one kind");
        return null;
    }
}
