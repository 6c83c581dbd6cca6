using ReportGen.Diagnostics;
using ReportGen.Diff;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>Where the content of a side is looked for, and what is said where it cannot be read.</summary>
public sealed class SourcePlaceTests : IDisposable
{
    private readonly ReportFolder report = new();

    public void Dispose() => report.Dispose();

    [GitFact]
    public void Options_and_the_place_of_the_site_say_where_its_content_lies()
    {
        report.WriteContent("inner", "reports/one/");
        report.Build("--content", "reports/one/content", "--output", "reports/one/site");
        Directory.Delete(report.Shell.Folder.At("content"), recursive: true);
        report.Build("--content", "reports/one/content", "--output", "docs");
        report.Git.Init().Commit("first");

        report.AssertStanding(Standing.Fitting, "HEAD", "HEAD", "--site", "reports/one/site");
        report.AssertStanding(Standing.Fitting, "HEAD", "HEAD", "--site", "docs", "--content", "reports/one/content");
        report.AssertStanding(Standing.Fitting, "HEAD", "HEAD", "--site", "docs");
        report.AssertStanding(Standing.Fitting, "reports/one/site", "reports/one");
        report.AssertStanding(Standing.Fitting, "docs", "reports/one", "--site", "docs", "--content", "reports/one/content");
        report.AssertStanding(Standing.Alone, "docs", "reports/one");
        using var inner = new Shell(report.Shell.Folder.At("reports/one")) { Pipeline = OriginSite.Build, Compare = report.Compare };
        Assert.Equal(0, inner.Run("diff"));
        Assert.Equal(Standing.Fitting, report.Compared?.Before.Standing);
        Assert.Equal(0, inner.Run("diff", "HEAD", "../../docs", "--site", "../../docs"));
        Assert.Equal((Standing.Fitting, Standing.Fitting), (report.Compared?.Before.Standing, report.Compared?.After.Standing));

        report.Shell.Folder.With("reports/one/content/posts/first.md", "edited\n");
        report.Git.Commit("second");
        report.AssertRefused("HEAD:reports/one/site/manifest.json:1:1: error RG9038: The site of 'HEAD' was not built from its content: the files of 'HEAD:reports/one/content' and", "HEAD", "HEAD", "--site", "reports/one/site");
        report.AssertRefused("HEAD:docs/manifest.json:1:1: error RG9038", "HEAD", "HEAD", "--site", "docs");
        report.AssertRefused("reports/one/site/manifest.json:1:1: error RG9038: The site of 'reports/one/site' was not built from its content: the files of 'reports/one/content' and 'reports/one/templates' are", "HEAD^", "reports/one/site", "--site", "reports/one/site");
    }

    [GitFact]
    public void Content_may_have_moved_between_two_revisions()
    {
        report.Build();
        report.Git.Init().Commit("first");
        foreach (var folder in new[] { "content", "templates" })
        {
            Directory.CreateDirectory(report.Shell.Folder.At("text"));
            Directory.Move(report.Shell.Folder.At(folder), report.Shell.Folder.At($"text/{folder}"));
        }

        report.Git.Commit("second");
        foreach (var options in new[] { Array.Empty<string>(), ["--content", "text/content"] })
        {
            Assert.Equal((0, ""), (report.Shell.Run(["diff", "HEAD^", "HEAD", .. options]), report.Shell.ErrorOutput));
            Assert.Equal((Standing.Fitting, Standing.Fitting), (report.Compared?.Before.Standing, report.Compared?.After.Standing));
            Assert.Equal(0, report.Shell.Run(["diff", "HEAD^", "HEAD", "--build", .. options]));
            Assert.Equal((Standing.Built, Standing.Built), (report.Compared?.Before.Standing, report.Compared?.After.Standing));
        }

        report.Shell.Folder.With("text/content/posts/first.md", "edited\n");
        report.Git.Commit("third");
        report.AssertRefused("error RG9038: The site of 'HEAD' was not built from its content: the files of 'HEAD:text/content' and 'HEAD:text/templates'", "HEAD^", "HEAD");
    }

    [GitFact]
    public void Which_of_several_contents_elsewhere_is_meant_is_not_guessed()
    {
        report.WriteContent("inner", "a/");
        report.WriteContent("inner two", "b/");
        report.Build("--content", "b/content");
        Directory.Delete(report.Shell.Folder.At("content"), recursive: true);
        report.Git.Init().Commit("first");

        report.AssertStanding(Standing.Fitting, "HEAD", "HEAD");
        report.AssertStanding(Standing.Built, "HEAD", "HEAD", "--build");
        Assert.Equal("inner two", report.Compared?.Before.Text("index.html"));
        report.AssertStanding(Standing.Built, "HEAD", "HEAD", "--build", "--content", "a/content");
        report.Shell.Folder.With("b/content/posts/first.md", "edited\n");
        report.Git.Commit("second");
        report.AssertRefused("RG9038", "HEAD", "HEAD");
        report.AssertStanding(Standing.Stale, "HEAD", "HEAD", "--build");
    }

    [GitFact]
    public void Of_two_reports_in_one_repository_each_site_has_the_content_beside_it()
    {
        report.WriteContent("inner", "b/");
        report.Build();
        report.Build("--content", "b/content", "--output", "b/site");
        report.Git.Init().Commit("first");

        foreach (var (site, words) in new[] { ("site", "words"), ("b/site", "inner") })
        {
            report.AssertStanding(Standing.Fitting, "HEAD", "HEAD", "--site", site);
            report.AssertStanding(Standing.Built, "HEAD", "HEAD", "--site", site, "--build");
            Assert.Equal(words, report.Compared?.Before.Text("index.html"));
        }

        report.Shell.Folder.With("b/content/posts/first.md", "edited\n");
        report.Git.Commit("second");
        report.AssertStanding(Standing.Fitting, "HEAD", "HEAD");
        report.AssertRefused("the files of 'HEAD:b/content' and 'HEAD:b/templates' are not", "HEAD", "HEAD", "--site", "b/site");
        report.AssertStanding(Standing.Built, "HEAD", "HEAD", "--site", "b/site", "--build");
        Assert.Equal("edited\n", System.Text.Encoding.UTF8.GetString(report.Compared?.Before.Sources?.Files["content/posts/first.md"].Bytes.ToArray() ?? []));
    }

    [GitFact]
    public void A_folder_of_the_later_name_that_is_no_content_is_not_taken_for_it()
    {
        report.Shell.Folder.With("text/notes.md", "Notes.\n");
        report.Build();
        report.Git.Init().Commit("first");
        Directory.Delete(report.Shell.Folder.At("text"), recursive: true);
        Directory.Move(report.Shell.Folder.At("content"), report.Shell.Folder.At("text"));
        Directory.Move(report.Shell.Folder.At("templates"), report.Shell.Folder.At("theme"));
        report.Git.Commit("second");

        string[] options = ["--content", "text", "--templates", "theme"];
        report.AssertStanding(Standing.Fitting, ["HEAD^", "HEAD", .. options]);
        Assert.Equal(Standing.Fitting, report.Compared?.After.Standing);
        report.AssertStanding(Standing.Built, ["HEAD^", "HEAD", "--build", .. options]);
        Assert.Equal(report.Compared?.Before.Sources?.Files.Keys, report.Compared?.After.Sources?.Files.Keys);
    }

    [Fact]
    public void Content_is_looked_for_beside_a_link_to_a_site_too()
    {
        report.Build("--output", "built/here");
        Directory.CreateSymbolicLink(report.Shell.Folder.At("public"), "built/here");
        report.AssertStanding(Standing.Fitting, "public", "content");
        report.Shell.Folder.With("content/posts/first.md", "edited\n");
        report.AssertRefused("public/manifest.json:1:1: error RG9038", "public", "content");
    }

    [GitFact]
    public void A_revision_that_committed_no_site_is_built()
    {
        report.Git.Init().Commit("first");
        report.AssertRefused("error RG9033: The revision 'HEAD' has no folder 'site'.", "HEAD");
        report.AssertStanding(Standing.Built, "HEAD", "--build");
        Assert.Equal("words", report.Compared?.Before.Text("index.html"));
        Assert.Equal(ReportFolder.AllClear, report.Words["HEAD → the working tree ".Length..].Trim());
        Assert.False(Directory.Exists(report.Shell.Folder.At("site")));
    }

    [GitFact]
    public void Findings_of_a_revision_that_is_built_have_the_places_of_that_revision()
    {
        report.Git.Init().Commit("first");
        report.Shell.Pipeline = (_, _) => Shell.Built(null, new Diagnostic(Shell.Error, new("content/report.yaml", 1, 8, 1, 9), "It is wrong.", "mend it", []));
        report.AssertRefused("HEAD:content/report.yaml:1:8: error RG9902: It is wrong.\n    1 | title: A report\n      |        ^ mend it\n", "HEAD", "--build");
    }

    [GitFact]
    public void Content_of_a_revision_that_cannot_be_read_is_told_and_passed_over_only_on_demand()
    {
        report.Build();
        File.CreateSymbolicLink(report.Shell.Folder.At("content/static/link.txt"), "index.html");
        report.Git.Init().Commit("first");
        report.AssertRefused("HEAD:content/static/link.txt:1:1: error RG9034: It is a link or a submodule", "HEAD", "HEAD");
        Assert.Contains("HEAD:site/manifest.json:1:1: error RG9039: Whether the site of 'HEAD' was built from its content cannot be known: the files of 'HEAD:content' and 'HEAD:templates' cannot be read.", report.Shell.ErrorOutput, StringComparison.Ordinal);
        report.AssertStanding(Standing.Unread, "HEAD", "HEAD", "--as-committed");
        Assert.StartsWith($"HEAD → HEAD Whether 'HEAD' was built from its content cannot be known: that content cannot be read. {ReportFolder.Same}", report.Words, StringComparison.Ordinal);
        report.AssertRefused("HEAD:content/static/link.txt:1:1: error RG9034", "HEAD", "HEAD", "--build");
    }

    [GitFact]
    public void A_link_in_the_place_of_the_content_is_no_missing_content()
    {
        report.Build();
        Directory.Move(report.Shell.Folder.At("content"), report.Shell.Folder.At("text"));
        Directory.CreateSymbolicLink(report.Shell.Folder.At("content"), "text");
        report.Git.Init().Commit("first");
        report.AssertRefused("HEAD:content:1:1: error RG9034: It is a file, a link or a submodule, and only folders of the revision itself are read.", "HEAD", "HEAD");
        report.AssertStanding(Standing.Fitting, "HEAD", "HEAD", "--content", "text");
        report.AssertStanding(Standing.Fitting, "site", "site");
    }

    [Fact]
    public void Content_of_a_folder_that_cannot_be_read_is_told()
    {
        report.Build();
        using (var huge = File.OpenWrite(report.Shell.Folder.At("content/static/huge.bin"))) huge.SetLength((256L << 20) + 1);
        report.AssertRefused("content/static/huge.bin:1:1: error RG9004: The file has", "site", "site");
        Assert.Contains("site/manifest.json:1:1: error RG9039", report.Shell.ErrorOutput, StringComparison.Ordinal);
        report.AssertStanding(Standing.Unread, "site", "site", "--as-committed");
    }

    [Fact]
    public void A_page_that_is_called_content_is_no_content()
    {
        report.Shell.Folder.WithSite("web/site", ("content/index.html", "a page")).With("web/content/index.html", "another");
        report.AssertStanding(Standing.Alone, "web/site", "web/site");
    }
}
