using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Charts;
using ReportGen.Diff.Claims;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Files;
using ReportGen.Diff.Look;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Pages;

namespace ReportGen.Diff;

/// <summary>Compares two editions of a report as a reviewer would: the door of the room.</summary>
public static class SiteDiff
{
    /// <summary>Pure. Everything that differs but for the address of the site is in it; nothing is left out.</summary>
    public static Comparison Compare(Edition before, Edition after)
    {
        // Pictures take longest and need nothing of the rest.
        var drawing = Task.Run(() => ChartComparer.Compare(before, after));
        var changedPages = SitePages.Changed(before, after);
        var book = new CauseBook();
        var definitions = DefinitionComparer.Compare(before, after);
        var numbers = NumberComparer.Compare(before, after, definitions.Renames);
        var defined = new DefinitionCauses(definitions, book);
        var tool = new ToolCauses(before, after, book);
        var moving = new NumberCauses(definitions, numbers, defined, new RecordReach(before, after, definitions), tool);
        var claims = new ClaimComparer(before, after, definitions, defined, moving, tool).Compare();
        var changes = DefinitionChanges.Of(definitions, numbers, defined, claims.Rejudged);

        var (pagesBefore, pagesAfter) = SitePages.AtOneAddress(before, after, changedPages);
        var places = ShownPlaces.Of(after, before.Address == after.Address ? pagesAfter : SitePages.None, [.. numbers.Differing.Select(pair => pair.After.Name), .. claims.Flipped.Select(claim => $"claim:{claim.Id}")]);
        var moved = NumberChanges.Of(numbers, moving, places, WrittenPage.FilesOf(after));
        var flipped = claims.Flipped.Select(claim => claim with { Places = places($"claim:{claim.Id}") }).ToImmutableArray();

        var movedWords = MovedWords.Of(numbers, claims.Moved, name => defined.OfRename(definitions, name), moving.Redefinitions);
        var words = new WordCauses(moving, flipped, changes, claims.Causes, movedWords);
        var read = PageComparer.Compare(before, after, pagesBefore, pagesAfter, movedWords);
        var came = AuthorCauses.OfPages(read, book);
        var frontMatter = AuthorCauses.Caused(FrontMatterComparer.Compare(before, after), words, book);
        var charted = new ChartCauses(after, moving, words, tool, book, LookComparer.Compare(before, after));
        var charts = drawing.GetAwaiter().GetResult().Where(chart => chart.IsChart).Select(charted.Caused).ToImmutableArray();
        var paged = new PageCauses(words, flipped, changes, charted.Figures(charts, before), Saying.All(changes, frontMatter, came), came, book, charted.Theme, numbers.Titles);
        var pages = paged.Caused(read);
        var pictures = drawing.GetAwaiter().GetResult().Where(chart => !chart.IsChart).Select(picture => charted.Caused(picture, pages)).ToImmutableArray();
        var files = FileComparer.Compare(before, after);
        ImmutableArray<ChartChange> drawn = [.. charts.Concat(pictures).OrderBy(chart => chart.Difference)];
        return new Comparison(
            before.Name,
            after.Name,
            flipped,
            moved,
            changes,
            drawn,
            pages,
            LossFinder.Find(before, after, pagesBefore, pagesAfter),
            frontMatter,
            files,
            CausedChanges.Of(book.All, flipped, moved, charts, pages),
            UnchangedCounts.Of(after, numbers, definitions, flipped, charts, changedPages, files));
    }
}
