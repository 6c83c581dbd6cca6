using System.Text.Json;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Json;

/// <summary>What the data give: verdicts, numbers, what caused them, definitions, charts.</summary>
internal static class MovedJson
{
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.Objects("verdicts", comparison.Verdicts, verdict => Write(json, verdict));
        json.Objects("statements", comparison.Statements, statement => Write(json, statement));
        json.Objects("numbers", comparison.Numbers, number => Write(json, number));
        json.Lines("numbers_added", comparison.NumbersAdded, Write);
        json.Lines("numbers_removed", comparison.NumbersRemoved, Write);
        BindingJson.Write(json, comparison);
        json.Objects("read_again", comparison.ReadAgain, one => Write(json, one));
        json.Objects("causes", comparison.Causes, cause => Write(json, cause));
        json.Objects("definitions", comparison.Definitions, definition => Write(json, definition));
        json.Objects("charts", comparison.Charts, chart => Write(json, chart));
    }

    private static void Write(Utf8JsonWriter json, VerdictChange verdict)
    {
        json.WriteString("id", verdict.Id);
        json.WriteString("source", verdict.Source);
        json.WriteString("says", verdict.Says);
        json.WriteString("before", verdict.Before);
        json.WriteString("after", verdict.After);
        json.WriteString("sentence_before", verdict.SentenceBefore);
        json.WriteString("sentence_after", verdict.SentenceAfter);
        json.Causes(verdict.Causes);
        json.Places("places", verdict.Places);
    }

    private static void Write(Utf8JsonWriter json, StatementChange statement)
    {
        json.WriteString("statement", statement.Statement);
        json.WriteString("statement_before", statement.StatementBefore);
        json.WriteString("words", statement.Words);
        json.WriteString("file", statement.File);
        json.WriteString("before", statement.Before);
        json.WriteString("after", statement.After);
        json.WriteString("sentence_before", statement.SentenceBefore);
        json.WriteString("sentence_after", statement.SentenceAfter);
        json.Causes(statement.Causes);
    }

    private static void Write(Utf8JsonWriter json, NumberChange number)
    {
        json.WriteString("name", number.Name);
        json.WriteString("name_before", number.NameBefore);
        json.WriteString("title", number.Title);
        json.WriteBoolean("bound", number.IsBound);
        json.WriteString("difference", Words.Hyphened(number.Difference.ToString()));
        MeasureText.Write(json, "before", number.Before, number.WordsBefore);
        MeasureText.Write(json, "after", number.After, number.WordsAfter);
        json.Optional("absolute", number.Absolute);
        json.Optional("relative", number.Relative);
        json.Optional("times", number.Times);
        if (double.IsFinite(number.Weight)) json.WriteNumber("weight", number.Weight);
        json.WriteString("overlap", Words.Hyphened(number.Overlap.ToString()));
        json.Causes(number.Causes);
        if (number.Foremost is { } place) json.Place("foremost", place);
        json.Places("places", number.Places);
    }

    private static void Write(Utf8JsonWriter line, LoneNumber number)
    {
        line.WriteString("name", number.Name);
        line.WriteString("title", number.Title);
        line.WriteString("words", number.Words);
        line.WriteBoolean("bound", number.IsBound);
    }

    private static void Write(Utf8JsonWriter json, Reread one)
    {
        json.WriteString("nearness", Words.Hyphened(one.Nearness.ToString()));
        json.Place("place", one.Place);
        json.WriteString("written_in", one.WrittenIn);
        json.At(one.At);
        json.Texts("unchanged", one.Unchanged);
        json.Texts("beside", one.Beside);
    }

    private static void Write(Utf8JsonWriter json, Cause cause)
    {
        json.WriteString("id", cause.Id);
        json.WriteString("kind", Words.Hyphened(cause.Kind.ToString()));
        json.WriteString("subject", cause.Subject);
        json.WriteString("sentence", cause.Sentence);
        json.Optional("stated_in", cause.StatedIn);
        json.At(cause.At);
        json.Fields("fields", cause.Fields);
        json.Texts("numbers", cause.Numbers);
        json.Texts("claims", cause.Claims);
        json.Texts("charts", cause.Charts);
        json.Places("sentences", cause.Sentences);
    }

    private static void Write(Utf8JsonWriter json, DefinitionChange definition)
    {
        json.WriteString("kind", Words.Hyphened(definition.Kind.ToString()));
        json.WriteString("difference", Words.Hyphened(definition.Difference.ToString()));
        json.WriteString("id", definition.Id);
        json.Optional("id_before", definition.IdBefore);
        json.Optional("within", definition.Within);
        json.WriteString("title", definition.Title);
        json.Optional("value", definition.Value);
        json.Fields("fields", definition.Fields);
        json.Causes(definition.Causes);
    }

    private static void Write(Utf8JsonWriter json, ChartChange chart)
    {
        json.WriteString("id", chart.Id);
        json.WriteString("title", chart.Title);
        json.WriteBoolean("chart", chart.IsChart);
        json.WriteString("difference", Words.Hyphened(chart.Difference.ToString()));
        json.Objects("marks", chart.Marks, mark =>
        {
            json.WriteString("row", mark.Row);
            json.Optional("series", mark.Series);
            json.Optional("measure", mark.Measure);
            json.Optional("before", mark.Before);
            json.Optional("after", mark.After);
        });
        json.Fields("fields", chart.Fields);
        json.Optional("path_before", chart.PathBefore);
        json.Optional("path_after", chart.PathAfter);
        if (chart.Pixels is { } pixels) json.Object("pixels", () => PixelJson.Write(json, pixels));
        json.Texts("pages", chart.Pages);
        json.Causes(chart.Causes);
    }
}
