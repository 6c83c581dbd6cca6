using System.Collections.Immutable;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Prose;

/// <summary>Says of aligned passages what happened to each that reads otherwise.</summary>
internal sealed class SectionChanges(Moves moves, Explainer explainer)
{
    /// <summary>The sections in which something differs.</summary>
    public ImmutableArray<SectionChange> Of(ImmutableArray<AlignedSection> page) =>
    [
        .. page.Select(section => new SectionChange(section.Heading, section.Anchor, [.. section.Passages.Where(passage => passage.IsChanged).Select(Change).OfType<BlockChange>()]))
            .Where(section => section.Blocks.Length > 0),
    ];

    /// <summary>Null for the old place of what moved within its page: it is told at the new one.</summary>
    private BlockChange? Change(AlignedPassage passage) => passage switch
    {
        { Before: { } before, After: { } after } => Differing(before, after),
        { After: { } after } when moves.From(after) is { } before => Moved(before, after),
        { After: { } after } => Alone(after, WordSide.After),
        { Before: { } before } when moves.To(before) is { } after => after.Page == before.Page ? null : Alone(before, WordSide.Before) with { To = after.Place },
        { Before: { } before } => Alone(before, WordSide.Before),
        _ => null,
    };

    private BlockChange Differing(Passage before, Passage after)
    {
        var stretches = WordDiff.Stretches(before.Tokens, after.Tokens);
        var explanation = explainer.Of(before.Tokens, after.Tokens, stretches);
        return new BlockChange(BlockDifference.Changed, after.Line, WordDiff.Runs(before.Tokens, after.Tokens, stretches), null, explanation.Shown, explanation.IsWhole, []);
    }

    /// <summary>Somebody moved it, whatever explains its words.</summary>
    private BlockChange Moved(Passage before, Passage after) =>
        Differing(before, after) with { Difference = BlockDifference.Moved, From = before.Place, IsExplained = false };

    private BlockChange Alone(Passage passage, WordSide side)
    {
        var words = new Stretch(0, side == WordSide.Before ? passage.Tokens.Tokens.Length : 0, 0, side == WordSide.After ? passage.Tokens.Tokens.Length : 0);
        var explanation = side == WordSide.Before ? explainer.Of(passage.Tokens, TokenList.Empty, [words]) : explainer.Of(TokenList.Empty, passage.Tokens, [words]);
        return new BlockChange(side == WordSide.Before ? BlockDifference.Removed : BlockDifference.Added, passage.Line, [new WordRun(side, passage.Words)], null, explanation.Shown, explanation.IsWhole, []);
    }
}
