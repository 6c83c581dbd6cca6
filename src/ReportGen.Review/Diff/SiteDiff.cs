using System.Collections.Immutable;
using ReportGen.Diff.Accounting;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Charts;
using ReportGen.Diff.Claims;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Files;
using ReportGen.Diff.Lines;
using ReportGen.Diff.Look;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Pages;
using ReportGen.Diff.Rereading;
using ReportGen.Snapshots;

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
        var definitions = DefinitionComparer.Compare(before, after);
        var numbers = NumberComparer.Compare(before, after, definitions.Renames);
        var tool = new ToolCauses(before, after);
        var moving = new NumberCauses(definitions, numbers, new RecordReach(before, after, definitions), tool);
        var claims = new ClaimComparer(before, after, definitions, moving, tool).Compare();
        var changes = DefinitionChanges.Of(definitions, numbers, claims.Rejudged);
        var (pagesBefore, pagesAfter) = SitePages.AtOneAddress(before, after, changedPages);
        var isAtOneAddress = before.Address == after.Address;
        var places = PlacesOf(before, after, pagesAfter, numbers, claims);
        var flipped = claims.Flipped.Select(claim => claim with { Places = places($"claim:{claim.Id}") }).ToImmutableArray();

        var names = new MovedThings(definitions, numbers, moving, changes).Names(claims);
        var sources = SourceFiles.Between(before, after);
        var texts = new TextCauses(sources) { Followed = DataFollowed.From(definitions, sources, before, after) };
        var fields = new FieldCauses(new Explainer(names), texts, pagesBefore.Values, pagesAfter.Values);
        var drawn = new ChartCauses(before, after, definitions, moving, fields, tool, LookComparer.Compare(before, after), sources);
        var pictures = drawing.GetAwaiter().GetResult().ToLookup(chart => chart.IsChart);
        var charts = pictures[true].Select(drawn.Caused).ToImmutableArray();
        var pages = PageComparer.Compare(
            before, after, pagesBefore, pagesAfter, new Explainer(names with { Figure = drawn.Figures(charts) }), fields, texts);
        var files = FileComparer.Compare(before, after);
        var told = NumberChanges.Of(numbers, moving, places, WrittenPage.FilesOf(after));
        var statements = new StatementComparer(before, after, definitions, moving, tool).Compare();
        var comparison = new Comparison(
            before.Name,
            after.Name,
            flipped,
            told,
            changes,
            [.. charts.Concat(pictures[false].Select(picture => drawn.Caused(picture, pages))).OrderBy(chart => chart.Difference)],
            pages,
            LossFinder.Find(before, after, pagesBefore, pagesAfter),
            FrontMatterComparer.Compare(before, after, fields),
            files,
            [],
            UnchangedCounts.Of(after, numbers, definitions, flipped, charts, changedPages, files))
        {
            Statements = statements,
            NumbersAdded = LoneNumbers.Of(after, isAtOneAddress ? pagesAfter : SitePages.None, numbers.Added, numbers.After),
            NumbersRemoved = LoneNumbers.Of(before, isAtOneAddress ? pagesBefore : SitePages.None, numbers.Removed, numbers.Before),
            Bindings = new BindingComparer(before, after, definitions.Renames, numbers).Files(),
            Exemptions = BindingComparer.Exemptions(before, after),
            ReadAgain = RereadFinder.Find(before, after, pagesBefore, pagesAfter, told, flipped),
        };
        var caused = comparison with
        {
            Causes =
            [
                .. CausedChanges.Of(definitions.Pairs.SelectMany(pair => pair.Causes), comparison)
                    .Select(new CauseSources(definitions, before, after).Told),
            ],
            AreFilesKnown = sources.IsKnown,
            StandingBefore = before.Standing,
            StandingAfter = after.Standing,
        };
        return SourceLines.Told(caused, before, after);
    }

    /// <summary>Every line of the later edition that shows a number that moved or a claim whose verdict flipped, by its name.</summary>
    private static Func<string, ImmutableArray<Place>> PlacesOf(
        Edition before,
        Edition after,
        ImmutableSortedDictionary<string, PageText> pagesAfter,
        NumbersCompared numbers,
        ClaimsCompared claims) => ShownPlaces.Of(
        after,
        before.Address == after.Address ? pagesAfter : SitePages.None,
        [.. numbers.Differing.Select(pair => pair.After.Name), .. claims.Flipped.Select(claim => $"claim:{claim.Id}")]);
}
