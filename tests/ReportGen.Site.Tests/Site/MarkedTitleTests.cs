using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Site;

/// <summary>Titles are prose: emphasis in them is set where they stand, and nowhere do readers see its marks.</summary>
public sealed partial class MarkedTitleTests
{
    [Fact]
    public void Emphasis_in_titles_changes_no_word_of_any_page_or_file()
    {
        var (plain, marked) = (SmallReport.Default.Site(), Marked(SmallReport.Default).Site());

        Assert.Equal(plain.Paths, marked.Paths);
        Assert.All(plain.PagePaths, path => Assert.Equal(Words(plain.Text(path)), Words(marked.Text(path))));
        Assert.Equal(plain.Text("report.json"), marked.Text("report.json"));
        Assert.Equal(OfFiles().Replace(plain.Text(plain.Path("data/alpha/", ".json")), ""), OfFiles().Replace(marked.Text(marked.Path("data/alpha/", ".json")), ""));
    }

    [Fact]
    public void The_titles_of_this_test_are_marked() => Assert.Contains("<em>Alpha</em>", string.Concat(Marked(SmallReport.Default).Site().Text("data/alpha/alpha-records/index.html")), StringComparison.Ordinal);

    private static SmallReport Marked(SmallReport report) => new(report.Texts.Select(file => file.Key.StartsWith("content/", StringComparison.Ordinal) && file.Key.EndsWith(".yaml", StringComparison.Ordinal) && !file.Key.EndsWith("sources.yaml", StringComparison.Ordinal)
            ? new KeyValuePair<string, string>(file.Key, Title().Replace(file.Value, match => $"title: {match.Groups["before"].Value}_{match.Groups["word"].Value}_"))
            : file).ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static string Words(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var attributes = document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name is "alt" or "title" or "aria-label" or "content").Select(attribute => attribute.Value);
        // The file of a dataset is published too, and is longer now.
        return OfFiles().Replace(string.Join('\n', attributes.Prepend(document.DocumentElement.TextContent)), "");
    }

    [GeneratedRegex(@"\b[0-9a-f]{12}\b|\d+ bytes|sha256-[\w+/=]+")]
    private static partial Regex OfFiles();

    // Patches have titles that sources gave them: those begin with a quotation mark here.
    [GeneratedRegex("(?<=\\b)title: (?<before>[^\"\n,]*)(?<word>\\b(?:Alpha|Beta|every)\\b)")]
    private static partial Regex Title();
}
