using System.Text;
using ReportGen.Diff;
using ReportGen.Diff.Charts;
using ReportGen.Diff.Files;

namespace ReportGen.Tests.Diff.Charts;

public sealed class ChartComparerTests
{
    private const string Charts = SmallReport.Charts;
    private const string Address = "https://small.example/";

    [Fact]
    public void Equal_editions_have_equal_charts_wherever_they_stand()
    {
        Assert.Empty(ChartComparer.Compare(SmallReport.Before, SmallReport.Before));
        Assert.Empty(ChartComparer.Compare(SmallReport.At(Address), SmallReport.At("https://other.example/report/")));
    }

    [Theory]
    [InlineData("content/report.yaml", "name: CC BY 4.0", "name: CC BY-SA 4.0")]
    [InlineData("content/report.yaml", "title: A brief report", "title: A smaller report")]
    [InlineData("content/sources.yaml", "title: Release notes", "title: Notes of the release")]
    public void Other_words_around_the_pictures_are_no_change_of_a_chart(string path, string old, string changed)
    {
        var after = SmallReport.Changed((path, old, changed));

        Assert.DoesNotContain(ChartComparer.Compare(SmallReport.Before, after), change => change.IsChart);
        Assert.Contains(FileComparer.Compare(SmallReport.Before, after), change => change.Difference == FileDifference.Rehashed && change.Path.StartsWith("charts/upright-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_changed_is_a_mark_of_every_chart_that_draws_it()
    {
        var after = SmallReport.Changed((SmallReport.Alpha, "severity: important", "severity: critical"));
        var changes = ChartComparer.Compare(SmallReport.Before, after).Where(change => change.IsChart).ToArray();

        Assert.Equal(["grouped", "parts"], changes.Select(change => change.Id));
        Assert.All(changes, change => Assert.Equal(ChartDifference.Data, change.Difference));
        Assert.Equal(
            [
                new MarkChange("Full", "Critical", "alpha-full.patches[critical]", "1", "2"),
                new MarkChange("Full", "Important", "alpha-full.patches[important]", "1", "0"),
            ],
            changes[1].Marks.ToArray());
        Assert.Equal(
            [
                new MarkChange("Critical", "Full", "alpha-full.patches[critical]", "1", "2"),
                new MarkChange("Important", "Full", "alpha-full.patches[important]", "1", "0"),
            ],
            changes[0].Marks.ToArray());
    }

    [Fact]
    public void The_two_pictures_of_a_chart_are_compared()
    {
        var change = Only(SmallReport.Changed((Charts, "value: alpha-core.patches, note", "value: alpha-full.patches, note")));

        Assert.Equal([new MarkChange("Core", null, "alpha-full.patches", "1", "2")], change.Marks.ToArray());
        Assert.Contains(new FieldChange("measure of Core", "alpha-core.patches", "alpha-full.patches"), change.Fields);
        Assert.Contains("charts/upright-", change.PathBefore, StringComparison.Ordinal);
        Assert.NotEqual(change.PathBefore, change.PathAfter);
        Assert.InRange(change.Pixels?.Differing ?? 0, 1, change.Pixels?.Pixels / 4 ?? 0);
        Assert.False(change.Pixels?.Overlay.IsEmpty);
        Assert.Equal(["charts/upright/index.html", "posts/first/index.html"], change.Pages.ToArray());
    }

    [Fact]
    public void Records_of_a_strip_days_of_a_calendar_and_releases_are_marks()
    {
        var marks = MarksAfter((SmallReport.Alpha, "released: 2008-06-10", "released: 2008-07-08"));
        var sizes = MarksAfter((SmallReport.Alpha, "size: 4 MB", "size: 5 MB"));

        Assert.Equal(["days", "rising", "story"], marks.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                new MarkChange("10 June 2008", null, "alpha-full.restarts[2008-06-10]", "0", null),
                new MarkChange("10 June 2008", "Patches of the day", "alpha-full.patches[2008-06-10]", "1", null),
                new MarkChange("8 July 2008", null, "alpha-full.restarts[2008-07-08]", null, "0"),
                new MarkChange("8 July 2008", "Patches of the day", "alpha-full.patches[2008-07-08]", null, "1"),
            ],
            marks["days"]);
        Assert.Equal(
            [new MarkChange("Patches of Full", "10 June 2008", null, "1 patch", null), new MarkChange("Patches of Full", "8 July 2008", null, null, "1 patch")],
            marks["story"].OrderBy(mark => mark.Series, StringComparer.Ordinal));
        Assert.Contains(new MarkChange("Full", "record A2", null, "4 MB", "5 MB"), sizes["sizes"]);
    }

    [Theory]
    [InlineData("kind: bar", "kind: horizontal-bar", "kind", "bar", "horizontal-bar")]
    [InlineData("title: The Full installation had many patches", "title: Full had more", "title", "The Full installation had many patches", "Full had more")]
    [InlineData("caption: Counted by release.", "caption: Counted by day.", "caption", "Counted by release.", "Counted by day.")]
    [InlineData("{label: Full, value: alpha-full.patches", "{label: Full installation, value: alpha-full.patches", "name of a row", "Full", "Full installation")]
    [InlineData("note: without the graphical interface", "note: without windows", "note of Core", "without the graphical interface", "without windows")]
    [InlineData(", emphasis: true", "", "emphasised rows", "Full", null)]
    [InlineData("        axis: {title: Patches}\n        rows:\n          - {label: Full, value", "        axis: {title: Fixes}\n        rows:\n          - {label: Full, value", "title of the axis", "Patches", "Fixes")]
    [InlineData("{name: Important, values", "{name: Lesser, values", "name of a series", "Important", "Lesser")]
    [InlineData("name: What was said", "name: Said", "name of a lane", "What was said", "Said")]
    public void Other_words_at_the_same_marks_are_words(string old, string changed, string field, string before, string? after)
    {
        var change = Only(SmallReport.Changed((Charts, old.Replace("        ", "  ", StringComparison.Ordinal), changed.Replace("        ", "  ", StringComparison.Ordinal))));

        Assert.Equal(ChartDifference.Words, change.Difference);
        Assert.Empty(change.Marks);
        Assert.Contains(new FieldChange(field, before, after), change.Fields);
    }

    [Fact]
    public void Rows_in_another_order_are_the_same_marks()
    {
        const string full = "    - {label: Full, value: alpha-full.size}\n";
        const string core = "    - {label: Core, value: alpha-core.size}\n";
        var change = Only(SmallReport.Changed((Charts, full + core, core + full)));

        Assert.Equal((ChartDifference.Words, 0), (change.Difference, change.Marks.Length));
        Assert.Contains(new FieldChange("order of the rows", "Full, Core", "Core, Full"), change.Fields);
    }

    [Theory]
    [InlineData("date: 2009-01-31", "date: 2009-02-01", "story", "What was said", "The release notes appear", "31 January 2009", "1 February 2009")]
    [InlineData("label: The release notes appear", "label: The notes appear", "story", "What was said", "31 January 2009", "The release notes appear", "The notes appear")]
    [InlineData("date: 2008-04,", "date: 2008-04-02,", "rising", "A month without a patch", null, "April 2008", "2 April 2008")]
    public void An_event_that_moved_or_is_told_otherwise_is_a_mark(string old, string changed, string chart, string row, string? series, string before, string after)
    {
        var change = Only(SmallReport.Changed((Charts, old, changed)));

        Assert.Equal((ChartDifference.Data, chart), (change.Difference, change.Id));
        Assert.Equal([new MarkChange(row, series, null, before, after)], change.Marks.ToArray());
    }

    [Fact]
    public void A_chart_that_is_the_same_but_for_its_id_has_another_name()
    {
        var change = Only(SmallReport.Changed((Charts, "id: sizes", "id: each-size")));

        Assert.Equal((ChartDifference.Words, "each-size"), (change.Difference, change.Id));
        Assert.Equal([new FieldChange("id", "sizes", "each-size")], change.Fields.ToArray());
    }

    [Fact]
    public void A_chart_that_is_another_thing_under_another_id_is_gone_and_come()
    {
        var changes = ChartComparer.Compare(SmallReport.Before, SmallReport.Changed((Charts, "id: sizes", "id: each-size"), (Charts, "A patch of Full", "Some patch of Full")));

        Assert.Equal([(ChartDifference.Removed, "sizes"), (ChartDifference.Added, "each-size")], changes.Select(change => (change.Difference, change.Id)));
        Assert.All(changes[0].Marks, mark => Assert.Null(mark.After));
        Assert.All(changes[1].Marks, mark => Assert.Null(mark.Before));
        Assert.Equal(changes[0].Marks.Select(mark => mark.Before), changes[1].Marks.Select(mark => mark.After));
        Assert.All(changes, change => Assert.Null(change.Pixels));
    }

    [Fact]
    public void Another_colour_draws_the_same_data_otherwise()
    {
        var changes = ChartComparer.Compare(SmallReport.At(Address), SmallReport.At(Address, (SmallReport.Palette, "series1: {light: '#1f4e79', dark: '#4a86c8'}")));

        Assert.All(changes, change => Assert.Equal((ChartDifference.Drawing, 0, 0), (change.Difference, change.Marks.Length, change.Fields.Length)));
        Assert.Contains(changes, change => change is { Id: "grouped", IsChart: true, Pixels.Differing: > 0 });
        Assert.Equal(changes.Length, changes.TakeWhile(change => change.IsChart).Concat(changes.SkipWhile(change => change.IsChart).Where(change => !change.IsChart)).Count());
    }

    [Fact]
    public void A_page_that_is_new_brings_its_card()
    {
        var post = Encoding.UTF8.GetString(SmallReport.Sources.Single(file => file.Path == SmallReport.Post).Bytes.Span);
        var changes = ChartComparer.Compare(SmallReport.At(Address), SmallReport.At(Address, ("content/posts/next.md", post.Replace("slug: first", "slug: next", StringComparison.Ordinal).Replace("2009-02-01", "2009-02-02", StringComparison.Ordinal))));

        var card = Assert.Single(changes, change => change is { IsChart: false, Difference: ChartDifference.Added });
        Assert.Equal(("cards/posts-next.png", null), (card.Id, card.PathBefore));
        Assert.Equal(["posts/next/index.html"], card.Pages.ToArray());
    }

    private static Dictionary<string, IEnumerable<MarkChange>> MarksAfter(params (string Path, string Old, string New)[] changes) =>
        ChartComparer.Compare(SmallReport.Before, SmallReport.Changed(changes)).Where(change => change.Difference == ChartDifference.Data)
            .ToDictionary(change => change.Id, change => change.Marks.AsEnumerable(), StringComparer.Ordinal);

    /// <summary>The one chart that differs; cards may differ beside it.</summary>
    private static ChartChange Only(Edition after) => Assert.Single(ChartComparer.Compare(SmallReport.Before, after), change => change.IsChart);
}
