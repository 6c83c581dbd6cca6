using ReportGen.Diff;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>A report in a folder of its own whose builds tell what they were made from, and comparisons of it.</summary>
internal sealed class ReportFolder : IDisposable
{
    public const string AllClear = "No differences: a reader gets the same from both.";
    public const string Same = "The two sites themselves are the same.";

    public ReportFolder()
    {
        Shell.Compare = Compare;
        WriteContent("words");
    }

    public Shell Shell { get; } = new() { Pipeline = OriginSite.Build };

    public GitFolder Git => new(Shell.Folder);

    /// <summary>The sides of the last comparison; null when there was none.</summary>
    public (Edition Before, Edition After)? Compared { get; set; }

    /// <summary>What the last run said, as one line.</summary>
    public string Words => Shell.Output.ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal);

    public Comparison Compare(Edition before, Edition after)
    {
        Compared = (before, after);
        return SiteDiff.Compare(before, after);
    }

    public void WriteContent(string words, string report = "") => Shell.Folder
        .WithContent($"{report}content", ("index.html", words))
        .With($"{report}content/posts/first.md", $"{words}\n")
        .With($"{report}templates/post.html", "<p>\n");

    public void Build(params string[] more) => Assert.Equal((0, ""), (Shell.Run(["build", "--quiet", .. more]), Shell.ErrorOutput));

    public void AssertRefused(string finding, params string[] arguments)
    {
        Compared = null;
        Assert.Equal((2, ""), (Shell.Run(["diff", .. arguments]), Shell.Output));
        Assert.Contains(finding, Shell.ErrorOutput, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was compared.\n", Shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Null(Compared);
    }

    public void AssertStanding(Standing standing, params string[] arguments)
    {
        Assert.Equal((0, ""), (Shell.Run(["diff", .. arguments]), Shell.ErrorOutput));
        Assert.Equal(standing, Compared?.Before.Standing);
    }

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(Shell.Folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Shell.Dispose();
    }
}
