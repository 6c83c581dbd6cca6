using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Snapshots;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Snapshots;

/// <summary>What a reader sees of each page of the shipped report is reviewed: the files that <c>reportgen snapshot</c> writes.</summary>
public sealed partial class ShippedSnapshotTests
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "ReportGen.Review.Tests", "Snapshots", "Shipped");

    [Fact]
    public void Every_page_reads_as_reviewed()
    {
        var isServer = Environment.GetEnvironmentVariable("CI") == "true";
        var differences = SiteSnapshots.Of(ShippedReport.Committed)
            .Select(page => Snapshot.Difference(Folder, page.Key, "md", Encoding.UTF8.GetBytes(page.Value), isServer))
            .OfType<string>().ToList();

        Assert.True(differences.Count == 0, $"Snapshots that are not what readers see: {differences.Count}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void No_snapshot_is_left_of_a_page_that_is_gone()
    {
        var pages = SiteSnapshots.Of(ShippedReport.Committed);
        var orphans = Directory.EnumerateFiles(Folder, "*.verified.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(name => !pages.ContainsKey(name[..^".verified.md".Length])).ToList();

        Assert.True(orphans.Count == 0, $"No page has these snapshots; './build.ps1 accept' deletes them:\n{string.Join('\n', orphans)}");
    }

    /// <summary>The law of snapshots, over all of them together: what a reader sees of a page is in one.</summary>
    [Fact]
    public void Every_stretch_of_words_and_every_number_of_every_page_is_in_a_snapshot()
    {
        var site = ShippedReport.Committed;
        var all = Plain(string.Concat(SiteSnapshots.Of(site).Values));
        var lost = site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => PageReader.Read(file.Key, file.Value.Span).Sections)
            .SelectMany(section => section.Runs.Concat(section.Blocks.SelectMany(RunsOf)))
            .Select(run => ReferenceOf(run) is { } reference ? $"[{run.Text}]({reference}" : run.Text)
            .Distinct(StringComparer.Ordinal)
            .Where(words => !all.Contains(Plain(words), StringComparison.Ordinal) && !all.Contains(Plain(Numeral().Replace(words, "…")), StringComparison.Ordinal))
            .ToList();

        Assert.True(lost.Count == 0, $"In no snapshot: {lost.Count}\n{string.Join('\n', lost.Take(20))}");
    }

    /// <summary>A comparison that pages label in different words stands once, and each label on its page.</summary>
    private static IEnumerable<TextRun> RunsOf(Block block)
    {
        var runs = block.Cells.SelectMany(cell => cell.Runs);
        return block.Places.Any(place => place.StartsWith("said-", StringComparison.Ordinal))
            ? runs.SelectMany((run, at) => at > 0 ? [run] : run.Text.Split(": ", 2).Select(words => run with { Text = words }))
            : runs;
    }

    private static string? ReferenceOf(TextRun run) => (run.Claim, run.Measure) switch
    {
        (null, null) => null,
        (null, { } measure) => $"metric:{measure}",
        ({ } claim, _) => $"claim:{claim}",
    };

    /// <summary>Lines that pages of one kind have but for their counts stand once; the counts are rows.</summary>
    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    private static string Plain(string text) => Pages.Letters(text).Replace(@"\|", "|", StringComparison.Ordinal);
}
