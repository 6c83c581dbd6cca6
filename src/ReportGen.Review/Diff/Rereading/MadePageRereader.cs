using System.Collections.Immutable;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Rereading;

/// <summary>Finds on pages that are made from data the sentences that authors wrote in YAML and in which something moved.</summary>
/// <param name="earlier">Reads the pages of the earlier edition.</param>
/// <param name="later">Reads those of the later one.</param>
internal sealed class MadePageRereader(YamlProse prose, ParagraphReader earlier, ParagraphReader later)
{
    /// <summary>Each sentence once, on the first page that shows it.</summary>
    /// <param name="written">The pages that an author wrote.</param>
    public IEnumerable<Reread> Of(
        ImmutableSortedDictionary<string, PageText> pagesBefore,
        ImmutableSortedDictionary<string, PageText> pagesAfter,
        IReadOnlySet<string> written) => InParallel.Select(
        [.. pagesAfter.Values.Where(page => !written.Contains(page.Path))],
        page => pagesBefore.GetValueOrDefault(page.Path) is { } old ? On(old, page).ToImmutableArray() : [])
        .SelectMany(found => found)
        .DistinctBy(one => (one.WrittenIn, one.Place.Words));

    private IEnumerable<Reread> On(PageText before, PageText after)
    {
        var found = later.Of(after).SelectMany(paragraph => paragraph.Sentences.Select(sentence => (paragraph, sentence)))
            .Where(one => !one.sentence.Moved.IsEmpty && !one.sentence.Unchanged.IsEmpty && prose.FileOf(one.sentence) is not null)
            .ToList();
        if (found.Count == 0) return [];
        var stood = earlier.Of(before).SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Skeleton)
            .ToHashSet(StringComparer.Ordinal);
        return
            from one in found
            where stood.Contains(one.sentence.Skeleton)
            select new Reread(
                Nearness.Around,
                one.paragraph.At with { Words = one.sentence.Words, Part = one.paragraph.Part },
                prose.FileOf(one.sentence) ?? "",
                one.sentence.Unchanged,
                one.sentence.Moved);
    }
}
