using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Site.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>What was changed, and what the report defines.</summary>
internal static class CauseBlocks
{
    public static MarkdownBlock Causes(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Causes),
        comparison.Causes.Select(Cause),
        comparison.Causes.Length,
        count => TopicWords.More(Topic.Causes, count));

    public static MarkdownBlock Definitions(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Definitions),
        comparison.Definitions.Select(definition => Definition(comparison, definition)),
        comparison.Definitions.Length,
        count => TopicWords.More(Topic.Definitions, count));

    private static string Cause(Cause cause)
    {
        var moved = new[] { Moved(cause.Claims, "verdict", "verdicts"), Moved(cause.Numbers, "number", "numbers"), Moved(cause.Charts, "chart", "charts") }.OfType<string>().ToList();
        return $"- {Inline.Bold(cause.Sentence, 250)} ({ChangeWords.Of(cause.Kind)} {Inline.Code(cause.Subject)})\n"
            + Marks.Fields(cause.Fields)
            + (moved.Count == 0 ? "  - No number, verdict or chart moved because of it.\n" : $"  - Moved: {string.Join("; ", moved)}.\n")
            + (cause.Sentences.IsEmpty ? "" : $"  - Reads otherwise because of it: {Words.Of(cause.Sentences.Length, "place", "places")}.\n");
    }

    private static string? Moved(ImmutableArray<string> names, string one, string many) =>
        names.IsEmpty ? null : $"{Words.Of(names.Length, one, many)} ({Fitted.Join(names, Inline.Code, ", ", 200, count => $"and {Words.Of(count)} more")})";

    private static string Definition(Comparison comparison, DefinitionChange definition) =>
        $"- **{English.Beginning(ChangeWords.Of(definition.Difference))}**: {ChangeWords.Of(definition.Kind)} {Inline.Code(definition.Id)}"
        + (definition.Within is { } within ? $" of {Inline.Code(within)}" : "")
        + (definition.IdBefore is { } before && before != definition.Id ? $", before {Inline.Code(before)}" : "")
        + $": {Inline.Of(definition.Title, 200)}"
        + (definition.Value is { } value ? $" – {ChangeWords.Value(definition)}: {Inline.Of(value, 100)}" : "")
        + "\n"
        + Marks.Fields(definition.Fields)
        + (definition.Causes.IsEmpty ? "" : $"  - Because: {Marks.Causes(comparison, definition.Causes)}\n");
}
