using System.Collections.Immutable;
using ReportGen.Diff;
using ReportGen.Diff.Rereading;
using ReportGen.Quantities;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff.Rereading;

/// <summary>What is to be read again beside a number that moved and a claim that flipped.</summary>
public sealed class RereadFinderTests
{
    private const string Report = """{ "posts": [{ "path": "p/", "file": "content/posts/p.md", "title": "Sizes", "summary": "It took 12 MB." }] }""";

    private static readonly NumberChange Size = new(
        "alpha.size", "alpha.size", "size", NumberDifference.Value, Measure.Point(Kind.Count, 1), Measure.Point(Kind.Count, 2), "12 MB", "14 MB", null, null, 1, Overlap.Apart, [], []);

    private static readonly VerdictChange Verdict = new("c1", "s1", "It was twice.", "confirmed", "contradicted", "", "", [], []);

    private static ImmutableArray<Reread> Found(string[] before, string[] after, NumberChange[]? numbers = null, VerdictChange[]? verdicts = null)
    {
        var (earlier, later) = (Written.Edition(Report), Written.Edition(Report));
        return RereadFinder.Find(earlier, later, Page(before), Page(after), [.. numbers ?? [Size]], [.. verdicts ?? []]);
    }

    private static ImmutableSortedDictionary<string, PageText> Page(string[] lines) => Written.Pages(Written.Page("p/index.html", lines));

    private static IEnumerable<string> Told(ImmutableArray<Reread> found) => found.Select(one => $"{one.Nearness}: {one.Place.Words}");

    [Fact]
    public void The_nearest_come_first_and_each_sentence_once()
    {
        string[] page = ["# Sizes {#t}", "It took [12 MB](alpha.size).", "Before it.", "So it took [12 MB](alpha.size), and not more. That is little.", "After it.", "Far from it.", "## Other {#o}", "It is elsewhere."];

        var found = Found(page, [.. page.Select(line => line.Replace("12 MB", "14 MB", StringComparison.Ordinal))]);

        Assert.Equal(
            ["Around: It took 14 MB.", "Around: So it took 14 MB, and not more.", "Paragraph: That is little.", "Neighbour: Before it.", "Neighbour: After it."],
            Told(found));
        Assert.All(found, one => Assert.Equal(["alpha.size"], one.Beside.AsEnumerable()));
        Assert.Equal((PagePart.Summary, PagePart.Text), (found[0].Place.Part, found[1].Place.Part));
        Assert.Equal(["So it took", ", and not more."], found[1].Unchanged.AsEnumerable());
    }

    [Fact]
    public void What_the_author_has_revised_is_not_told() => Assert.Equal(
        ["Paragraph: That is little."],
        Told(Found(["It took [12 MB](alpha.size), and not more. That is little."], ["It took [14 MB](alpha.size), and no less. That is little."])));

    [Fact]
    public void A_number_that_only_prints_otherwise_makes_nobody_read_again() =>
        Assert.Empty(Found(["It took [12 MB](alpha.size)."], ["It took [12.0 MB](alpha.size)."], [Size with { Difference = NumberDifference.Words }]));

    [Fact]
    public void A_verdict_that_flipped_is_told_with_its_paragraph_and_the_title_and_summary_of_its_post()
    {
        string[] page = ["# Sizes {#t}", "It took 12 MB.", "Before it.", "They say [twice](claim:c1) as much. We agree.", "After it."];

        Assert.Equal(
            ["Around: They say twice as much.", "Heading: Sizes", "Heading: It took 12 MB.", "Paragraph: We agree."],
            Told(Found(page, page, [], [Verdict])));
    }

    [Fact]
    public void What_cites_a_claim_that_flipped_comes_first_and_items_and_paragraphs_away_last()
    {
        string[] page = ["# Sizes {#t}", "It took [12 MB](alpha.size) in all.", "* in [12 MB](alpha.size) or so", "They say [twice](claim:c1) as much.", "After it."];

        Assert.Equal(
            ["They say twice as much.", "It took 14 MB in all.", "Sizes", "in 14 MB or so"],
            Found(page, [.. page.Select(line => line.Replace("12 MB", "14 MB", StringComparison.Ordinal))], [Size], [Verdict]).Select(one => one.Place.Words));
    }

    [Fact]
    public void A_sentence_of_a_correction_is_read_again_on_the_page_that_is_made_of_it()
    {
        const string report = "{ \"corrections\": [{ \"id\": \"k\", \"was\": \"It was left out: 14 MB.\", \"now\": \"Other words.\" }] }";
        var (before, after) = (Page(["It was left out: [12 MB](alpha.size). (Part one)", "Made of [12 MB](alpha.size)."]), Page(["It was left out: [14 MB](alpha.size). (Part one)", "Made of [14 MB](alpha.size)."]));

        var one = Assert.Single(RereadFinder.Find(Written.Edition(report), Written.Edition(report), before, after, [Size], []));

        Assert.Equal(("It was left out: 14 MB.", "content/corrections.yaml"), (one.Place.Words, one.WrittenIn));
    }

    [Fact]
    public void A_number_with_another_name_is_the_same_number() => Assert.Equal(
        ["Around: It took 14 MB in all."],
        Told(Found(["It took [12 MB](old.size) in all."], ["It took [14 MB](alpha.size) in all."], [Size with { NameBefore = "old.size" }])));

    [Fact]
    public void A_page_that_is_new_or_made_from_data_has_nothing_to_read_again()
    {
        var page = Page(["It took [14 MB](alpha.size)."]);

        Assert.Empty(RereadFinder.Find(Written.Edition(Report), Written.Edition(Report), Written.Pages(), page, [Size], []));
        Assert.Empty(RereadFinder.Find(Written.Edition(), Written.Edition(), page, page, [Size], []));
    }
}
