using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>What was changed with everything that it moved, and what came, went or means something else.</summary>
internal static class CauseItems
{
    public static ImmutableArray<ToldItem> Causes(Comparison comparison, ToldAnchors anchors)
    {
        var blocks =
            from page in comparison.Pages
            from section in page.Sections
            from block in section.Blocks
            where !block.IsExplained && block.Words.Any(run => run.Side != WordSide.Both)
            from cause in block.Causes
            let rank = Rank(page, block, cause)
            where rank is not null
            select (cause, block, rank);
        var written = blocks.ToLookup(one => one.cause, one => (one.block, one.rank.GetValueOrDefault()));
        return [.. comparison.Causes.Zip(anchors.Causes, (cause, anchor) => Cause(comparison, cause, written[cause], anchor))];
    }

    /// <summary>By sort and by what happened to them: what follows from them was told before.</summary>
    public static ImmutableArray<ToldGroup> Definitions(Comparison comparison, ToldAnchors anchors) =>
    [
        .. from definition in comparison.Definitions.Zip(anchors.Definitions)
           group Definition(definition.First, definition.Second) by (definition.First.Kind, definition.First.Difference) into same
           select new ToldGroup(ChangeWords.Of(same.Key.Kind, same.Key.Difference, same.Count()), [.. same]),
    ];

    /// <summary>Properties, where any differ.</summary>
    public static ImmutableArray<ToldDetail> Differs(string caption, ImmutableArray<FieldChange> fields) =>
        fields.IsEmpty ? [] : [new Properties(caption, fields)];

    /// <summary>How well words show what was written: the least does it best; null where they only follow from it.</summary>
    private static int? Rank(PageChange page, BlockChange block, Cause cause) => cause.Kind switch
    {
        CauseKind.Template => 0,
        _ when block.At is null || page.WrittenIn != cause.Subject => null,
        _ => block.At == cause.At ? 0 : 1,
    };

    /// <param name="written">What reads otherwise because somebody wrote it so; the least rank says most of it.</param>
    private static ToldItem Cause(
        Comparison comparison, Cause cause, IEnumerable<(BlockChange Block, int Rank)> written, string anchor) => new(anchor, cause.Sentence)
    {
        Label = $"cause {ChangeWords.Of(cause)}",
        Kind = ChangeWords.Of(cause.Kind),
        Name = cause.Subject,
        At = cause.At,
        Details =
        [
            .. Differs($"What differs in {ChangeWords.Of(cause)}", cause.Fields),
            .. cause.StatedIn is { } stated ? (ToldDetail[])[new Said("stated in", stated)] : [],
            .. written.OrderBy(one => one.Rank).Take(1).Select(one => new Quoted(one.Block.Words)),
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
