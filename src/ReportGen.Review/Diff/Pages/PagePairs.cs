using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>A page in both editions, at the same address or another, or in one of them; not both null.</summary>
internal sealed record PagePair(PageText? Before, PageText? After)
{
    /// <summary>In the later edition, in the earlier one when it is gone.</summary>
    public string Path => (After ?? Before)?.Path ?? "";
}

/// <summary>Finds which page of the one edition is which of the other.</summary>
internal static class PagePairs
{
    /// <summary>From 0 to 1: how alike two pages with different titles must be to be one that has moved.</summary>
    private const double SamePage = 0.8;

    /// <summary>In pages: how many that share most blocks are compared word by word.</summary>
    private const int Candidates = 4;

    /// <summary>In pages: a block that more of them have tells nothing.</summary>
    private const int Common = 16;

    /// <summary>By path. A page that only leads on counts as a page only where both editions have such a one.</summary>
    public static ImmutableArray<PagePair> Find(
        Edition before,
        Edition after,
        ImmutableSortedDictionary<string, PageText> pagesBefore,
        ImmutableSortedDictionary<string, PageText> pagesAfter)
    {
        var same = pagesBefore.Keys.Where(
            path => pagesAfter.TryGetValue(path, out var later) && (later.MovedTo is null) == (pagesBefore[path].MovedTo is null))
            .ToHashSet(StringComparer.Ordinal);
        var gone = pagesBefore.Values.Where(page => page.MovedTo is null && !same.Contains(page.Path)).ToList();
        var come = pagesAfter.Values.Where(page => page.MovedTo is null && !same.Contains(page.Path)).ToList();

        var pairs = same.Select(path => new PagePair(pagesBefore[path], pagesAfter[path])).ToList();
        Take(ByFile(before, after));
        Take(Unique(gone, come));
        var written = WrittenPage.All(before).Concat(WrittenPage.All(after)).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        Take(Alike(gone.FindAll(page => written.Contains(page.Path)), come.FindAll(page => written.Contains(page.Path))));
        return [.. pairs, .. gone.Select(page => new PagePair(page, null)), .. come.Select(page => new PagePair(null, page))];

        void Take(IEnumerable<(string Before, string After)> moves)
        {
            foreach (var (from, to) in moves.ToList())
            {
                if (gone.Find(page => page.Path == from) is not { } earlier || come.Find(page => page.Path == to) is not { } later)
                    continue;
                pairs.Add(new PagePair(earlier, later));
                gone.Remove(earlier);
                come.Remove(later);
            }
        }
    }

    /// <summary>What an author wrote in one file and what is published at another address now.</summary>
    private static IEnumerable<(string, string)> ByFile(Edition before, Edition after)
    {
        var later = WrittenPage.All(after).ToLookup(page => page.File, page => page.Path, StringComparer.Ordinal);
        return WrittenPage.All(before)
            .SelectMany(page => later[page.File].Where(path => path != page.Path).Select(path => (page.Path, path)));
    }

    /// <summary>Pages whose title no other that came or went has.</summary>
    private static IEnumerable<(string, string)> Unique(List<PageText> gone, List<PageText> come)
    {
        var later = come.ToLookup(page => page.Title, StringComparer.Ordinal);
        return gone.GroupBy(page => page.Title, StringComparer.Ordinal)
            .Where(same => same.Key.Length > 0 && same.Count() == 1 && later[same.Key].Count() == 1)
            .Select(same => (same.First().Path, later[same.Key].First().Path));
    }

    /// <summary>Pages with nearly the same words; only such as authors wrote, since those that are made from data are alike by their
    /// nature.</summary>
    private static IEnumerable<(string, string)> Alike(List<PageText> gone, List<PageText> come)
    {
        var byBlock = come.SelectMany(page => Blocks(page).Select(words => (words, page)))
            .ToLookup(block => block.words, block => block.page, StringComparer.Ordinal);
        var bags = new Dictionary<PageText, WordBag>(ReferenceEqualityComparer.Instance);
        foreach (var page in gone)
        {
            var near = Blocks(page).Select(words => byBlock[words]).Where(pages => pages.Count() <= Common).SelectMany(pages => pages)
                .GroupBy(other => other.Path, StringComparer.Ordinal).OrderByDescending(other => other.Count()).ThenBy(
                    other => other.Key,
                    StringComparer.Ordinal).Take(Candidates).Select(other =>
                    other.First());
            if (near.Select(other => (other.Path, Likeness: Bag(page).Likeness(Bag(other))))
                .Where(other => other.Likeness >= SamePage)
                .OrderByDescending(other => other.Likeness)
                .Select(other => other.Path)
                .FirstOrDefault() is { } path)
                yield return (page.Path, path);
        }

        WordBag Bag(PageText page) =>
            bags.TryGetValue(page, out var bag)
                ? bag
                : bags[page] = WordBag.Of(Blocks(page).SelectMany(words => Tokenizer.Of(words).Tokens));
    }

    private static IEnumerable<string> Blocks(PageText page) =>
        page.Sections.SelectMany(section => section.Blocks).Select(block => block.Words).Distinct(StringComparer.Ordinal);
}
