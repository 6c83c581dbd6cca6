using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Site.Wording;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>How the numerals that authors wrote are accounted for: on a page, by file, and in all.</summary>
internal static class CoverageViews
{
    private const int MostExamples = 3;

    /// <summary>One line for the end of a page; null when its text holds no numeral.</summary>
    public static string? Sentence(Coverage coverage)
    {
        string[] parts =
        [
            .. Part(coverage.Bound, "is bound to a measure or claim", "are bound to a measure or claim"),
            .. Part(coverage.Exempt, "is part of a name or date", "are part of names or dates"),
            .. Part(coverage.Literal, "is a figure of speech", "are figures of speech"),
            .. Part(coverage.Unbound, "is unaccounted for", "are unaccounted for"),
        ];
        return parts.Length == 0 ? null : $"Of the numbers written on this page, {string.Join(", ", parts)}.";
    }

    public static ViewMap Of(Coverage coverage) => ViewMap.Of(
        ("bound", Words.Of(coverage.Bound)),
        ("exempt", Words.Of(coverage.Exempt)),
        ("literal", Words.Of(coverage.Literal)),
        ("unbound", Words.Of(coverage.Unbound)));

    /// <summary>Files in which some numeral was found, with the way to the page that a file became.</summary>
    public static View Files(PageScope page)
    {
        var narrative = page.Site.Content.Narrative;
        var articles = narrative.Posts.Concat(narrative.Pages).ToLookup(article => article.Path, StringComparer.Ordinal);
        return View.List(narrative.Files.Where(file => file.Coverage != Coverage.None), file => Of(file.Coverage).With(
            ("path", file.Path),
            ("article", articles[file.Path].FirstOrDefault() is { } article ? ArticleLinks.Of(article, page) : null)));
    }

    /// <summary>Every pattern that says of a numeral that it is a name, with how often it did; those of the report that were never needed too.</summary>
    public static View Exemptions(PageScope page)
    {
        var used = page.Site.Content.Narrative.ExemptByPattern
            .Select(group => (group.Key.Pattern, group.Key.Reason, Count: group.Count(), Examples: Examples(group)))
            .ToList();
        var unused = page.Site.Settings.Exemptions
            .Where(exemption => !used.Exists(one => one.Pattern == exemption.Pattern))
            .Select(exemption => (exemption.Pattern, exemption.Reason, Count: 0, Examples: ""));
        return View.List(used.Concat(unused), one => ViewMap.Of(
            ("reason", one.Reason),
            ("pattern", one.Pattern),
            ("count", Words.Of(one.Count)),
            ("examples", one.Examples)));
    }

    private static IEnumerable<string> Part(int count, string one, string many) => count == 0 ? [] : [Words.Of(count, one, many)];

    private static string Examples(IEnumerable<ExemptNumeral> numerals) =>
        string.Join(", ", numerals.Select(numeral => numeral.Name).Distinct(StringComparer.Ordinal).Take(MostExamples));
}
