using ReportGen.Claims;
using ReportGen.Cli.Reports;
using ReportGen.Metrics;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>An explanation told to a person. Lines are never folded: a terminal does that, and a file keeps one thing in one
/// line.</summary>
internal sealed class ExplainText(ExplainReport report, Terminal terminal)
{
    private readonly ExplainTree tree = new(report, terminal);

    public static void Write(ExplainReport report, Terminal terminal)
    {
        TextReport.WriteFindings(report.Run, terminal);
        if (report.Explanation is null && report.Records.IsEmpty) return;
        if (!report.Run.Diagnostics.IsEmpty) terminal.WriteLine();
        foreach (var record in report.Records) record.WriteText(terminal);
        if (report.Explanation is { } explanation) Write(report, explanation, terminal);
    }

    private static void Write(ExplainReport report, ExplainedName explanation, Terminal terminal)
    {
        var text = new ExplainText(report, terminal);
        if (explanation.Claim is { } claim) text.Write(claim, explanation);
        var measures = explanation.Measure is { } measure && explanation.Judged.All(judged => judged.Name != measure.Name)
            ? explanation.Judged.Add(measure)
            : explanation.Judged;
        var isFirst = explanation.Claim is null;
        foreach (var evaluation in measures)
        {
            if (!isFirst) terminal.WriteLine();
            isFirst = false;
            text.Write(evaluation, explanation);
        }
    }

    private void Write(JudgedClaim judged, ExplainedName explanation)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        var source = explanation.Source(claim.SourceId);
        terminal.Head($"claim {claim.Id}", VerdictWords.Of(verdict.Kind), ToneOf(verdict.Kind));
        terminal.Field("says", explanation.Plain(claim.Says));
        terminal.Field("said in", $"{source?.Title ?? claim.SourceId}; {claim.Place}");
        if (claim.By is { } by) terminal.Field("said by", by);
        if (verdict.AssertedWords.Length > 0) terminal.Field("asserts", verdict.AssertedWords);
        terminal.Field("verdict", verdict.Sentence);
        terminal.Field("rests on", RestsOn(verdict, explanation));
        foreach (var alternative in judged.Alternatives.Where(
            alternative => alternative is { Changes: true, Group: not ReadingGroup.Recount }))
            terminal.Field("changes", alternative.Sentence);
        if (judged.RobustnessSentence is { } robustness) terminal.Field("readings", robustness);
        if (judged.RecountsSentence is { } recounts) terminal.Field("recounts", recounts);
        if (report.Run.Options.Verbosity != Verbosity.Verbose) return;
        foreach (var alternative in judged.Alternatives.Where(
            alternative => !alternative.Changes || alternative.Group == ReadingGroup.Recount))
            terminal.Field(alternative.Changes ? "changes" : "stays", alternative.Sentence);
    }

    private void Write(Evaluation evaluation, ExplainedName explanation)
    {
        terminal.Head(evaluation.Name, evaluation.Words, Tone.Strong);
        terminal.Field("title", evaluation.Title);
        if (explanation.DefinitionOf(evaluation) is { } definition) terminal.Field("means", definition);
        if (evaluation.Measure.WhyUnknown is { } why) terminal.Field("unknown", why);
        terminal.Field("in words", evaluation.Derivation.InWords);
        if (evaluation.Derivation.Symbols != evaluation.Words) terminal.Field("in symbols", evaluation.Derivation.Symbols);
        if (evaluation.Windows is { } windows) Write(windows);
        terminal.WriteLine();
        tree.Write(evaluation.Derivation.Root);
        if (evaluation.Derivation.Rules.IsEmpty) return;
        terminal.WriteLine();
        terminal.WriteLine("Conventions used:");
        foreach (var rule in evaluation.Derivation.Rules) terminal.WriteLine($"  - {Printable.Of(rule)}");
    }

    private void Write(WindowNote note)
    {
        foreach (var window in note.Windows) terminal.Field("window", $"{window.Window.Words()}, of {window.Title}");
        terminal.Field("per month", $"{note.PerMonthWords}, because the periods differ");
    }

    private static string RestsOn(Verdict verdict, ExplainedName explanation)
    {
        if (verdict.Kind == VerdictKind.Untestable) return "no data";
        if (verdict.RestsOnClaimantsOwnFigures) return "only the claimant’s own figures";
        return explanation.Judged.Any(judged => judged.Derivation.Inputs.Any(input => input.IsCounted))
            ? "records that were counted"
            : "figures of more than the claimant";
    }

    private static Tone ToneOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Confirmed or VerdictKind.Consistent => Tone.Good,
        VerdictKind.Contradicted => Tone.Error,
        _ => Tone.Warning,
    };
}
