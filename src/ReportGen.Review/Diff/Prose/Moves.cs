using System.Collections.Immutable;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Prose;

/// <summary>Passages that stand elsewhere than before, within their page or on another one.</summary>
internal sealed class Moves
{
    private readonly Dictionary<Passage, Passage> from;
    private readonly Dictionary<Passage, Passage> to;

    private Moves(IEnumerable<(Passage Before, Passage After)> moves)
    {
        var all = moves.ToList();
        from = all.ToDictionary(move => move.After, move => move.Before);
        to = all.ToDictionary(move => move.Before, move => move.After);
    }

    /// <summary>Where it stood; null when it did not move here.</summary>
    public Passage? From(Passage after) => from.GetValueOrDefault(after);

    /// <summary>Where it stands now; null when it did not move.</summary>
    public Passage? To(Passage before) => to.GetValueOrDefault(before);

    /// <summary>First within each page, then between them.</summary>
    /// <param name="pages">What differs, page by page.</param>
    /// <param name="before">All pages of the earlier edition: words that stand on several have not moved.</param>
    /// <param name="after">The same of the later edition.</param>
    public static Moves Find(IReadOnlyList<ImmutableArray<AlignedSection>> pages, IEnumerable<PageText> before, IEnumerable<PageText> after)
    {
        var within = InParallel.Select(pages, page => MoveFinder.Find(Gone(page), Come(page)))
            .SelectMany(moves => moves)
            .ToList();
        var taken = within.SelectMany(move => new[] { move.Before, move.After }).ToHashSet();
        var gone = pages.SelectMany(Gone).Where(passage => !taken.Contains(passage)).ToList();
        var come = pages.SelectMany(Come).Where(passage => !taken.Contains(passage)).ToList();
        if (gone.Count == 0 || come.Count == 0) return new Moves(within);

        var (onceBefore, onceAfter) = (Counts(before), Counts(after));
        return new Moves(within.Concat(MoveFinder.Find(
            gone.Where(passage => onceBefore.GetValueOrDefault(passage.Words) == 1 && onceAfter.GetValueOrDefault(passage.Words) <= 1),
            come.Where(passage => onceAfter.GetValueOrDefault(passage.Words) == 1 && onceBefore.GetValueOrDefault(passage.Words) <= 1))));
    }

    private static IEnumerable<Passage> Gone(ImmutableArray<AlignedSection> page) =>
        page.SelectMany(section => section.Passages)
            .Where(passage => passage.After is null)
            .Select(passage => passage.Before)
            .OfType<Passage>();

    private static IEnumerable<Passage> Come(ImmutableArray<AlignedSection> page) =>
        page.SelectMany(section => section.Passages)
            .Where(passage => passage.Before is null)
            .Select(passage => passage.After)
            .OfType<Passage>();

    /// <summary>How often each block of these words stands in the edition.</summary>
    private static Dictionary<string, int> Counts(IEnumerable<PageText> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks))
            counts[block.Words] = counts.GetValueOrDefault(block.Words) + 1;
        return counts;
    }
}
