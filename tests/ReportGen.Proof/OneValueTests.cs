using System.Text;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>A measure has one value in one wording everywhere: what changes it changes every place that shows it, and nothing keeps the old words.</summary>
public sealed class OneValueTests
{
    private const string Data = "content/data/demo.yaml";

    /// <summary>The places that show a measure, each with the file and the words around it; X stands for the value.</summary>
    private static readonly (string Place, string File, string Around)[] OfTheTotal =
    [
        ("prose", "posts/sizes/index.html", ">X<"),
        ("description", "posts/sizes/index.html", "content=\"All of them weighed X, "),
        ("feed", "feed.xml", "All of them weighed X, "),
        ("card by which the post is previewed", "posts/sizes/index.html", "<meta property=\"og:image:alt\" content=\"Sizes. A demonstration. X: "),
        ("card on the first page", "index.html", "All of them weighed <"),
        ("summary of the report", "report.json", "which weigh X."),
        ("title of a chart", "report.json", "\"title\": \"All of them weighed X\""),
        ("caption", "report.json", "\"caption\": \"The total is X.\""),
        ("alternative text", "report.json", ": All, X; "),
        ("table in data", "report.json", "\"words\":\"X\""),
        ("CSV of the chart", "charts/sizes-*.csv", "all.size,X,"),
        ("drawing", "charts/sizes-*.svg", "X"),
        ("ledger", "claims/index.html", "X"),
        ("number", "numbers/against-published/index.html", "X"),
    ];

    [Fact]
    public void A_changed_record_changes_every_place_that_shows_a_measure_of_it() =>
        AssertFollows(Data, "427819008 bytes", "627819008 bytes", "all.size", OfTheTotal);

    [Fact]
    public void A_changed_figure_changes_every_place_that_shows_it() => AssertFollows(
        Data, "value: 493 MB", "value: 494 MB", "published.size",
        [
            ("prose", "posts/sizes/index.html", ">X<"),
            ("description", "posts/sizes/index.html", "and X was published"),
            ("feed", "feed.xml", "and X was published"),
            ("CSV of the chart", "charts/sizes-*.csv", "published.size,X,"),
            ("report.json", "report.json", "\"words\":\"X\""),
        ]);

    private static void AssertFollows(string path, string old, string changed, string measure, (string Place, string File, string Around)[] places)
    {
        var (before, after) = (Build(DemonstrationReport.Tree()), Build(DemonstrationReport.Tree(path, old, changed)));
        var (oldWords, newWords) = (WordsOf(before, measure), WordsOf(after, measure));
        Assert.NotEqual(oldWords, newWords);
        Assert.All(places, place =>
        {
            AssertShows(before, place, oldWords);
            AssertShows(after, place, newWords);
        });
        if (places == OfTheTotal) Assert.NotEqual(CardOf(before), CardOf(after));
        Assert.Empty(TextsOf(after).Where(file => file.Text.Contains(oldWords, StringComparison.Ordinal)).Select(file => file.Path));
    }

    /// <summary>Name and picture of the card by which the post is previewed.</summary>
    private static (string Path, string Png) CardOf(OutputTree site)
    {
        var card = Assert.Single(site.Files, file => file.Key.StartsWith("cards/posts-sizes-", StringComparison.Ordinal));
        return (card.Key, Convert.ToBase64String(card.Value.Span));
    }

    private static OutputTree Build(SourceTree tree)
    {
        var built = Pipeline.Run(tree, BuildOptions.Default);
        Assert.Empty(built.Diagnostics.Where(found => found.Severity != Severity.Note).Select(found => found.ToString()));
        return built.Output!;
    }

    private static string WordsOf(OutputTree site, string name)
    {
        using var report = JsonDocument.Parse(site.Files["report.json"]);
        return report.RootElement.GetProperty("selections").EnumerateArray()
            .SelectMany(selection => selection.GetProperty("measures").EnumerateArray())
            .Single(measure => measure.GetProperty("name").GetString() == name)
            .GetProperty("measure").GetProperty("words").GetString()!;
    }

    private static void AssertShows(OutputTree site, (string Place, string File, string Around) place, string words)
    {
        var (start, end) = place.File.Split('*') is [var first, var last] ? (first, last) : (place.File, "");
        var file = Assert.Single(TextsOf(site), file => file.Path.StartsWith(start, StringComparison.Ordinal) && file.Path.EndsWith(end, StringComparison.Ordinal) && (end.Length > 0 || file.Path == start));
        var expected = place.Around.Replace("X", words, StringComparison.Ordinal);
        Assert.True(file.Text.Contains(expected, StringComparison.Ordinal), $"{place.Place}: '{expected}' is not in {file.Path}");
    }

    // Numbers may be held together by spaces that do not break.
    private static IEnumerable<(string Path, string Text)> TextsOf(OutputTree site) => site.Files
        .Where(file => Path.GetExtension(file.Key) is ".html" or ".xml" or ".json" or ".csv" or ".svg" or ".txt" or ".yaml")
        .Select(file => (file.Key, Encoding.UTF8.GetString(file.Value.Span).Replace('\u00a0', ' ')));
}
