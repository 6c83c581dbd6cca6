using ReportGen.Diagnostics;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>Makes one page: builds its view, renders it, and puts it into the layout.</summary>
internal static class PageRenderer
{
    private const string Layout = "layout";

    public static Outcome<FinishedPage> Render(PageDraft draft, SiteModel site)
    {
        var links = draft.Route == Route.NotFound ? NotFoundPage.Links(site.Address) : PageLinks.From(draft.Route);
        var page = new PageScope(site, links, draft.Route);
        var view = draft.Build(page);
        var body = TemplateRenderer.Render(site.Content.Templates, draft.Template, view.Body);
        if (body.HasErrors || !draft.HasLayout) return new(new FinishedPage(draft, body.Value.Markup, page.CountedNames), body.Diagnostics);
        var whole = TemplateRenderer.Render(site.Content.Templates, Layout, LayoutViews.Of(view, body.Value, page));
        return new(new FinishedPage(draft, whole.Value.Markup, page.CountedNames), [.. body.Diagnostics, .. whole.Diagnostics]);
    }
}
