using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Published;
using ReportGen.Statements;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>What the data say of relations that were typed, whether or not a text says them.</summary>
/// <param name="Found">What would be found if a text said so.</param>
internal sealed record ExplainedStatement(string Name, JudgedStatement? Statement, ImmutableArray<Diagnostic> Found)
{
    /// <summary>The measures that are compared, each once.</summary>
    private IEnumerable<Evaluation> Measures => (Statement?.Relations ?? [])
        .SelectMany(relation => new[] { relation.Left.Measure, relation.Right.Measure })
        .OfType<Evaluation>()
        .DistinctBy(measure => measure.Name, StringComparer.Ordinal);

    /// <summary>Whether a name is a statement: <c>holds:a.patches&lt;b.patches</c>.</summary>
    public static bool IsMeant(string name) => StatementModes.Of(name) is not null;

    public static Answer Answer(ModelRun run, string name)
    {
        var explained = run.SourceFolders() is { } folders && run.Numbers(folders) is { } model ? Of(name, model) : null;
        var exit = run.Bag.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        if (explained is null) exit = ExitCode.Impossible;
        if (explained is { Statement: null })
        {
            foreach (var found in explained.Found) run.Bag.Add(found with { Span = null });
            exit = exit == ExitCode.Done ? ExitCode.Impossible : exit;
        }

        var report = run.Ended(exit);
        return new Answer(report, surroundings =>
        {
            if (report.Options.Format == Format.Json) WriteJson(report, name, explained, surroundings.Output.Writer);
            else WriteText(report, explained, new Terminal(surroundings.Output, report.Options.Colour, surroundings.NoColor));
        });
    }

    private static ExplainedStatement Of(string name, ReportModel model)
    {
        var (mode, bag) = (StatementModes.Of(name) ?? StatementMode.Holds, new DiagnosticBag());
        var relations = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        // Typed at a command line it has no place in a file.
        var written = new WrittenStatement(mode, relations, (start, length) => new SourceSpan("", 1, start + 1, 1, start + length + 1), "");
        var judged = StatementJudge.Judge(written, model.Data, model.Metrics, bag);
        return new ExplainedStatement(judged?.Text ?? name, judged, bag.ToSorted());
    }

    private static void WriteText(RunReport report, ExplainedStatement? explained, Terminal terminal)
    {
        TextReport.WriteFindings(report, terminal);
        if (explained?.Statement is not { } statement) return;
        if (!report.Diagnostics.IsEmpty) terminal.WriteLine();
        terminal.Head(explained.Name, Words(statement), statement.Outcome == RelationOutcome.Holds ? Tone.Good : Tone.Error);
        foreach (var relation in statement.Relations) WriteText(relation, terminal);
        foreach (var found in explained.Found) terminal.Field("in a text", $"{found.Level} {found.Code.Id}: {found.Message}");
        foreach (var measure in explained.Measures) terminal.Field("explained", $"reportgen explain \"{measure.Name}\"");
    }

    private static void WriteText(JudgedRelation relation, Terminal terminal)
    {
        terminal.Field("relation", RelationSentences.Of(relation));
        if (relation.Windows is { } windows)
        {
            foreach (var window in windows.Windows) terminal.Field("window", $"{window.Window.Words()}, of {window.Title}");
            terminal.Field("per month", $"{windows.LeftWords} and {windows.RightWords}, because the periods differ: {windows.PerMonth.Id()}");
        }

        foreach (var recount in relation.Recounts)
            terminal.Field("recount", $"{recount.Title}: {recount.LeftWords} and {recount.RightWords}: {recount.Outcome.Id()}");
    }

    private static string Words(JudgedStatement statement) => statement.Outcome switch
    {
        RelationOutcome.Holds when statement.IsPossibility => "possible",
        RelationOutcome.Holds => "holds",
        RelationOutcome.Undecided => "the data leave it open",
        RelationOutcome.Fails => "does not hold",
        RelationOutcome.Unknown => "unknown",
    };

    private static void WriteJson(
        RunReport report,
        string name,
        ExplainedStatement? explained,
        TextWriter writer) => writer.Write(JsonText.Words(json =>
    {
        JsonReport.WriteHead(report, json);
        json.WriteString("name", name);
        json.WriteNumber("exitCode", (int)report.Exit);
        JsonReport.WriteFindings(report.Diagnostics, report, json);
        if (explained?.Statement is { } statement) json.Object("statement", () => Write(statement, json));
    }));

    private static void Write(JudgedStatement statement, Utf8JsonWriter json)
    {
        json.WriteString("statement", statement.Text);
        json.WriteString("mode", statement.Mode.Word());
        json.WriteString("outcome", statement.Outcome.Id());
        json.Objects("relations", statement.Relations, relation =>
        {
            json.WriteString("relation", relation.Text);
            json.WriteString("outcome", statement.OutcomeOf(relation).Id());
            json.WriteString("sentence", RelationSentences.Of(relation));
            json.WriteString("left", relation.Left.Words);
            json.WriteString("right", relation.Right.Words);
            json.Optional("perMonth", relation.Windows?.PerMonth.Id());
            if (relation.Recounts.IsEmpty) return;
            json.Objects("recounts", relation.Recounts, recount =>
            {
                json.WriteString("definition", recount.DefinitionId);
                json.WriteString("outcome", recount.Outcome.Id());
                json.WriteString("left", recount.LeftWords);
                json.WriteString("right", recount.RightWords);
            });
        });
    }
}
