using System.Collections.Immutable;

namespace ReportGen.Diff.Lines;

/// <summary>Finds where authors wrote what reads otherwise on their pages.</summary>
/// <param name="before">The words of a file of the earlier edition; null when they are not known.</param>
/// <param name="after">Those of the later edition.</param>
internal sealed class PageLines(Func<string, WrittenWords?> before, Func<string, WrittenWords?> after)
{
    public PageChange Told(PageChange page) => page.WrittenIn is { } file && page.Sections.Length > 0
        ? page with { Sections = [.. page.Sections.Select(section => Told(section, page, file))] }
        : page;

    private SectionChange Told(SectionChange section, PageChange page, string file) =>
        section with { Blocks = [.. section.Blocks.Select(block => Told(block, page, file))] };

    private BlockChange Told(BlockChange block, PageChange page, string file)
    {
        if (block.IsExplained || block.Part is PagePart.Listed or PagePart.Figure) return block;
        var isGone = block.Difference == BlockDifference.Removed || page.Difference == PageDifference.Removed;
        return block with { At = (isGone ? before(file) : after(file))?.Find(block.Reading, isGone ? 0 : FirstChange(block.Words)) };
    }

    /// <summary>Where the first change begins in how a block reads now, in characters.</summary>
    private static int FirstChange(ImmutableArray<WordRun> words) =>
        words.TakeWhile(run => run.Side == WordSide.Both).Sum(run => run.Text.Length);
}
