using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Files;
using ReportGen.Diff.Prose;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Pages;

/// <summary>Compares the pages of two editions as a reader sees them.</summary>
internal static class PageComparer
{
    /// <summary>The pages that came, went, moved or differ, by path, each line with its causes.</summary>
    /// <param name="pagesBefore">All pages of the edition, or those that <see cref="SitePages.Changed"/> names, of either; read at one
    /// address.</param>
    /// <param name="explainer">Knows what moved.</param>
    /// <param name="fields">Why what a page says of itself differs.</param>
    /// <param name="texts">What is known of the files that hold words.</param>
    public static ImmutableArray<PageChange> Compare(
        Edition before,
        Edition after,
        ImmutableSortedDictionary<string, PageText> pagesBefore,
        ImmutableSortedDictionary<string, PageText> pagesAfter,
        Explainer explainer,
        FieldCauses fields,
        TextCauses texts)
    {
        var neutral = AddressNeutral.Between(before, after);
        var pairs = InParallel.Where(
            PagePairs.Find(before, after, pagesBefore, pagesAfter),
            pair =>
                pair.Before is null || pair.After is null || pair.Before.Path != pair.After.Path || !IsSame(pair, before, neutral));
        var aligned = InParallel.Select(pairs, Aligned);

        var moves = Moves.Find(aligned, pagesBefore.Values, pagesAfter.Values);
        var (written, parts) = (new WrittenIn(before, after), new PartFinder(before, after));
        var pages = InParallel.Select(
            [.. pairs.Zip(aligned)],
            page => Change(page.First, page.Second, written.File(page.First)) with { LeadsTo = LeadsTo(page.First, pagesAfter) })
            .OrderBy(page => page.Path, StringComparer.Ordinal).ThenBy(page => page.Difference);
        return RepeatedChanges.Folded([.. pages]);

        PageChange Change(PagePair pair, ImmutableArray<AlignedSection> passages, string? file)
        {
            var (difference, head, title) = (DifferenceOf(pair), Head(pair), Title(pair.After ?? pair.Before));
            var place = new TextPlace(pair.Path, title, file) { Difference = difference };
            var sections = new SectionChanges(moves, explainer, new Authorship(place, texts), parts)
                .Of(passages);
            var isSame = difference == PageDifference.Text && sections.IsEmpty && head.IsEmpty;
            return new PageChange(isSame ? PageDifference.Markup : difference, pair.Path, pair.Before?.Path, title, file, head, sections)
            {
                IsHeadExplained = fields.Explains(head, place),
            };
        }
    }

    /// <summary>Pages that are handed in without a file are told apart by what they say.</summary>
    private static bool IsSame(PagePair pair, Edition before, AddressNeutral neutral) =>
        before.Files.ContainsKey(pair.Path) && neutral.IsSame(pair.Path);

    private static ImmutableArray<AlignedSection> Aligned(PagePair pair)
    {
        if (pair is { Before: { } before, After: { } after }) return PassageAligner.Of(before, after);
        if (pair.After is { } come) return PassageAligner.Alone(come, WordSide.After);
        if (pair.Before is { } gone) return PassageAligner.Alone(gone, WordSide.Before);
        return [];
    }

    private static PageDifference DifferenceOf(PagePair pair) => pair switch
    {
        { After: null } => PageDifference.Removed,
        { Before: null } => PageDifference.Added,
        { Before.Path: var old, After.Path: var now } => old == now ? PageDifference.Text : PageDifference.Moved,
    };

    /// <summary>A page that came or went has nothing to compare.</summary>
    private static ImmutableArray<FieldChange> Head(PagePair pair)
    {
        if (pair is not { Before: { } before, After: { } after }) return [];
        FieldChange[] fields =
        [
            new("title", before.Title, after.Title),
            new("description", before.Description, after.Description),
            new("preview", before.Preview, after.Preview),
            new("leads to", before.MovedTo, after.MovedTo),
        ];
        return [.. fields.Where(field => field.Before != field.After)];
    }

    /// <summary>The heading of the page; the title of its window where it has none.</summary>
    private static string Title(PageText? page) =>
        page?.Sections.FirstOrDefault(section => section.Level == 1)?.Heading is { Length: > 0 } heading ? heading : page?.Title ?? "";

    private static string? LeadsTo(PagePair pair, ImmutableSortedDictionary<string, PageText> pagesAfter) =>
        pair.Before is { } gone && gone.Path != pair.After?.Path && pagesAfter.GetValueOrDefault(gone.Path)?.MovedTo is { } target
            ? SiteAddresses.FileOf(gone.Path, target)
            : null;

    /// <summary>Where authors wrote the pages.</summary>
    private sealed class WrittenIn(Edition before, Edition after)
    {
        private readonly ILookup<string, string> earlier =
            WrittenPage.All(before).ToLookup(page => page.Path, page => page.File, StringComparer.Ordinal);
        private readonly ILookup<string, string> later =
            WrittenPage.All(after).ToLookup(page => page.Path, page => page.File, StringComparer.Ordinal);

        public string? File(PagePair pair) =>
            pair.After is { } page ? later[page.Path].FirstOrDefault() : earlier[pair.Path].FirstOrDefault();
    }
}
