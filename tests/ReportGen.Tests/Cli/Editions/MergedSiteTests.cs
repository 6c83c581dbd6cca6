using System.Text;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>Two branches that both built the site are merged by git: one build settles what git made of it.</summary>
public sealed class MergedSiteTests : IDisposable
{
    private readonly Shell shell = new();

    public MergedSiteTests() => shell.Pipeline = (tree, _) => Shell.Built(Lined(tree));

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        shell.Dispose();
    }

    [GitFact]
    public void A_build_settles_a_manifest_with_marks_of_conflicts()
    {
        Branches();
        Git.Conflict("topic");

        Assert.Contains("<<<<<<<", Read("site/manifest.json"), StringComparison.Ordinal);
        AssertSettled();
    }

    [GitFact]
    public void So_it_does_with_what_both_sides_began_with_between_longer_marks_and_with_CRLF()
    {
        shell.Folder.With(".gitattributes", "site/** conflict-marker-size=12\nsite/manifest.json text eol=crlf\n");
        Branches();
        Git.Do("config", "merge.conflictStyle", "diff3");
        Git.Conflict("topic");

        Assert.Contains("|||||||||||| ", Read("site/manifest.json"), StringComparison.Ordinal);
        Assert.Contains("============\r\n", Read("site/manifest.json"), StringComparison.Ordinal);
        AssertSettled();
    }

    [GitFact]
    public void So_it_does_where_git_took_the_lines_of_both()
    {
        shell.Folder.With(".gitattributes", "site/** merge=union\n");
        Branches();
        Git.Do("merge", "--quiet", "--no-edit", "topic");

        AssertSettled();
    }

    [GitFact]
    public void So_it_does_where_both_branches_committed_their_first_site()
    {
        Write("both", "0");
        Git.Init();
        Git.Do("add", "content");
        Git.Do("commit", "--quiet", "--message", "base");
        Side("topic", "topic");
        Git.Do("checkout", "--quiet", "main");
        Side(null, "main");
        Git.Conflict("topic");

        AssertSettled();
    }

    [GitFact]
    public void A_file_that_git_left_with_marks_or_as_one_side_has_it_is_made_anew()
    {
        Branches(common: "content/static/z.txt");
        Git.Conflict("topic");
        Assert.Contains("<<<<<<<", Read("site/z.txt"), StringComparison.Ordinal);
        shell.Folder.With("content/static/z.txt", "resolved");

        AssertSettled();
        Assert.Equal("resolved", Read("site/z.txt"));
    }

    [GitFact]
    public void A_file_that_no_side_lists_stays_and_is_told()
    {
        Branches();
        Git.Conflict("topic");
        shell.Folder.With("site/mine.txt", "by hand");
        var before = shell.Folder.Listing("site");

        Assert.Equal(2, shell.Run("build"));
        Assert.Contains("error RG9008: No build made the file 'mine.txt' in 'site'.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Listing("site"));

        File.Delete(shell.Folder.At("site/mine.txt"));
        AssertSettled();
    }

    [GitFact]
    public void A_check_compares_with_the_merged_site_and_says_that_a_build_settles_it()
    {
        Branches();
        Git.Conflict("topic");

        Assert.Equal(1, shell.Run("check"));
        Assert.Contains("RG9011: 1 file of 'site' is not what a build gives.", shell.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_folder_whose_merged_manifest_is_not_ReportGens_on_both_sides_stays()
    {
        shell.Folder.WithContent("content", ("index.html", "x")).With("site/manifest.json", "<<<<<<< HEAD\n{\"generator\":\"ReportGen\",\"files\":{\"a\":\"1\"}}\n=======\n{}\n>>>>>>> topic\n").With("site/a", "a");

        Assert.Equal(2, shell.Run("build"));
        Assert.Contains("error RG9007", shell.Output, StringComparison.Ordinal);
        Assert.Equal("a", Read("site/a"));
    }

    private GitFolder Git => new(shell.Folder);

    private string Read(string path) => File.ReadAllText(shell.Folder.At(path));

    /// <summary>A base, a branch and main: each changes one file, adds one, removes one, and commits its site.</summary>
    /// <param name="common">A source that each of them changes.</param>
    private void Branches(string common = "content/static/unchanged.txt")
    {
        Write("main", "0");
        Write("topic", "0");
        shell.Folder.With(common, "base");
        Assert.Equal(0, shell.Run("build"));
        Git.Init().Commit("base");
        Side("topic", "topic", common);
        Git.Do("checkout", "--quiet", "main");
        Side(null, "main", common);
    }

    private void Side(string? branch, string name, string? common = null)
    {
        if (branch is not null) Git.Do("checkout", "--quiet", "-b", branch);
        Write(name, "1");
        shell.Folder.With($"content/static/{name}-new.txt", name);
        File.Delete(shell.Folder.At($"content/static/{name}-gone.txt"));
        if (common == "content/static/z.txt") shell.Folder.With(common, name);
        Assert.Equal(0, shell.Run("build"));
        Git.Commit(name);
    }

    private void Write(string name, string text) =>
        shell.Folder.With($"content/static/{name}.txt", text).With($"content/static/{name}-gone.txt", text);

    /// <summary>Builds; the site is exactly what a build elsewhere gives, and nothing lies beside it.</summary>
    private void AssertSettled()
    {
        Assert.True(shell.Run("build") == 0, shell.ErrorOutput + shell.Output);
        var built = shell.Folder.Listing("site");

        Assert.Equal(0, shell.Run("build", "--output", "elsewhere"));
        Assert.Equal(shell.Folder.Listing("elsewhere"), built);
        Assert.DoesNotContain("<<<<<<<", built, StringComparison.Ordinal);
        Assert.False(Path.Exists(shell.Folder.At("site.old")) || Path.Exists(shell.Folder.At("site.new")) || Path.Exists(shell.Folder.At("site.lock")));
    }

    /// <summary>A site of the files in <c>content/static/</c>, whose manifest has a line for each file, as that of a report has.</summary>
    private static OutputTree Lined(SourceTree tree)
    {
        var files = tree.Under("content/static").Select(file => (file.Path["content/static/".Length..], Encoding.UTF8.GetString(file.Bytes.Span)));
        var site = Shell.SiteOf([.. files]);
        var manifest = Encoding.UTF8.GetString(site.Files[OutputTree.ManifestPath].Span).Replace(",", ",\n", StringComparison.Ordinal).Replace("{", "{\n", StringComparison.Ordinal).Replace("}}", "\n}\n}", StringComparison.Ordinal);
        return new OutputTree(site.Files.SetItem(OutputTree.ManifestPath, Encoding.UTF8.GetBytes(manifest)));
    }
}
