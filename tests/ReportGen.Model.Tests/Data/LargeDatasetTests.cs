using System.Text;
using CsCheck;
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

    /// <summary>Made-up files, most of them with slips: where reading by record does not decline, it finds the same records and the same
    /// mistakes at the same places.</summary>
    [Fact]
    public void Whatever_is_written_reading_by_record_finds_the_same_records_and_mistakes()
    {
        var cut = 0;
        Gen.Select(Record.Array[1, 12], Slip.Array[0, 2]).Sample(
            (records, slips) =>
            {
                var text = new SourceText("content/data/alpha.yaml", SourceReader.WithLineFeeds(slips.Aggregate(Framed(string.Concat(records)), (written, slip) => slip(written))));
                if (DatasetReader.ReadCut(text, SourceIds, Limits.Default) is not { } read) return;
                if (read.Value?.Dataset?.Patches.Length > 1) Interlocked.Increment(ref cut);
                var whole = DatasetReader.ReadWhole(text, SourceIds, Limits.Default);
                Assert.Equal(whole.Diagnostics.Select(Dump), read.Diagnostics.Select(Dump));
                Assert.Equal(whole.Value?.Dataset?.Patches.Select(Dump), read.Value?.Dataset?.Patches.Select(Dump));
                Assert.Equal(whole.Value?.Dataset?.PlainTexts, read.Value?.Dataset?.PlainTexts);
            },
            iter: 1_500);
        Assert.True(cut > 300, $"only {cut} files were read by record");
    }

    /// <summary>What may stand under the keys of a record, each of which stands there once at most.</summary>
    private static readonly string[][] Lines =
    [
        ["size: 12 MB", "size: over 2 MB", "size: 3 gigs", "size: unknown", "size: '7 bytes'"], ["severity: low", "severity: high"], ["class: security"],
        ["restart: required"], ["advisory: A1", "advisory: a 1"], ["kb: KB1"], ["impact: Remote Code Execution", "impact: >\n      Folded\n      text"],
        ["affects: {full: stated, core: 'no'}", "affects: {other: stated}"], ["cves: [CVE-2008-1083]", "cves: [CVE-1]"], ["replaces: [A-1]"], ["place: row 2"],
        ["sorce: list"],
    ];

    private static readonly Gen<string> Record = Gen.Select(
        Gen.Int[0, 60], Gen.Int[1, 14], Gen.Int[0, 9].Array[Lines.Length],
        (id, month, rolls) => $"  - id: A-{id}\n    title: The {(id % 3 == 0 ? "second" : "patch")} é\n    released: {(month > 13 ? "unknown" : $"2008-{month:00}")}\n    source: list\n"
            + string.Concat(rolls.Zip(Lines).Where(pair => pair.First < pair.Second.Length).Select(pair => $"    {pair.Second[pair.First]}\n")));

    private static readonly Gen<Func<string, string>> Slip = Gen.Select(
        Gen.Double[0, 1], Gen.OneOf("", " ", "\n", "'", "\"", "[", "]", "{", ":", ": ", " #", "- ", "  - ", "\t", "x", "|", "&a ", "*a", "!t ", "é", "\r"), Gen.Int[0, 3],
        (place, written, taken) => (Func<string, string>)(text =>
        {
            var at = (int)(place * (text.Length - taken));
            return text[..at] + written + text[(at + taken)..];
        }));

    private static string Framed(string records) =>
        SmallReport.Alpha[..SmallReport.Alpha.IndexOf("  - id: A-2", StringComparison.Ordinal)]
            + records + SmallReport.Alpha[SmallReport.Alpha.IndexOf("reported:", StringComparison.Ordinal)..];

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

    private static string Dump(Patch patch) => string.Join('|', patch.Id, patch.Title, patch.Advisory, patch.Kb, patch.Component, patch.Released, patch.Class, patch.Severity, patch.SeverityMax, patch.Impact, patch.Restart, patch.Place, patch.Size?.Text, patch.Span,
        string.Join(',', patch.Affects), string.Join(',', patch.Cves), string.Join(',', patch.Replaces), patch.SourceId);
}
