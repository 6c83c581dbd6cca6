using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>Beside a record that moved numbers a second change is never said to follow from it.</summary>
public sealed class TwoChangesTests
{
    private const string Post = "content/posts/first.md";
    private const string Rewording = "reworded", LostBinding = "lost binding", Exemption = "exemption", Note = "note", Date = "date";

    private static readonly (string, string, string) Record = ("content/data/alpha.yaml", "size: 4 MB", "size: 6 MB");

    private static readonly Dictionary<string, (string File, string Old, string New)> Second = new(StringComparer.Ordinal)
    {
        [Rewording] = (Post, "those of the Core installation.", "those of the small installation."),
        [LostBinding] = (Post, "[2](metric:alpha-full.patches)", "[2](literal:a figure of speech)"),
        [Exemption] = ("content/report.yaml", "language: en", "language: en\nexempt:\n  - {pattern: 'Update \\d+', reason: the name of an update}"),
        [Note] = ("content/metrics.yaml", "definition: How many times", "definition: How often"),
        [Date] = (Post, "date: 2009-02-01", "date: 2009-02-02"),
    };

    public static TheoryData<string> Seconds => [.. Second.Keys];

    private static Comparison Compared(params ReadOnlySpan<(string, string, string)> edits) => SiteDiff.Compare(SmallEdition.Plain, SmallEdition.With(edits));

    [Fact]
    public void All_follows_from_a_record_that_is_the_only_change()
    {
        var found = Compared(Record);

        Assert.StartsWith("All because: The record “A2” of the dataset “alpha” was changed", CommonCause.Of(found)?.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, found.Counts.Prose);
        Assert.Equal(["record-alpha.A2"], found.Causes.Select(cause => cause.Id));
    }

    [Theory]
    [MemberData(nameof(Seconds))]
    public void Beside_another_change_only_the_numbers_do(string second)
    {
        var common = CommonCause.Of(Compared(Record, Second[second]));

        Assert.StartsWith("All numbers moved because: The record “A2”", common?.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rewording, "1 paragraph reworded.")]
    [InlineData(LostBinding, "1 number lost its binding.")]
    [InlineData(Exemption, "1 exemption differs.")]
    public void The_headline_counts_the_other_change(string second, string words) =>
        Assert.Contains(words, Headline.Of(Compared(Record, Second[second])), StringComparison.Ordinal);

    [Fact]
    public void Two_changes_that_move_nothing_have_no_cause_in_common() => Assert.Null(CommonCause.Of(Compared(Second[Rewording], Second[Note])));

    [Fact]
    public void Nothing_is_said_to_be_all_where_nothing_moved()
    {
        var found = Compared(Second[Rewording]);

        Assert.Equal("No number, verdict or chart moved. 1 paragraph reworded.", Headline.Of(found));
        Assert.StartsWith("Only this was changed: What is written in content/posts/first.md", CommonCause.Of(found)?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_two_records_moved_is_laid_at_the_door_of_neither()
    {
        var common = CommonCause.Of(Compared(Record, ("content/data/alpha.yaml", "size: 12 MB", "size: 13 MB")));

        Assert.Null(common);
    }

    [Fact]
    public void Only_words_of_authors_are_prose()
    {
        Assert.Equal(0, Compared(Record).Counts.Prose);
        Assert.Equal(1, Compared(Record, Second[Rewording]).Counts.Prose);
    }

    [Fact]
    public void A_number_that_was_mended_inside_its_link_is_nothing_that_an_author_wrote()
    {
        (string, string, string) bound = (Post, "those of the Core installation.", "those of the Core installation. They took [15–17 MB](metric:alpha-full.size).");
        var found = SiteDiff.Compare(SmallEdition.With(bound), SmallEdition.With(bound, (Post, "15–17 MB", "17–19 MB"), Record));

        Assert.Equal(["record-alpha.A2"], found.Causes.Select(cause => cause.Id));
        Assert.Equal((0, 0), (found.Counts.Prose, found.Counts.ParagraphsReworded));
    }

    [Fact]
    public void A_changed_record_names_its_source_its_place_and_its_address()
    {
        var cause = Assert.Single(Compared(Record, ("content/data/alpha.yaml", "affects: {full: stated, core: no}", "affects: {full: stated, core: no}\n    place: table 2")).Causes);

        Assert.Equal("Release notes, table 2, https://vendor.example/notes", cause.StatedIn);
    }
}
