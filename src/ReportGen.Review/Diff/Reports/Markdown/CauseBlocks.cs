using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>What was changed, and what the report defines.</summary>
internal static class CauseBlocks
{
    public static MarkdownBlock Causes(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Causes),
        comparison.Causes.Select(cause => Cause(comparison, cause)),
        comparison.Causes.Length,
        count => TopicWords.More(Topic.Causes, count));

    public static MarkdownBlock Definitions(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Definitions),
        comparison.Definitions.Select(definition => Definition(comparison, definition)),
        comparison.Definitions.Length,
        count => TopicWords.More(Topic.Definitions, count));

    private static string Cause(Comparison comparison, Cause cause) =>
        $"- {Inline.Bold(cause.Sentence, 250)} ({ChangeWords.Of(cause.Kind)} {Inline.Code(cause.Subject)})\n"
        + Marks.Fields(cause.Fields)
        + (Effect.Moves(comparison, cause) ? "" : $"  - {Effect.None}\n")
        + string.Concat(Effect.Of(comparison, cause).Select(effect => $"  - {effect.Told}: {Fitted.Join(effect.Names, Inline.Code, ", ", 200, count => $"and {Words.Of(count)} more")}\n"))
        + (cause.Sentences.IsEmpty ? "" : $"  - Reads otherwise because of it: {PlaceWords.Extent(cause.Sentences)}.\n");

    private static string Definition(Comparison comparison, DefinitionChange definition) =>
        $"- **{English.Beginning(ChangeWords.Of(definition.Difference))}**: {ChangeWords.Of(definition.Kind)} {Inline.Code(definition.Id)}"
        + (definition.Within is { } within ? $" of {Inline.Code(within)}" : "")
        + (definition.IdBefore is { } before && before != definition.Id ? $", before {Inline.Code(before)}" : "")
        + $": {Inline.Of(definition.Title, 200)}"
        + (ChangeWords.Value(definition) is { } value ? $" – {Inline.Of(value, 130)}" : "")
        + "\n"
        + Marks.Fields(definition.Fields)
        + (definition.Causes.IsEmpty ? "" : $"  - Because: {Marks.CauseNames(comparison, definition.Causes)}\n");
}
