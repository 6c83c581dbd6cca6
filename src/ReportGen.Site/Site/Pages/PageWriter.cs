using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Site.Files;
using ReportGen.Site.Previews;

namespace ReportGen.Site.Pages;

/// <summary>What is still known of a page when it has been written: all that other pages and checks ask of it.</summary>
/// <param name="CountedNames">Counts to whose records the page leads.</param>
/// <param name="Found">The addresses in it. A page that is taken over is read only where another page leads to a place of it, or where what
/// it leads to may be gone; null of one that cannot be read any more.</param>
/// <param name="Unset">The letters of its text that the theme's fonts lack.</param>
internal sealed record FinishedPage(
    PageDraft Draft, IReadOnlyList<string> CountedNames, Lazy<PageAddresses?> Found, IReadOnlyList<Rune> Unset)
{
    /// <summary>Whether it was made by an earlier build.</summary>
    public bool IsTaken { get; init; }
}

/// <summary>Renders pages, hands each on as soon as it is made, and keeps only what is asked of it later.</summary>
internal sealed class PageWriter(
    SiteModel site, SitePreviews previews, TakenPages taken, AddressReader addresses, OutputFiles files, StageWatch watch, DiagnosticBag bag)
{
    private readonly PageLetters letters = PageLetters.Of(site.Assets);
    private readonly List<FinishedPage> pages = [];

    /// <summary>In the order of the drafts.</summary>
    public IReadOnlyList<FinishedPage> Pages => pages;

    /// <summary>Whether every page could be made; what could not is in the bag.</summary>
    public bool AreWhole { get; private set; } = true;

    /// <summary>Pages do not depend on each other: all cores work, and the order is that of the drafts.</summary>
    public void Write(IReadOnlyList<PageDraft> drafts)
    {
        var areFree = drafts.Select(draft => files.Take(draft.Route.File, draft.Origin)).ToArray();
        var outcomes = new Outcome<FinishedPage>[drafts.Count];
        Parallel.For(0, drafts.Count, at =>
        {
            outcomes[at] = Written(drafts[at], areFree[at]);
            watch.Made(BuildStage.Site, drafts.Count);
        });
        foreach (var outcome in outcomes) bag.AddRange(outcome.Diagnostics);
        AreWhole &= !outcomes.Any(outcome => outcome.HasErrors);
        pages.AddRange(outcomes.Select(outcome => outcome.Value));
    }

    private Outcome<FinishedPage> Written(PageDraft draft, bool isFree)
    {
        if (isFree && taken.Find(draft) is var (memory, bytes))
        {
            files.Write(draft.Route.File, bytes);
            var addresses = new Lazy<PageAddresses?>(() => taken.AddressesOf(draft.Route.File));
            return new(new FinishedPage(draft, memory.CountedNames, addresses, [.. memory.Unset.EnumerateRunes()]) { IsTaken = true }, []);
        }

        var ((page, found), read) = ReadNotes.During(() => PageRenderer.Render(draft, site, previews));
        if (isFree) files.Write(draft.Route.File, Encoding.UTF8.GetBytes(page.Html));
        var finished = new FinishedPage(
            draft, page.CountedNames, new Lazy<PageAddresses?>(addresses.Read(page.Html)), letters.LackedBy(page.Html));
        if (isFree && found.IsEmpty) taken.Remember(finished, read);
        return new(finished, found);
    }
}
