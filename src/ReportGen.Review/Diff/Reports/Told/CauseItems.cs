using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>What was changed with everything that it moved, and what came, went or means something else.</summary>
internal static class CauseItems
{
    public static ImmutableArray<ToldItem> Causes(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Causes.Zip(anchors.Causes, (cause, anchor) => Cause(comparison, cause, anchor))];

    public static ImmutableArray<ToldItem> Definitions(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Definitions.Zip(anchors.Definitions, Definition)];

    /// <summary>Properties, where any differ.</summary>
    public static ImmutableArray<ToldDetail> Differs(string caption, ImmutableArray<FieldChange> fields) =>
        fields.IsEmpty ? [] : [new Properties(caption, fields)];

    private static ToldItem Cause(Comparison comparison, Cause cause, string anchor) => new(anchor, cause.Sentence)
    {
        Label = $"cause {ChangeWords.Of(cause)}",
        Kind = ChangeWords.Of(cause.Kind),
        Name = cause.Subject,
        Details =
        [
            .. Differs($"What differs in {ChangeWords.Of(cause)}", cause.Fields),
            .. Effect.Moves(comparison, cause) ? (ToldDetail[])[] : [new Said("", Effect.None)],
            .. Effect.Of(comparison, cause).Select(effect => new Moved(effect)),
            .. cause.Sentences.IsEmpty ? (ToldDetail[])[] : [new Reads(cause.Sentences)],
        ],
    };

    private static ToldItem Definition(DefinitionChange definition, string anchor) => new(anchor, definition.Title)
    {
        Label = $"{ChangeWords.Of(definition.Kind)} {definition.Id}",
        Tag = new ToldTag(ChangeWords.Of(definition.Difference), SignOf(definition.Difference)),
        Kind = ChangeWords.Of(definition.Kind),
        Name = definition.Id,
        Aside = (definition.Within is { } within ? $"of {within}" : "")
            + (definition.IdBefore is { } before && before != definition.Id ? $", before {before}" : ""),
        Details =
        [
            .. ChangeWords.Value(definition) is { } value ? (ToldDetail[])[new Said("", value)] : [],
            .. Differs($"What differs in {definition.Id}", definition.Fields),
            .. NumberItems.Why(definition.Causes),
        ],
    };

    private static ToldSign SignOf(DefinitionDifference difference) => difference switch
    {
        DefinitionDifference.Removed => ToldSign.Gone,
        DefinitionDifference.Added => ToldSign.Come,
        DefinitionDifference.Redefined => ToldSign.Other,
        _ => ToldSign.None,
    };
}
