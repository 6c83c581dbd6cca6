using System.Text;
using ReportGen.Cli;
using ReportGen.Cli.Commands.Diff;
using ReportGen.Diff;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof.PullRequests;

/// <summary>What a reviewer reads first of a change that somebody proposes to the shipped report.</summary>
public sealed class PullRequestTests
{
    /// <summary>As many lines of a terminal as are seen without scrolling, below the command.</summary>
    private const int FirstLines = 15;

    public static TheoryData<string> Names => [.. ProposedChanges.All.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_decisive_change_stands_on_the_first_screen(string name)
    {
        var change = ProposedChanges.Named(name);
        using var folder = new TestFolder();
        Write(change, folder);
        Run(folder, out _, "check", "--content", "new/content", "--fix", "--quiet");

        var exit = Run(folder, out var compared, "diff", "base/site", "new");

        var (text, comparison) = (compared.Text, compared.Comparison);
        Assert.True(exit == (int)ExitCode.Done, text);
        Assert.NotNull(comparison);
        var first = string.Join('\n', text.Split('\n').Take(FirstLines));
        var policies = FailOn.All.Where(sort => !FailOn.Found(comparison, [sort]).IsEmpty).Select(sort => sort.Word);
        Snapshot.Matches($"{first}\n\nfails with --fail-on {string.Join(", ", policies)}\n", "txt", name);
        var read = string.Join(' ', first.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(change.Decisive, words => Assert.Contains(words, read, StringComparison.Ordinal));
        Assert.DoesNotContain(comparison.Causes, cause => cause.Kind is CauseKind.Tool);
        var broken = string.Join('\n', ReportGen.Tests.Diff.ComparisonLaws.Broken(compared.Before!, compared.After!, SiteDiff.Compare));
        Assert.True(broken.Length == 0, broken);
    }

    private static void Write(PullRequest change, TestFolder folder)
    {
        foreach (var (path, bytes) in ShippedReport.Committed.Files) Write(folder.At($"base/site/{path}"), bytes.Span);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, file) in ShippedReport.Sources.Files)
        {
            Write(folder.At($"base/{path}"), file.Bytes.Span);
            Write(folder.At($"new/{path}"), file.Bytes.Span);
            if (Path.GetExtension(path) is ".yaml" or ".md" or ".html") texts[path] = Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n");
        }

        change.Edit(new EditedFiles(texts));
        foreach (var (path, text) in texts) Write(folder.At($"new/{path}"), Encoding.UTF8.GetBytes(text));
    }

    private static void Write(string place, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!); // every file lies in a folder
        File.WriteAllBytes(place, bytes);
    }

    private static int Run(TestFolder folder, out ComparedSides compared, params string[] arguments)
    {
        using var output = new StringWriter();
        var sides = new ComparedSides();
        var channel = new Channel(output, IsTerminal: false);
        var exit = CommandLine.Run(arguments, new Surroundings(folder.Path, channel, channel, null, new(EmbeddedTheme.Read), Pipeline.Run) { Compare = sides.Compare });
        sides.Text = output.ToString().ReplaceLineEndings("\n");
        compared = sides;
        return exit;
    }

    /// <summary>What a run compared, and what it wrote.</summary>
    private sealed class ComparedSides
    {
        public Edition? Before { get; private set; }

        public Edition? After { get; private set; }

        public Comparison? Comparison { get; private set; }

        public string Text { get; set; } = "";

        public Comparison Compare(Edition before, Edition after)
        {
            (Before, After) = (before, after);
            return Comparison = SiteDiff.Compare(before, after);
        }
    }
}
