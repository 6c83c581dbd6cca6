using ReportGen.Data;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>Sources as pages cite them.</summary>
internal static class SourceViews
{
    private const int LettersInAlphabet = 26;

    /// <summary>The sources that a page cites and rests on, numbered by their order; built last, when all citations are known.</summary>
    public static View Cited(PageScope page) => View.List(page.Sources.InOrder.ToList(), source => Of(source, page));

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
        ("note", page.InlineProse(source.Note)),
        ("backs", Backs(source, page.Sources.PlacesOf(source.Id))));

    /// <summary>The way to a source's entry at the end of the page.</summary>
    public static ViewMap Link(Source source) => ViewMap.Of(("href", PageLinks.Here(Anchors.Source(source.Id))), ("title", source.Title));

    public static View SourceLinks(this PageScope page, IEnumerable<string> ids)
    {
        var sources = ids.Select(page.Site.Source).OfType<Source>().ToList();
        return View.List(
            ShortSources.Of(sources),
            named => Link(named.Source).With(("short", named.Words), ("joint", named.Joint.ToString()), ("by", named.By)));
    }

    public static ViewMap? Licence(Licence? licence) =>
        licence is null ? null : ViewMap.Of(("name", licence.Name), ("url", WebAddress(licence.Url)));

    /// <summary>The ways back to the citations of a source: an arrow, and where there are several a letter for each.</summary>
    private static View Backs(
        Source source,
        IReadOnlyList<string> places) => View.List(places.Select((place, at) => (Place: place, Letter: Letter(at))), back => ViewMap.Of(
        ("href", PageLinks.Here(back.Place)),
        ("words", places.Count == 1 ? "↑" : "↑" + back.Letter),
        (
            "label",
            places.Count == 1 ? $"Back to the citation of “{source.Title}”" : $"Back to citation {back.Letter} of “{source.Title}”")));

    /// <summary>a to z, then aa, ab and so on.</summary>
    private static string Letter(int at)
    {
        var last = ((char)('a' + (at % LettersInAlphabet))).ToString();
        return at < LettersInAlphabet ? last : Letter((at / LettersInAlphabet) - 1) + last;
    }

    /// <summary>Only addresses of the web become links.</summary>
    private static View? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? (View?)url : null;
}
