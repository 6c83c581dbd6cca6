using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Statements.Judging;

/// <summary>What is wrong with a relation that was judged.</summary>
internal sealed partial class RelationChecks(WrittenStatement written, DiagnosticBag bag)
{
    private static readonly RelationSign[] Strongest =
        [RelationSign.Equal, RelationSign.Below, RelationSign.Above, RelationSign.AtMost, RelationSign.AtLeast, RelationSign.AboutEqual];

    /// <param name="place">Where the relation stands.</param>
    /// <param name="outcomeUnder">What another sign between the same sides gives.</param>
    public void Check(
        JudgedRelation relation, MeasureDifference difference, SourceSpan place, Func<RelationSign, RelationOutcome> outcomeUnder)
    {
        if (written.Mode.IsOfRecounts()) CheckRecounts(relation, place);
        else if (written.Mode == StatementMode.Asks) CheckAsked(relation, difference, place);
        else CheckReported(relation, difference, place, outcomeUnder);
    }

    private void CheckReported(
        JudgedRelation relation, MeasureDifference difference, SourceSpan place, Func<RelationSign, RelationOutcome> outcomeUnder)
    {
        var (left, sign, right) = (relation.Left, relation.Sign, relation.Right);
        var holding = () => Strongest.Where(other => outcomeUnder(other) == RelationOutcome.Holds).Select(Text).FirstOrDefault();
        switch (relation.Outcome)
        {
            case RelationOutcome.Unknown:
                var unknown = left.Value.IsUnknown ? left : right;
                bag.Report(
                    StatementsCodes.Unknown,
                    place,
                    $"'{unknown.Text}' has no value, so nothing can be said of it{(unknown.Value.WhyUnknown is { } why ? $": {why}" : "")}.",
                    "say in words of your own that it is not known and why, or add the data that it lacks");
                return;
            case RelationOutcome.Fails:
                bag.Report(
                    StatementsCodes.Fails,
                    place,
                    $"{left.Quoted} {sign.Refusal()} {right.Quoted}.",
                    holding() is { } certainly ? $"what holds is '{certainly}': write that, and words that say it" : "leave the statement out");
                return;
            case RelationOutcome.Undecided when written.Mode == StatementMode.Holds:
                bag.Report(
                    StatementsCodes.Undecided,
                    place,
                    $"{left.Quoted} {sign.Possibility()} {right.Quoted}, or not: the data leave it open.",
                    holding() is { } certain
                        ? $"what is certain is '{certain}'; what is only possible is written 'could:{Text(sign)}'"
                        : $"write 'could:{Text(sign)}' and words that say that it is possible, or leave the statement out");
                return;
            case RelationOutcome.Holds when written.Mode == StatementMode.Could:
                bag.Report(
                    StatementsCodes.Certain,
                    place,
                    $"{left.Quoted} certainly {sign.Words()} {right.Quoted}, and is called possible.",
                    $"write 'holds:{Text(sign)}' and words that say it");
                return;
        }

        CheckData(relation, difference, place);
        CheckWindows(relation, place);

        string Text(RelationSign other) => $"{left.Text}{other.Text()}{right.Text}";
    }

    /// <summary>Whatever the answer is, it must be one of the data, and the same per month where windows differ.</summary>
    private void CheckAsked(JudgedRelation relation, MeasureDifference difference, SourceSpan place)
    {
        CheckData(relation, difference, place);
        if (relation.Outcome == RelationOutcome.Holds) CheckWindows(relation, place);
        if (relation is { Outcome: RelationOutcome.Fails, Windows: { PerMonth: not RelationOutcome.Fails } windows })
            ReportWindows(relation, windows, "holds", place);
    }

    private void CheckData(JudgedRelation relation, MeasureDifference difference, SourceSpan place)
    {
        if (difference.Always is not { } always || Decision.Ordered(relation.Sign, always) != RelationOutcome.Holds) return;
        bag.Report(
            StatementsCodes.WithoutData,
            place,
            $"'{relation.Text}' holds whatever the data say, so it tells nothing of them.",
            "compare with a limit that the measure could have missed, or leave the statement out");
    }

    private void CheckWindows(JudgedRelation relation, SourceSpan place)
    {
        if (relation.Windows is not { PerMonth: RelationOutcome.Fails or RelationOutcome.Undecided } windows) return;
        if (written.Mode == StatementMode.Could && windows.PerMonth == RelationOutcome.Undecided) return;
        ReportWindows(relation, windows, "does not hold", place);
    }

    /// <param name="decided">What it does per month, where that is decided: "holds", "does not hold".</param>
    private void ReportWindows(JudgedRelation relation, WindowComparison windows, string decided, SourceSpan place)
    {
        if (SaysTotal().IsMatch(written.Words)) return;
        var isDecided = windows.PerMonth is RelationOutcome.Holds or RelationOutcome.Fails;
        var months = string.Join("; ", windows.Windows.Select(window => $"{window.SelectionId}: {window.Window}"));
        bag.Report(
            StatementsCodes.OtherPerMonth,
            place,
            $"the windows of '{relation.Text}' differ ({months}), and per month it {(isDecided ? decided : "may hold or not")}: the sides come to {windows.LeftWords} and {windows.RightWords}.",
            "say 'in total', 'published' or 'over the window' in the words, or compare measures per month or of one window");
    }

    private void CheckRecounts(JudgedRelation relation, SourceSpan place)
    {
        if (relation.Recounts.IsEmpty)
        {
            bag.Report(
                StatementsCodes.NoRecounts,
                place,
                $"no recount gives both sides of '{relation.Text}'.",
                "name measures of reported selections that have recounts, or write 'holds:'");
            return;
        }

        var wanted = written.Mode == StatementMode.HoldsInEveryRecount ? RelationOutcome.Holds : RelationOutcome.Fails;
        if (relation.Recounts.FirstOrDefault(recount => recount.Outcome != wanted) is not { } other) return;
        var isOpen = relation.Recounts.All(recount => recount.Outcome == wanted || recount.Outcome == RelationOutcome.Undecided);
        var count = relation.Recounts.Count(recount => recount.Outcome == RelationOutcome.Holds);
        bag.Report(
            isOpen ? StatementsCodes.Undecided : StatementsCodes.Fails,
            place,
            FormattableString.Invariant($"'{relation.Text}' holds in {count} of {relation.Recounts.Length} recounts; counted as “{other.Title}”, {other.LeftWords} {Said(other.Outcome, relation.Sign)} {other.RightWords}."),
            "say what holds of all recounts, or leave the statement out");
    }

    private static string Said(RelationOutcome outcome, RelationSign sign) => outcome switch
    {
        RelationOutcome.Holds => sign.Words(),
        RelationOutcome.Fails => sign.Refusal(),
        _ => sign.Possibility(),
    };

    [GeneratedRegex(
        @"\b(?:totals?|published|over\s+(?:the|an?|its)\s+(?:(?:longer|shorter|whole|other)\s+)?(?:window|time|period))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysTotal();
}
