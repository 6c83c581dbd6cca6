using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Files;

/// <summary>The text of a post for readers of feeds: without style sheet, figures as pictures, every link whole.</summary>
internal static partial class FeedText
{
    private const string Template = "feed";

    public static Outcome<string> Of(Article post, SiteModel site, SiteAddress address)
    {
        var route = Route.Post(post.FrontMatter.Slug.Text);
        var page = new PageScope(site, PageLinks.From(route), route, []);
        var (html, found) = TemplateRenderer.Render(site.Content.Templates, Template, ArticlePages.Common(post, page), page.Links.Prefix);
        return new(Allowed(Whole(Unshown().Replace(html.Markup, Instead), new Uri(address.Of(route)))), found);
    }

    /// <summary>The text with a mark in the place of each character that a character reference can stand for and no feed can
    /// hold.</summary>
    private static string Allowed(string text) => Refused().Replace(text, "\uFFFD");

    /// <summary>Readers of feeds speak or draw what has no words, in their own way: boxes become characters, the rest goes without a
    /// trace.</summary>
    private static string Instead(Match unshown)
    {
        if (!unshown.ValueSpan.StartsWith("<input", StringComparison.Ordinal)) return "";
        if (unshown.ValueSpan.Contains("checked", StringComparison.Ordinal)) return "☑";
        return "☐";
    }

    /// <summary>What a template writes that is no address stays as it is.</summary>
    private static string Whole(string html, Uri page) => Attribute().Replace(html, match =>
    {
        if (!Uri.TryCreate(page, WebUtility.HtmlDecode(match.Groups["target"].Value), out var target)) return match.Value;
        var whole = target.AbsoluteUri;
        return $"{match.Groups["name"].Value}=\"{HtmlText.Escape(IndexFile().Replace(whole, "/"))}\"";
    });

    [GeneratedRegex("<svg\\b.*?</svg>|<a\\b[^>]*>\\s*</a>|<input\\b[^>]*>|</?(?:label|button|form)\\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unshown();

    [GeneratedRegex("(?<=\\s)(?<name>href|src)=\"(?<target>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex("/index\\.html(?=#|$)", RegexOptions.CultureInvariant)]
    private static partial Regex IndexFile();
}
