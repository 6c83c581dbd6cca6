using System.Text.Json;
using ReportGen.Claims;
using ReportGen.Cli.Reports;
using ReportGen.Metrics;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>An explanation as one JSON document; every record that was counted is listed.</summary>
internal static class ExplainJson
{
    public static void Write(ExplainReport report, TextWriter writer) => writer.Write(JsonText.Words(json =>
    {
        JsonReport.WriteHead(report.Run, json);
        json.WriteString("name", report.Name);
        json.WriteNumber("exitCode", (int)report.Run.Exit);
        JsonReport.WriteFindings(report.Run.Diagnostics, report.Run, json);
        if (report.Explanation is { } explanation) Write(explanation, json);
        if (!report.Records.IsEmpty) json.Objects("records", report.Records, record => record.WriteJson(json));
    }));

    private static void Write(ExplainedName explanation, Utf8JsonWriter json)
    {
        if (explanation.Measure is { } measure)
        {
            json.WriteStartObject("measure");
            Write(measure, explanation, json);
            json.WriteEndObject();
        }

        if (explanation.Claim is not { } claim) return;
        json.WriteStartObject("claim");
        Write(claim, explanation, json);
        json.Objects("measures", explanation.Judged, judged => Write(judged, explanation, json));
        json.WriteEndObject();
    }

    private static void Write(JudgedClaim judged, ExplainedName explanation, Utf8JsonWriter json)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        json.WriteString("id", claim.Id);
        json.WriteString("says", explanation.Plain(claim.Says));
        json.WriteString("source", claim.SourceId);
        json.WriteString("place", claim.Place);
        json.Optional("by", claim.By);
        json.WriteString("asserts", verdict.AssertedWords);
        json.WriteString("verdict", VerdictWords.Id(verdict.Kind));
        json.WriteString("sentence", verdict.Sentence);
        json.WriteBoolean("restsOnOwnFigures", verdict.RestsOnClaimantsOwnFigures);
        json.Objects("readings", judged.Alternatives, alternative =>
        {
            json.WriteString("reading", alternative.Reading);
            json.WriteString("verdict", VerdictWords.Id(alternative.Kind));
            json.WriteString("computed", alternative.ComputedWords);
            json.WriteBoolean("changes", alternative.Changes);
        });
    }

    private static void Write(Evaluation evaluation, ExplainedName explanation, Utf8JsonWriter json)
    {
        json.WriteString("name", evaluation.Name);
        json.WriteString("title", evaluation.Title);
        json.Optional("definition", explanation.DefinitionOf(evaluation));
        MeasureText.Write(json, "value", evaluation.Measure, evaluation.Words);
        json.WriteString("formula", evaluation.Derivation.Formula);
        json.WriteString("inWords", evaluation.Derivation.InWords);
        json.WriteString("inSymbols", evaluation.Derivation.Symbols);
        if (evaluation.Windows is { } note)
        {
            json.Objects("windows", note.Windows, window =>
            {
                json.WriteString("selection", window.SelectionId);
                json.Days("window", window.Window);
            });
            MeasureText.Write(json, "perMonth", note.PerMonth, note.PerMonthWords);
        }

        json.Texts("conventions", evaluation.Derivation.Rules);
        json.WriteStartObject("steps");
        Write(evaluation.Derivation.Root, json);
        json.WriteEndObject();
    }

    private static void Write(DerivationStep step, Utf8JsonWriter json)
    {
        json.Optional("name", step.Name);
        json.WriteString("title", step.Title);
        MeasureText.Write(json, "value", step.Measure, step.Words);
        json.Optional("formula", step.Formula);
        if (step.Input is { } input) Write(input, json);
        if (!step.From.IsEmpty) json.Objects("from", step.From, below => Write(below, json));
    }

    private static void Write(DerivationInput input, Utf8JsonWriter json)
    {
        json.Optional("stated", input.Stated?.Text);
        json.Optional("interval", input.IntervalInWords);
        json.Optional("source", input.SourceId);
        json.Optional("place", input.Place);
        json.Optional("dataset", input.DatasetId);
        json.Optional("selection", input.SelectionId);
        if (!input.IsCounted) return;
        json.Texts("records", input.RecordIds);
        json.Texts("possibleRecords", input.PossibleIds);
        if (input.Records.Possible.IsEmpty) return;
        json.Objects("possibleBecause", input.Records.Possible, row =>
        {
            json.WriteString("record", input.Records.Patches.Ids[row]);
            json.Texts("why", input.Records.WhyPossible(row));
        });
    }
}
