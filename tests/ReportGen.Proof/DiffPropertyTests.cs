using CsCheck;
using ReportGen.Diff;
using ReportGen.Quantities;
using ReportGen.Tests.Diff;

namespace ReportGen.Tests.Proof;

/// <summary>Whatever is done to the records of a report, a comparison tells exactly what differs, and what did it.</summary>
public sealed class DiffPropertyTests
{
    private static readonly Lazy<Edition> Before = new(() => EditedReport.Of(RecordEdit.Yaml(RecordEdit.Beginning), "true"));

    [Fact]
    public void Edits_make_reports_that_differ_in_numbers()
    {
        var after = After([new RecordEdit("R-1", "size", "45 MB"), new RecordEdit("R-4", "restart", "required"), new RecordEdit("R-2", null, "")], "false");

        Assert.Contains("all.size", ReportedNumbers.Differing(Before.Value, after));
        Assert.Contains("all-vs-core", ReportedNumbers.Differing(Before.Value, after));
        Assert.DoesNotContain("published.size", ReportedNumbers.Differing(Before.Value, after));
    }

    [Fact]
    public void A_comparison_that_breaks_a_law_is_seen()
    {
        var after = After([new RecordEdit("R-1", "size", "45 MB")], "true");
        var number = Told("all.size", "84.1 MB", "at least 1 MB");
        var cause = new Cause(CauseKind.Record, "demo", "R-1", "It was changed.", []);
        string[] Broken(params NumberChange[] told) => [.. ComparisonLaws.Broken(Before.Value, after, (before, other) => new Comparison(before.Name, other.Name, [], [.. told], [], [], [], [], [], [], [], []))];

        Assert.Contains("all.size differs and is not told.", Broken());
        Assert.DoesNotContain("all.size differs and is not told.", Broken(number));
        Assert.Contains("published.size is told and does not differ.", Broken(Told("published.size", "93 MB", "93 MB")));
        Assert.Contains("number all.size has no cause.", Broken(number));
        Assert.Contains("The cause record-demo.R-1 is not told.", Broken(number with { Causes = [cause] }));
        Assert.Contains("record-demo.R-1 moved number all.size, and the list of the cause does not say so.", Broken(number with { Causes = [cause] }));
        Assert.Contains("all.size is told as '84.1 MB' and 'at least 1 MB', which the files do not print.", Broken(number));
        Assert.Contains("all.size changed more than core.size, or is met before it, and stands below it.", Broken(Told("core.size", "", "") with { Weight = 0.5 }, number));
        Assert.Contains("all.size changed more than core.size, or is met before it, and stands below it.", Broken(Told("core.size", "", "") with { Weight = 2 * number.Weight }, number with { IsBound = true }));
        Assert.Contains("An edition differs from itself.", Broken(number));
        Assert.Contains(Broken(number), broken => broken.EndsWith("but not the other way when read backwards.", StringComparison.Ordinal));
    }

    [Fact]
    public void After_any_edits_of_records_exactly_what_differs_is_told_with_its_causes() =>
        Gen.Select(RecordEdit.Any.Array[1, 6], Gen.Bool).Sample(
            (edits, isComplete) =>
            {
                var after = After(edits, isComplete ? "true" : "false");
                var culprits = edits.Select(edit => $"Record {edit.Id}").Append("Dataset demo");

                Assert.Empty(ComparisonLaws.Broken(Before.Value, after, SiteDiff.Compare));
                Assert.Empty(Culprits(SiteDiff.Compare(Before.Value, after)).Except(culprits, StringComparer.Ordinal));
            },
            iter: 40,
            threads: 1);

    [Fact]
    public void After_an_edit_of_one_record_every_number_names_that_record_and_nothing_else() => RecordEdit.Any.Sample(
        edit =>
        {
            var comparison = SiteDiff.Compare(Before.Value, After([edit], "true"));
            var ofTheRecord = comparison.Causes.Where(cause => cause.Kind == CauseKind.Record && cause.Subject == edit.Id).ToList();

            Assert.All(comparison.Numbers, number => Assert.Equal(ofTheRecord, number.Causes));
            Assert.All(comparison.Verdicts, verdict => Assert.Equal(ofTheRecord, verdict.Causes));
        },
        iter: 40,
        threads: 1);

    [Fact]
    public void After_any_edits_of_a_text_the_first_line_counts_what_both_files_bind() => Gen.Select(Sentences, Sentences).Sample(
        (before, after) =>
        {
            var earlier = Text(before, Before.Value);

            Assert.Empty(ComparisonLaws.Broken(earlier, Text(after, earlier), SiteDiff.Compare));
        },
        iter: 15,
        threads: 1);

    /// <summary>Sentences that show a number bound, as a literal, or exempt as a name; and a pattern that may be there for none of them.</summary>
    private static Gen<(string[] Sentences, bool HasPattern)> Sentences => Gen.Select(
        Gen.Int[0, 5].Select(at => new[]
        {
            "It was [](metric:all.size).", "It was [](metric:core.patches).", "It was [2×](claim:twice) as was said.",
            "It was [58](literal: a figure of speech).", "It came with Update 58.", "It was.",
        }[at]).Array[0, 5],
        Gen.Bool);

    private static Edition Text((string[] Sentences, bool HasPattern) text, Edition earlier)
    {
        var isNeeded = text.HasPattern || text.Sentences.Any(sentence => sentence.Contains("Update", StringComparison.Ordinal));
        return EditedReport.Of(
            RecordEdit.Yaml(RecordEdit.Beginning), "true", earlier, string.Join(' ', text.Sentences), [.. isNeeded ? [@"Update \d+"] : Array.Empty<string>()]);
    }

    private static Edition After(RecordEdit[] edits, string completeness) => EditedReport.Of(
        RecordEdit.Yaml(edits.Aggregate(RecordEdit.Beginning, (records, edit) => edit.Apply(records))), completeness, Before.Value);

    private static NumberChange Told(string name, string before, string after) => new(
        name, name, name, NumberDifference.Value, Measure.Unknown(Kind.ByteSize, "not told"), Measure.Unknown(Kind.ByteSize, "not told"), before, after, null, null, 1, Overlap.None, [], []);

    /// <summary>The causes by which a number, a verdict or a chart moved.</summary>
    private static IEnumerable<string> Culprits(Comparison comparison) => comparison.Causes
        .Where(cause => !cause.Numbers.IsEmpty || !cause.Claims.IsEmpty || !cause.Charts.IsEmpty)
        .Select(cause => $"{cause.Kind} {cause.Subject}");
}
