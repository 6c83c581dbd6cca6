using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

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
            .. Part(coverage.Unchecked, "is not checked", "are not checked"),
        ];
        return parts.Length == 0 ? null : $"Of the numbers written on this page, {string.Join(", ", parts)}.";
    }

    /// <summary>The same of the statements that say which is more; null where there are none.</summary>
    public static string? Sentence(StatementCoverage statements)
    {
        string[] parts =
        [
            .. Part(statements.Bound, "is bound to a relation that holds", "are bound to relations that hold"),
            .. Part(statements.Unbound, "is not", "are not"),
            .. Part(statements.Untested, "is marked as not tested", "are marked as not tested"),
            .. Part(statements.Opinion, "is marked as an opinion", "are marked as opinions"),
        ];
        return parts.Length == 0 ? null : $"Of the words that say what is more or comes first, {string.Join(", ", parts)}.";
    }

    public static ViewMap Of(Coverage coverage) => ViewMap.Of(
        ("bound", Words.Of(coverage.Bound)),
        ("exempt", Words.Of(coverage.Exempt)),
        ("literal", Words.Of(coverage.Literal)),
        ("unbound", Words.Of(coverage.Unbound)),
        ("unchecked", coverage.Unchecked == 0 ? null : Words.Of(coverage.Unchecked)));

    /// <summary>Files in which some numeral was found, with the way to the page that a file became.</summary>
    public static View Files(PageScope page)
    {
        var narrative = page.Site.Content.Narrative;
        var articles = narrative.Posts.Concat(narrative.Pages).ToLookup(article => article.Path, StringComparer.Ordinal);
        return View.List(narrative.Files.Where(file => file.Coverage != Coverage.None), file => Of(file.Coverage).With(
            ("path", file.Path),
            ("article", articles[file.Path].FirstOrDefault() is { } article ? ArticleLinks.Of(article, page) : null)));
    }

    /// <summary>Every kind of name that a numeral was part of, with how often it was met and the patterns that tell it; those of the report
    /// that were never needed too.</summary>
    public static View Exemptions(PageScope page)
    {
        var numerals = page.Site.Content.Narrative.ExemptNumerals.ToLookup(numeral => numeral.Reason, StringComparer.Ordinal);
        var unused =
            page.Site.Settings.Exemptions.ToLookup(exemption => exemption.Reason, exemption => exemption.Pattern, StringComparer.Ordinal);
        var reasons = numerals.Select(group => group.Key).Union(unused.Select(group => group.Key), StringComparer.Ordinal)
            .OrderByDescending(reason => numerals[reason].Count()).ThenBy(reason => reason, StringComparer.Ordinal);
        return View.List(reasons, reason => Exemption(reason, numerals[reason].ToList(), unused[reason]));
    }

    private static ViewMap Exemption(string reason, List<ExemptNumeral> numerals, IEnumerable<string> declared)
    {
        var patterns = numerals.Select(numeral => numeral.Pattern)
            .Union(declared, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return ViewMap.Of(
            ("reason", reason),
            ("count", Words.Of(numerals.Count)),
            ("examples", Examples(numerals)),
            ("patterns_words", Words.Of(patterns.Count, "pattern", "patterns")),
            ("patterns", View.Texts(patterns)));
    }

    private static IEnumerable<string> Part(int count, string one, string many) => count == 0 ? [] : [Words.Of(count, one, many)];

    private static string Examples(IEnumerable<ExemptNumeral> numerals) =>
        string.Join(", ", numerals.Select(numeral => numeral.Name).Distinct(StringComparer.Ordinal).Take(MostExamples));
}
