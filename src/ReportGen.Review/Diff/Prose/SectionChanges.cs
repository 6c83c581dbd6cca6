using System.Collections.Immutable;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Prose;

/// <summary>Says of aligned passages what happened to each that reads otherwise.</summary>
internal sealed class SectionChanges(Moves moves, Explainer explainer)
{
    /// <summary>The sections in which something differs.</summary>
    /// <param name="writtenIn">The file that an author wrote the page in; null for a page that is made from data.</param>
    public ImmutableArray<SectionChange> Of(ImmutableArray<AlignedSection> page, string? writtenIn) =>
    [
        .. page.Select(section => new SectionChange(section.Heading, section.Anchor, [.. section.Passages.Where(passage => passage.IsChanged).Select(passage => Change(passage, writtenIn)).OfType<BlockChange>()]))
            .Where(section => section.Blocks.Length > 0),
    ];

    /// <summary>Null for the old place of what moved within its page: it is told at the new one.</summary>
    private BlockChange? Change(AlignedPassage passage, string? writtenIn) => passage switch
    {
        { Before: { } before, After: { } after } => Differing(before, after, OriginOf(after, writtenIn)),
        { After: { } after } when moves.From(after) is { } before => Moved(before, after, OriginOf(after, writtenIn)),
        { After: { } after } => Alone(after, WordSide.After, OriginOf(after, writtenIn)),
        { Before: { } before } when moves.To(before) is { } after => after.Page == before.Page ? null : Alone(before, WordSide.Before, OriginOf(before, writtenIn)) with { To = after.Place },
        { Before: { } before } => Alone(before, WordSide.Before, OriginOf(before, writtenIn)),
        _ => null,
    };

    // Headings of authors have places of their own; the lists that a page makes below its text have not, nor has what stands above its first heading.
    private static PassageOrigin OriginOf(Passage passage, string? writtenIn) =>
        writtenIn is null || passage.Block?.Figure is not null || (passage.Section.Anchor is null && passage.Section.Level != 1) ? PassageOrigin.Made : PassageOrigin.Written;

    private BlockChange Differing(Passage before, Passage after, PassageOrigin origin)
    {
        var stretches = WordDiff.Stretches(before.Tokens, after.Tokens);
        var explanation = explainer.Of(before.Tokens, after.Tokens, stretches, origin);
        return new BlockChange(BlockDifference.Changed, after.Line, WordDiff.Runs(before.Tokens, after.Tokens, stretches), null, explanation.Shown, explanation.IsWhole, []) { Figure = after.Block?.Figure };
    }

    /// <summary>Somebody moved it, whatever explains its words.</summary>
    private BlockChange Moved(Passage before, Passage after, PassageOrigin origin) =>
        Differing(before, after, origin) with { Difference = BlockDifference.Moved, From = before.Place, IsExplained = false };

    private BlockChange Alone(Passage passage, WordSide side, PassageOrigin origin)
    {
        var words = new Stretch(0, side == WordSide.Before ? passage.Tokens.Tokens.Length : 0, 0, side == WordSide.After ? passage.Tokens.Tokens.Length : 0);
        var explanation = side == WordSide.Before ? explainer.Of(passage.Tokens, TokenList.Empty, [words], origin) : explainer.Of(TokenList.Empty, passage.Tokens, [words], origin);
        return new BlockChange(side == WordSide.Before ? BlockDifference.Removed : BlockDifference.Added, passage.Line, [new WordRun(side, passage.Words)], null, explanation.Shown, explanation.IsWhole, []) { Figure = passage.Block?.Figure };
    }
}
