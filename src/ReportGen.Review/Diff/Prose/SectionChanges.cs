using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Pages;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Prose;

/// <summary>Says of aligned passages what happened to each that reads otherwise, and why.</summary>
/// <param name="by">Who wrote the page.</param>
/// <param name="parts">Tells in which part of the page each stands.</param>
internal sealed class SectionChanges(Moves moves, Explainer explainer, Authorship by, PartFinder parts)
{
    /// <summary>The sections in which something differs.</summary>
    public ImmutableArray<SectionChange> Of(ImmutableArray<AlignedSection> page) =>
    [
        .. page.Select(
            section =>
                new SectionChange(
                    section.Heading,
                    section.Anchor,
                    [.. section.Passages.Select(Change).OfType<BlockChange>()]))
            .Where(section => section.Blocks.Length > 0),
    ];

    /// <summary>Null for the old place of what moved within its page: it is told at the new one.</summary>
    private BlockChange? Change(AlignedPassage passage) => passage switch
    {
        { Before: { } before, After: { } after } => Both(BlockDifference.Changed, before, after),
        { After: { } after } when moves.From(after) is { } before =>
            Both(BlockDifference.Moved, before, after) with { From = before.Place },
        { After: { } after } =>
            Told(
                BlockDifference.Added,
                after,
                [new WordRun(WordSide.After, after.Words)],
                explainer.Of(null, after, [new Stretch(0, 0, 0, after.Tokens.Tokens.Length)], by)),
        { Before: { } before } when moves.To(before) is { } after =>
            after.Page == before.Page ? null : Gone(before) with { To = after.Place },
        { Before: { } before } => Gone(before),
        _ => null,
    };

    private BlockChange Gone(Passage before) =>
        Told(
            BlockDifference.Removed,
            before,
            [new WordRun(WordSide.Before, before.Words)],
            explainer.Of(before, null, [new Stretch(0, before.Tokens.Tokens.Length, 0, 0)], by));

    private BlockChange Both(BlockDifference difference, Passage before, Passage after)
    {
        var (earlier, later) = (before.Tokens, after.Tokens);
        var stretches = WordDiff.Stretches(earlier, later);
        var explanation = difference == BlockDifference.Moved
            ? explainer.OfMove(before, after, by)
            : explainer.Of(before, after, stretches, by);
        return Told(difference, after, WordDiff.Runs(earlier, later, stretches), explanation);
    }

    private BlockChange Told(BlockDifference difference, Passage passage, ImmutableArray<WordRun> words, Explanation explanation) =>
        new(difference, passage.Line, words, null, explanation.Shown, explanation.IsWhole, explanation.Causes)
        {
            Part = passage.Block is { } block ? parts.Of(block) : parts.Of(passage.Section),
            Heading = passage.Block?.Heading,
        };
}
