using System.Text;
using ReportGen.Data;
using ReportGen.Data.Reading;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Data;

/// <summary>A large file is read record by record on all cores; nothing about the result may tell.</summary>
public class LargeDatasetTests
{
    private static readonly HashSet<string> SourceIds = ["p1", "list"];

    [Theory]
    [InlineData("")]
    [InlineData("  - id: A-7\n    title: Again\n    released: unknown\n    source: list\n")]
    [InlineData("  - id: A-9999\n    title: \"Es\\u0063aped\"\n    released: 2010-01\n    size: 3 gigs\n    sorce: list\n    replaces: [A-1, A-99999]\n")]
    [InlineData("  - id: A-9999\n    title: [\n")]
    [InlineData("  - id: A-9999\n    id: A-9998\n    title: x\n")]
    public void Reading_by_record_gives_what_reading_the_whole_gives(string lastRecord)
    {
        var text = new SourceText("content/data/alpha.yaml", Large(3_000, lastRecord));
        var whole = DatasetReader.ReadWhole(text, SourceIds, Limits.Default);
        var read = DatasetReader.Read(new SourceFile(text.Path, Encoding.UTF8.GetBytes(text.Text)), SourceIds, Limits.Default);
        Assert.Equal(whole.Diagnostics.Select(Dump), read.Diagnostics.Select(Dump));
        Assert.Equal(whole.Value?.Dataset?.Patches.Select(Dump), read.Value?.Dataset?.Patches.Select(Dump));
        Assert.Equal(whole.Value?.Dataset?.Reported.Select(figure => figure.Id), read.Value?.Dataset?.Reported.Select(figure => figure.Id));
    }

    [Fact]
    public void A_large_file_without_oddities_is_indeed_read_by_record() =>
        Assert.NotNull(DatasetReader.ReadCut(new SourceText("content/data/alpha.yaml", Large(3_000, "")), SourceIds, Limits.Default));

    [Fact]
    public void A_large_file_with_a_broken_record_is_not() =>
        Assert.Null(DatasetReader.ReadCut(new SourceText("content/data/alpha.yaml", Large(3_000, "  - id: [\n")), SourceIds, Limits.Default));

    private static string Large(int records, string lastRecord)
    {
        var text = new StringBuilder(SmallReport.Alpha[..SmallReport.Alpha.IndexOf("  - id: A-2", StringComparison.Ordinal)]);
        for (var i = 0; i < records; i++)
        {
            text.Append(FormattableString.Invariant($"  - id: A-{i}\n    title: {new string('x', 250)} {i}\n    released: 2008-{(i % 12) + 1:00}\n    size: {i % 40} MB\n    affects: {{full: stated, core: {{is: inferred, basis: \"by rule\"}}}}\n    cves: [CVE-2008-{1000 + i}]\n    source: list\n"));
            if (i % 5 == 0) text.Append("    impact: >\n      Folded\n      text\n");
        }

        var tail = SmallReport.Alpha[SmallReport.Alpha.IndexOf("reported:", StringComparison.Ordinal)..];
        return text.Append(lastRecord).Append(tail).ToString();
    }

    private static string Dump(Diagnostic finding) => $"{finding} {string.Join(' ', finding.Related.Select(place => place.Span))}";

    private static string Dump(Patch patch) => string.Join('|', patch.Id, patch.Title.Length, patch.Released, patch.Impact, patch.Size?.Text, patch.Span,
        string.Join(',', patch.Affects), string.Join(',', patch.Cves), string.Join(',', patch.Replaces), patch.SourceId);
}
