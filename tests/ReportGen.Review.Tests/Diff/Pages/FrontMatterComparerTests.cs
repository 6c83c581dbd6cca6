using ReportGen.Diff.Pages;

namespace ReportGen.Tests.Diff.Pages;

public class FrontMatterComparerTests
{
    private const string Before = """
        {"title": "A report", "summary": "Of sizes.", "language": "en", "address": "https://a.example/", "authors": ["A. Writer"], "licence": {"name": "CC BY", "url": "https://l.example/"},
         "posts": [{"path": "posts/one/", "file": "content/posts/one.md", "title": "One", "date": "2026-01-02", "part": 1, "tags": ["sizes"], "corrections": [], "numbers": ["a"]}],
         "pages": [{"path": "about/", "file": "content/pages/about.md", "title": "About"}]}
        """;

    [Fact]
    public void Nothing_is_told_of_what_follows_from_the_text_or_of_the_address() =>
        Assert.Empty(Compare(Before.Replace("https://a.example/", "https://b.example/x/", StringComparison.Ordinal).Replace("""["a"]""", """["b"]""", StringComparison.Ordinal)));

    [Fact]
    public void The_report_and_its_articles_are_compared_field_by_field()
    {
        var after = Before.Replace("\"CC BY\"", "\"CC0\"", StringComparison.Ordinal)
            .Replace("""["sizes"]""", """["sizes", "patches"]""", StringComparison.Ordinal)
            .Replace("\"part\": 1, ", "", StringComparison.Ordinal)
            .Replace("\"corrections\": []", """ "corrections": [{"date": "2026-01-03", "text": "It was wrong."}]""", StringComparison.Ordinal);

        Assert.Equal(
            [
                "content/report.yaml  licence: CC BY: https://l.example/ -> CC0: https://l.example/",
                "content/posts/one.md posts/one/ part: 1 -> ; tags: sizes -> sizes, patches; corrections:  -> 2026-01-03: It was wrong.",
            ],
            Compare(after));
    }

    [Fact]
    public void An_article_keeps_its_place_by_its_file_and_then_by_its_address()
    {
        var after = Before.Replace("posts/one/", "posts/first/", StringComparison.Ordinal).Replace("pages/about.md", "pages/what.md", StringComparison.Ordinal);

        Assert.Equal(["content/pages/what.md about/ file: content/pages/about.md -> content/pages/what.md", "content/posts/one.md posts/first/ address: posts/one/ -> posts/first/"], Compare(after));
    }

    private static IEnumerable<string> Compare(string after) =>
        FrontMatterComparer.Compare(Written.Edition(Before), Written.Edition(after), Written.NoFields)
            .Select(change => $"{change.File} {change.Page} {string.Join("; ", change.Fields.Select(field => $"{field.Field}: {field.Before} -> {field.After}"))}");
}
