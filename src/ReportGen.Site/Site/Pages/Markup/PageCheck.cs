using System.Collections.Immutable;
using System.Net;
using ReportGen.Diagnostics;
using ReportGen.Site.Files;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site.Pages.Markup;

/// <summary>Looks whether a page that a report's own templates made holds what every page needs. What is missing is missing on every page
/// of the template:
/// findings name the template and not the page, so that equal ones are one.</summary>
internal sealed class PageCheck(SourceTree tree, PageScript? script)
{
    private const string Layout = "layout";

    /// <summary>Members that hold what a page is for: one that a view fills has to be printed.</summary>
    private static readonly (string Member, string Meaning)[] Content =
    [
        ("body", "the text of the page"),
        ("numbers", "how the numbers of the page were made"),
    ];

    /// <summary>The templates that are the report's own; all of them where no theme lies below.</summary>
    public ImmutableArray<SourceText> Own { get; } =
    [
        .. tree.Under("templates").Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && tree.IsOwn(file.Path))
            .Select(file => SourceReader.Read(file, Limits.Default).Value).OfType<SourceText>(),
    ];

    /// <param name="template">The name of the page's template.</param>
    /// <param name="view">What it was given.</param>
    /// <param name="body">What it made of it.</param>
    /// <param name="page">The whole page; null where there is no layout.</param>
    public IEnumerable<Diagnostic> Findings(string template, ViewMap view, string body, string? page)
    {
        if (Own.IsEmpty) return [];
        return
        [
            .. Missing(template, view, body),
            .. Blocked(template, body),
            .. Broken(template, body),
            .. page is null ? [] : Whole(template, body, page),
        ];
    }

    /// <summary>What the page's policy blocks, however it was made: what a template writes out has been told of already.</summary>
    private IEnumerable<Diagnostic> Blocked(string template, string html)
    {
        foreach (var found in BlockedMarkup.In(html))
        {
            var (_, place) = Places.Made(Own, template);
            var written = html.Substring(found.Start, found.Length);
            yield return new Diagnostic(
                found.Code,
                place,
                $"the code of 'templates/{template}.html', or of a partial in it, makes '{written}': {found.What}",
                found.Remedy,
                []);
        }
    }

    private static IEnumerable<Diagnostic> Missing(string template, ViewMap view, string body)
    {
        foreach (var (member, meaning) in Content)
        {
            if (view.TryFind(member, out var value)
                && Printed.Leaves(value).ToList() is { Count: > 0 } leaves
                && !leaves.Exists(leaf => body.Contains(leaf, StringComparison.Ordinal)))
                yield return Finding(
                    SiteCodes.PageLacks,
                    template,
                    $"'templates/{template}.html' does not print '{member}', {meaning}.",
                    $"print it as the built-in template does: it includes '{(member == "body" ? "prose" : "apparatus")}'");
        }
    }

    private IEnumerable<Diagnostic> Broken(string template, string html)
    {
        if (Nesting.Problem(html) is not var (element, isOpen)) yield break;
        var (path, place) = Places.Of(Own, template, element);
        yield return new Diagnostic(
            SiteCodes.BrokenMarkup,
            place,
            isOpen ? $"<{element}> is not closed, or closed in the wrong place." : $"</{element}> closes nothing.",
            isOpen ? $"write </{element}> where it ends, in '{path}' or what it includes" : $"delete it, or open <{element}> before it",
            []);
    }

    /// <summary>What the layout is for. A page whose body is broken already says nothing more of nesting.</summary>
    private IEnumerable<Diagnostic> Whole(string template, string body, string page)
    {
        if (script is not null) page = page.Replace(script.Element.Markup, "", StringComparison.Ordinal);
        if (body.Length > 0 && !page.Contains(body, StringComparison.Ordinal))
        {
            yield return Finding(
                SiteCodes.PageLacks,
                Layout,
                "'templates/layout.html' does not print 'body', the page.",
                "write {{ body }} into its <main>");
            yield break;
        }

        var around = page.IndexOf(body, StringComparison.Ordinal);
        foreach (var blocked in Blocked(Layout, page[..around] + page[(around + body.Length)..])) yield return blocked;
        if (Nesting.Problem(body) is null)
            foreach (var broken in Broken(Layout, page)) yield return broken;
        var tags = Tags.In(page).ToList();
        foreach (var (what, remedy, culprit) in Absent(
            tags,
            page,
            template)) yield return Finding(SiteCodes.PageLacks, culprit, what, remedy);
        if (SkipLink(tags, page) is { } skip) yield return skip;
    }

    private static IEnumerable<(string What, string Remedy, string Template)> Absent(List<Tag> tags, string page, string template)
    {
        if (!tags.Exists(tag => tag is { Name: "html", IsEnd: false } && !string.IsNullOrWhiteSpace(Tags.Attribute(tag.Text, "lang"))))
            yield return ("the page does not say its language.", "write <html lang=\"{{ lang }}\">", Layout);
        if (!tags.Exists(IsPolicy))
            yield return (
                "the page has no content security policy.",
                "take over the <meta http-equiv=\"Content-Security-Policy\" …> of the built-in layout",
                Layout);
        if (Text(page, "title").Length == 0)
            yield return ("the page has no <title> with words in it.", "write <title>{{ title }}</title>", Layout);
        if (tags.Count(tag => tag is { Name: "main", IsEnd: false }) is var mains && mains != 1)
            yield return (
                mains == 0 ? "the page has no <main>." : "the page has more than one <main>.",
                "put <main id=\"content\" tabindex=\"-1\"> around {{ body }}, once",
                Layout);
        if (tags.Count(tag => tag is { Name: "h1", IsEnd: false }) is var heads && heads != 1)
            yield return (
                heads == 0 ? "the page has no heading <h1>." : "the page has more than one heading <h1>.",
                "write the title of the page as <h1>, once",
                template);
        else if (Text(page, "h1").Length == 0)
            yield return ("the heading <h1> of the page has no words.", "write the title of the page into it", template);
    }

    private static bool IsPolicy(Tag tag) => tag is { Name: "meta", IsEnd: false }
        && string.Equals(Tags.Attribute(tag.Text, "http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
        && WebUtility.HtmlDecode(Tags.Attribute(tag.Text, "content") ?? "").Contains("default-src 'none'", StringComparison.Ordinal);

    /// <summary>The first link of a page leads past the head of the page, for those who go from link to link.</summary>
    private Diagnostic? SkipLink(List<Tag> tags, string page)
    {
        var target = tags.Where(tag => tag is { Name: "a", IsEnd: false }).Select(tag => Tags.Attribute(tag.Text, "href")).FirstOrDefault();
        if (target is null || target.Length < 2 || target[0] != '#')
            return Finding(
                SiteCodes.PageLacks,
                Layout,
                "the first link of the page does not lead to its text.",
                "write <a class=\"skip\" href=\"#content\">Skip to the text</a> before all other links");
        if (page.Contains($" id=\"{target[1..]}\"", StringComparison.Ordinal)) return null;
        var (path, place) = Places.OfText(Own, Layout, $"\"{target}\"");
        return new Diagnostic(
            SiteCodes.PageLacks,
            place,
            $"the link '{target}' leads nowhere: no element of the page has that id.",
            $"write <main id=\"{target[1..]}\" tabindex=\"-1\"> in '{path}'",
            []);
    }

    /// <summary>What stands in the first element of a name, without tags.</summary>
    private static string Text(string page, string element)
    {
        var start = page.IndexOf($"<{element}", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : page.IndexOf($"</{element}", start, StringComparison.OrdinalIgnoreCase);
        if (end < 0) return "";
        var text = page[start..end];
        return string.Concat(text.Split('<').Select(piece => piece[(piece.IndexOf('>') + 1)..])).Trim();
    }

    private static Diagnostic Finding(DiagnosticCode code, string template, string what, string remedy) =>
        new(code, SourceSpan.File($"templates/{template}.html"), what, $"{remedy} ({BuiltIn($"templates/{template}.html")})", []);

    private static string BuiltIn(string path) => $"'reportgen theme {path}' prints the built-in one";
}
