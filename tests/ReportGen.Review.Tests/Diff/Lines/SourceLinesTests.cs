using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff;
using ReportGen.Sources;

namespace ReportGen.Tests.Diff.Lines;

/// <summary>Where everything that somebody changed is written.</summary>
public sealed class SourceLinesTests
{
    private const string Data = "content/data/alpha.yaml";
    private const string Post = "content/posts/first.md";

    private static Comparison Edited(params ReadOnlySpan<(string File, string Old, string New)> edits) => SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(edits));

    private static string? At(Comparison comparison, CauseKind kind) => comparison.Causes.Single(cause => cause.Kind == kind).At?.ToString();

    [Fact]
    public void A_changed_property_of_a_record_is_the_line_of_its_key_wherever_the_cause_is_told()
    {
        var found = Edited((Data, "size: 4 MB", "size: 5 MB"));

        Assert.Equal($"{Data}:24", At(found, CauseKind.Record));
        Assert.Equal(24, Assert.Single(found.Causes.Single(cause => cause.Kind == CauseKind.Record).Fields).Line);
        Assert.All(found.Numbers.SelectMany(number => number.Causes), cause => Assert.Equal($"{Data}:24", cause.At?.ToString()));
        Assert.Equal(24, Assert.Single(Assert.Single(found.Definitions).Fields).Line);
    }

    [Theory]
    [InlineData("content/metrics.yaml", "formula: alpha-full.patches / alpha-core.patches", "formula: alpha-full.patches / alpha-full.restarts", CauseKind.Formula, 4)]
    [InlineData("content/selections.yaml", "window: {from: 2008-01-01, to: 2008-12-31}\n    where: {affects: core}", "window: {from: 2008-01-02, to: 2008-12-31}\n    where: {affects: core}", CauseKind.Selection, 16)]
    [InlineData("content/claims.yaml", "place: the last paragraph", "place: the first paragraph", CauseKind.Text, 3)]
    [InlineData("content/charts.yaml", "title: The Full installation had many patches", "title: Full had more", CauseKind.Figure, 3)]
    [InlineData("content/sources.yaml", "author: A. Vendor", "author: Another", CauseKind.Text, 3)]
    [InlineData(Data, "vendor: Vendor", "vendor: Another", CauseKind.Dataset, 3)]
    [InlineData(Post, "those of the Core installation", "those of the smaller installation", CauseKind.Text, 8)]
    [InlineData(Post, "title: A first post", "title: One first post", CauseKind.Text, 2)]
    public void Every_sort_of_cause_has_its_line(string file, string old, string now, CauseKind kind, int line) =>
        Assert.Contains($"{file}:{line}", Edited((file, old, now)).Causes.Where(cause => cause.Kind == kind).Select(cause => cause.At?.ToString()));

    [Fact]
    public void A_record_that_came_is_the_line_where_it_begins() =>
        Assert.Equal($"{Data}:28", At(Edited((Data, "    restart: none\n    affects: {full: stated, core: no}\n    source: s1\n", "    restart: none\n    affects: {full: stated, core: no}\n    source: s1\n  - {id: A3, title: Third fix, released: 2008-07-08, class: security, severity: low, size: 1 MB, restart: none, affects: {full: no, core: no}, source: s1}\n")), CauseKind.Record));

    [Fact]
    public void What_is_gone_is_the_line_of_the_earlier_edition()
    {
        var more = SmallEdition.With(("content/metrics.yaml", "- id: full-vs-core", "- {id: one, title: One, definition: A one., formula: alpha-core.patches / alpha-core.patches}\n- id: full-vs-core"));

        Assert.Equal("content/metrics.yaml:1", At(SiteDiff.Compare(more, SmallEdition.Plain), CauseKind.Formula));
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_and_marks_at_the_beginning_of_a_file_shift_nothing(string lineEnd, string mark)
    {
        var after = SmallEdition.With((Data, "size: 4 MB", "size: 5 MB"), (Post, "those of the Core", "those of the small"));
        var other = after with { Sources = Written(after, text => mark + text.Replace("\n", lineEnd, StringComparison.Ordinal)) };

        Assert.Equal(Lines(SiteDiff.Compare(SmallEdition.Plain, after)), Lines(SiteDiff.Compare(SmallEdition.Plain, other)));
        Assert.Contains($"{Post}:8", Lines(SiteDiff.Compare(SmallEdition.Plain, other)));
    }

    [Fact]
    public void Where_no_sources_are_known_nothing_has_a_line()
    {
        var found = SiteDiff.Compare(SmallEdition.Plain with { Sources = null }, SmallEdition.With((Data, "size: 4 MB", "size: 5 MB")) with { Sources = null });

        Assert.All(found.Causes, cause => Assert.Null(cause.At));
    }

    [Fact]
    public void A_paragraph_knows_where_its_first_change_is_written_and_what_nobody_wrote_does_not()
    {
        var blocks = Edited((Post, "those of the Core installation.", "those of the Core installation.\n\nAnother paragraph has a new end."), (Data, "size: 4 MB", "size: 5 MB"))
            .Pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks).ToList();

        Assert.Equal([$"{Post}:10"], blocks.Select(block => block.At?.ToString()).OfType<string>());
    }

    [Fact]
    public void A_sentence_is_found_though_the_page_prints_numbers_that_its_file_only_names()
    {
        (string, string, string) more = (Post, "those of the Core installation.", "those of the Core installation.\nIn all [](metric:alpha-full.size) came, and the heaviest had [](metric:alpha-full.largest) at once.");
        var found = SiteDiff.Compare(SmallEdition.With(more), SmallEdition.With(more, (Data, "size: 4 MB", "size: 5 MB")));

        Assert.Contains($"{Post}:9", found.ReadAgain.Select(one => one.At?.ToString()));
        Assert.Equal(Nearness.Around, found.ReadAgain[0].Nearness);
    }

    private static SourceTree Written(Edition edition, Func<string, string> text) => new(edition.Sources!.Files.ToImmutableSortedDictionary(
        file => file.Key,
        file => file.Key.StartsWith("content/", StringComparison.Ordinal) ? file.Value with { Bytes = Encoding.UTF8.GetBytes(text(Encoding.UTF8.GetString(file.Value.Bytes.Span))) } : file.Value,
        StringComparer.Ordinal));

    private static IEnumerable<string> Lines(Comparison comparison) => comparison.Causes.Select(cause => cause.At?.ToString() ?? "")
        .Concat(comparison.Pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks).Select(block => block.At?.ToString() ?? ""));
}
