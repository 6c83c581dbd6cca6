using System.Text.Json;
using ReportGen.Diff;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>Sides whose site is, is not or may not be what the content beside it gives: no comparison of them says more than is known.</summary>
public sealed class StandingTests : IDisposable
{
    private readonly ReportFolder report = new();

    public void Dispose() => report.Dispose();

    /// <summary>A site and its content, committed; nothing else may be said of a copy of the site without content.</summary>
    private void Prepare(string state)
    {
        if (state == "untold") report.Shell.Folder.WithSite("site", ("index.html", "words"));
        else report.Build();
        report.Shell.Folder.WithSite("copies/plain", ("index.html", "words"));
        if (state == "stale") report.WriteContent("other words");
        if (state == "alone") Directory.Delete(report.Shell.Folder.At("content"), recursive: true);
        if (state == "edited") report.Shell.Folder.With("site/index.html", "words by hand").With("copies/plain/index.html", "words by hand");
        report.Git.Init().Commit("first");
    }

    [GitTheory]
    [InlineData("fits", "", Standing.Fitting, ReportFolder.AllClear)]
    [InlineData("fits", "--as-committed", Standing.Fitting, ReportFolder.AllClear)]
    [InlineData("fits", "--build", Standing.Built, ReportFolder.AllClear)]
    [InlineData("stale", "", null, null)]
    [InlineData("stale", "--as-committed", Standing.Stale, $"'SIDE' was not built from its content and is compared as it is: what changed in that content is not told here. {ReportFolder.Same}")]
    [InlineData("stale", "--build", Standing.Built, "No number, verdict or chart moved.")]
    [InlineData("untold", "", Standing.Untold, $"Whether 'SIDE' was built from its content cannot be known: its manifest.json does not tell what it was built from. {ReportFolder.Same}")]
    [InlineData("untold", "--as-committed", Standing.Untold, $"Whether 'SIDE' was built from its content cannot be known: its manifest.json does not tell what it was built from. {ReportFolder.Same}")]
    [InlineData("untold", "--build", Standing.Built, ReportFolder.AllClear)]
    [InlineData("alone", "", Standing.Alone, ReportFolder.AllClear)]
    [InlineData("alone", "--as-committed", Standing.Alone, ReportFolder.AllClear)]
    [InlineData("alone", "--build", Standing.Unbuilt, $"'SIDE' has no content to build from and is taken as it is. {ReportFolder.AllClear}")]
    public void What_is_known_of_a_side_is_said_before_how_it_differs(string state, string option, Standing? standing, string? words)
    {
        Prepare(state);
        foreach (var side in new[] { "HEAD", "site" })
        {
            string[] arguments = [side, "copies/plain", .. option.Length == 0 ? Array.Empty<string>() : [option]];
            if (standing is not { } expected)
            {
                report.AssertRefused("error RG9038: ", arguments);
                continue;
            }

            report.AssertStanding(expected, arguments);
            var told = report.Words.Replace(" 'copies/plain' has no content to build from and is taken as it is.", "", StringComparison.Ordinal);
            Assert.StartsWith($"{side} → copies/plain {words?.Replace("SIDE", side, StringComparison.Ordinal)}", told, StringComparison.Ordinal);
            Assert.Equal(words?.Contains(ReportFolder.AllClear, StringComparison.Ordinal), told.Contains("No differences", StringComparison.Ordinal));
            Assert.Equal(expected is Standing.Fitting or Standing.Built, report.Compared?.Before.Sources?.Files.Keys.SequenceEqual(
                ["content/posts/first.md", "content/report.yaml", "content/static/index.html", "content/static/report.json", "templates/post.html"]) ?? false);
        }
    }

    [GitTheory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Every_format_says_it(string format)
    {
        Prepare("untold");
        Assert.Equal(0, report.Shell.Run("diff", "HEAD", "copies/plain", "--format", format));
        Assert.Contains("HEAD' was built from its content cannot be known", System.Net.WebUtility.HtmlDecode(report.Shell.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("No differences", report.Shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing to review", report.Shell.Output, StringComparison.Ordinal);
        if (format != "json") return;
        var json = JsonDocument.Parse(report.Shell.Output).RootElement;
        Assert.Equal(("untold", "alone", false, true), (json.GetProperty("standing").GetProperty("before").GetString(), json.GetProperty("standing").GetProperty("after").GetString(), json.GetProperty("certain").GetBoolean(), json.GetProperty("identical").GetBoolean()));
    }

    [GitFact]
    public void Both_sides_that_are_stale_are_told_with_their_places_and_what_to_do()
    {
        Prepare("stale");
        const string remedy = "build the site and commit it, or compare what the content gives with --build, or the site as it is with --as-committed";
        report.AssertRefused($"HEAD:site/manifest.json:1:1: error RG9038: The site of 'HEAD' was not built from its content: the files of 'HEAD:content' and 'HEAD:templates' are not those that it was built from.\n      = {remedy}", "HEAD", "site");
        Assert.Contains("\nsite/manifest.json:1:1: error RG9038: The site of 'site' was not built from its content: the files of 'content' and 'templates' are not those", report.Shell.ErrorOutput, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_change_that_was_committed_without_its_site_is_no_all_clear()
    {
        Prepare("fits");
        report.Git.Do("branch", "base");
        report.Shell.Folder.With("templates/post.html", "<div>\n");
        report.Git.Commit("second");
        report.AssertRefused("HEAD:site/manifest.json:1:1: error RG9038", "base", "HEAD", "--fail-on", "any");
        report.AssertStanding(Standing.Fitting, "base", "base");
    }

    [Fact]
    public void A_working_tree_that_was_edited_since_its_site_was_built_is_stale()
    {
        report.Build();
        report.AssertStanding(Standing.Fitting, "site", "content");
        report.Shell.Folder.With("content/posts/first.md", "edited\n");
        report.AssertRefused("site/manifest.json:1:1: error RG9038", "site", "content");
        report.AssertStanding(Standing.Built, "site", "content", "--build");
        Assert.Equal("site", report.Compared?.Before.Name);
    }

    [Theory]
    [InlineData("--drafts")]
    [InlineData("--future")]
    [InlineData("--base-url", "https://ci.example/")]
    public void A_site_that_was_built_with_options_fits_its_content(params string[] options)
    {
        report.Build(options);
        report.AssertStanding(Standing.Fitting, "site", "content");
        report.Shell.Folder.With("content/posts/first.md", "edited\n");
        report.AssertRefused("RG9038", "site", "content");
    }

    [Fact]
    public void Line_ends_and_what_no_build_reads_make_no_site_stale()
    {
        report.Build();
        report.Shell.Folder.With("content/posts/first.md", "words\r\n").With("templates/post.html", "<p>\r\n").With("content/report.yaml", "title: A report\r\n")
            .With("content/notes.txt", "").With("content/.vscode/settings.json", "{}").With("content/posts/first.md~", "old").With("content/.git/HEAD", "");
        report.AssertStanding(Standing.Fitting, "site", "content");
    }

    [GitFact]
    public void A_checkout_with_other_line_ends_fits()
    {
        report.Git.Init();
        report.WriteContent("words\r\n");
        report.Build();
        report.Git.Do("config", "core.autocrlf", "true");
        report.Git.Commit("first");
        Assert.Equal("words", report.Git.Do("show", "HEAD:content/posts/first.md").Split('\n')[0]);
        Assert.Equal(0, report.Shell.Run("diff", "HEAD", "HEAD"));
        // git has stored the site with other line ends too, and its manifest has the hashes of what was built.
        Assert.Equal(Standing.Edited, report.Compared?.Before.Standing);
    }

    [GitFact]
    public void A_site_that_was_edited_since_it_was_built_is_compared_and_never_clear()
    {
        Prepare("edited");
        foreach (var side in new[] { "HEAD", "site" })
        {
            Assert.Equal(0, report.Shell.Run("diff", side, side));
            Assert.Equal(Standing.Edited, report.Compared?.Before.Standing);
            Assert.Contains("warning RG8507", report.Shell.ErrorOutput, StringComparison.Ordinal);
            Assert.StartsWith($"{side} → {side} '{side}' was built from its content and is not as its build left it: its content may give something else. {ReportFolder.Same}", report.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void To_build_and_to_take_as_committed_contradict_each_other()
    {
        Assert.Equal((2, ""), (report.Shell.Run("diff", "--build", "--as-committed"), report.Shell.Output));
        Assert.Contains("error RG9001: --build and --as-committed exclude each other", report.Shell.ErrorOutput, StringComparison.Ordinal);
    }

    [GitFact]
    public void Snapshots_of_a_stale_site_show_it_and_say_so()
    {
        Prepare("stale");
        Assert.Equal(0, report.Shell.Run("snapshot", "review", "--of", "HEAD"));
        Assert.Contains("warning RG9021: The site of 'HEAD' was not built from the content beside it", report.Shell.Output, StringComparison.Ordinal);
        Assert.Equal(1, report.Shell.Run("snapshot", "review", "--of", "site", "--strict"));
    }
}
