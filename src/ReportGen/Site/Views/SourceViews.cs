using ReportGen.Data;
using ReportGen.Site.Pages;
using ReportGen.Site.Wording;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>Sources as pages cite them.</summary>
internal static class SourceViews
{
    /// <summary>The sources that a page rests on; built last, when all citations are known.</summary>
    public static View Cited(PageScope page) => View.List(page.CitedSources.ToList(), source => Of(source, page));

    public static ViewMap Of(Source source, PageScope page) => ViewMap.Of(
        ("id", Anchors.Source(source.Id)),
        ("title", source.Title),
        ("author", source.Author),
        ("publisher", source.Publisher),
        ("date", Words.Date(source.Date)),
        ("url", WebAddress(source.Url)),
        ("file", source.File),
        ("archive", source.Archive),
        ("licence", source.Licence),
        ("note", page.InlineProse(source.Note)));

    /// <summary>The way to a source's entry at the end of the page.</summary>
    public static ViewMap Link(Source source) => ViewMap.Of(("href", PageLinks.Here(Anchors.Source(source.Id))), ("title", source.Title));

    public static View SourceLinks(this PageScope page, IEnumerable<string> ids)
    {
        var sources = ids.Select(page.Site.Source).OfType<Source>().ToList();
        return View.List(sources, Link);
    }

    public static ViewMap? Licence(Licence? licence) =>
        licence is null ? null : ViewMap.Of(("name", licence.Name), ("url", WebAddress(licence.Url)));

    /// <summary>Only addresses of the web become links.</summary>
    private static View? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? (View?)url : null;
}
