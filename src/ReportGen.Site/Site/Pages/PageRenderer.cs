using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Site.Previews;
using ReportGen.Site.Views;
using ReportGen.Templates;

namespace ReportGen.Site.Pages;

/// <summary>A page as its readers get it.</summary>
/// <param name="Html">Empty where it could not be made.</param>
/// <param name="CountedNames">Counts to whose records it leads.</param>
internal sealed record RenderedPage(string Html, IReadOnlyList<string> CountedNames);

/// <summary>Makes one page: builds its view, renders it, and puts it into the layout.</summary>
internal static class PageRenderer
{
    private const string Layout = "layout";
    private const string Id = " id=\"";
    private static readonly string[] Prefixes = [Anchors.ShownPrefix, Anchors.CitedPrefix];

    public static Outcome<RenderedPage> Render(PageDraft draft, SiteModel site, SitePreviews previews)
    {
        var made = Make(draft, site, previews, []);
        // A template need not show all that a view holds; what it does not show has no place to lead back to.
        if (Unplaced(made) is { Count: > 0 } unplaced) made = Make(draft, site, previews, unplaced);
        var (page, view, body) = made;
        if (body.HasErrors) return new(new RenderedPage(body.Value.Markup, page.CountedNames), body.Diagnostics);
        if (!draft.HasLayout)
            return new(new RenderedPage(body.Value.Markup, page.CountedNames), [.. body.Diagnostics, .. Checked(null)]);
        var whole = TemplateRenderer.Render(site.Content.Templates, Layout, LayoutViews.Of(view, body.Value, page), page.Links.Prefix);
        return new(
            new RenderedPage(whole.Value.Markup, page.CountedNames),
            [.. body.Diagnostics, .. whole.Diagnostics, .. whole.HasErrors ? [] : Checked(whole.Value.Markup)]);

        IEnumerable<Diagnostic> Checked(string? html) => site.PageCheck.Findings(draft.Template, view.Body, body.Value.Markup, html);
    }

    private static MadePage Make(PageDraft draft, SiteModel site, SitePreviews previews, HashSet<string> unplaced)
    {
        var links = draft.Route == Route.NotFound ? NotFoundPage.Links(site.Address) : PageLinks.From(draft.Route);
        var page = new PageScope(site, links, draft.Route, unplaced) { Preview = previews.For(draft.Route) };
        var view = draft.Build(page);
        return new MadePage(page, view, TemplateRenderer.Render(site.Content.Templates, draft.Template, view.Body, links.Prefix));
    }

    /// <summary>The anchors that numbers and citations were given and that the page does not have.</summary>
    private static HashSet<string> Unplaced(MadePage made)
    {
        var missing = made.Page.Places.ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0 || made.Body.HasErrors) return [];
        foreach (var prefix in Prefixes) missing.ExceptWith(Ids(made.Body.Value.Markup, prefix));
        return missing;
    }

    private static IEnumerable<string> Ids(string html, string prefix)
    {
        var place = Id + prefix;
        for (var at = html.IndexOf(place, StringComparison.Ordinal); at >= 0; at = html.IndexOf(place, at + 1, StringComparison.Ordinal))
        {
            var start = at + Id.Length;
            yield return html[start..html.IndexOf('"', start)];
        }
    }

    private sealed record MadePage(PageScope Page, PageView View, Outcome<Html> Body);
}
