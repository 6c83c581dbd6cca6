using ReportGen.Diff;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>Sides of a comparison that are revisions of a real repository.</summary>
public sealed class RevisionSideTests : IDisposable
{
    // Windows has no such names.
    private static readonly string Odd = OperatingSystem.IsWindows() ? "ü ß.txt" : "ü \"x\"\tß\n.txt";

    private readonly Shell shell = new();
    private (Edition Before, Edition After)? compared;

    public RevisionSideTests() => shell.Compare = (before, after) =>
    {
        compared = (before, after);
        return SiteDiff.Compare(before, after);
    };

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        shell.Dispose();
    }

    private GitFolder Repository(params (string Path, string Text)[] files)
    {
        shell.Folder.WithSite("site", files).WithContent("content", files);
        return new GitFolder(shell.Folder).Init().Commit("first");
    }

    private void AssertRefused(string finding, params string[] arguments)
    {
        Assert.Equal((2, ""), (shell.Run(["diff", .. arguments]), shell.Output));
        Assert.Contains(finding, shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Null(compared);
    }

    [GitFact]
    public void The_last_commit_is_compared_with_the_working_tree_by_default()
    {
        Repository(("a.txt", "one\r\ntwo"));
        shell.Folder.With("content/static/a.txt", "three").With("site/a.txt", "not looked at");

        Assert.Equal((0, ""), (shell.Run("diff"), shell.ErrorOutput));
        Assert.StartsWith("HEAD → the working tree\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal("one\r\ntwo", compared?.Before.Text("a.txt"));
        Assert.Equal("three", compared?.After.Text("a.txt"));
    }

    [GitFact]
    public void Neither_the_working_tree_nor_the_index_nor_anything_of_git_is_touched()
    {
        Repository().Do("status");
        var before = Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file))).ToList();

        Assert.Equal(0, shell.Run("diff", "HEAD", "main"));
        Assert.Equal(before, Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file))));
    }

    [GitFact]
    public void Settings_filters_replacements_and_odd_names_change_no_byte()
    {
        var git = Repository(("a.txt", "one\r\n"), (Odd, "odd"), ("-n", "hyphen"));
        shell.Folder.With(".gitattributes", "* text eol=crlf diff=x filter=x ident\n");
        foreach (var (key, value) in new[] { ("core.autocrlf", "true"), ("core.quotepath", "true"), ("diff.x.textconv", "false"), ("filter.x.smudge", "false"), ("core.pager", "false"), ("alias.ls-tree", "!false") }) git.Do("config", key, value);
        git.Do("replace", git.Do("rev-parse", "HEAD:site/a.txt"), git.Do("rev-parse", "HEAD:site/-n"));

        Assert.Equal((0, ""), (shell.Run("diff", "HEAD"), shell.ErrorOutput));
        Assert.Equal(["-n", "a.txt", "manifest.json", "report.json", Odd], compared?.Before.Files.Keys);
        Assert.Equal("one\r\n", compared?.Before.Text("a.txt"));
        Assert.Equal("odd", compared?.Before.Text(Odd));
    }

    [GitFact]
    public void The_site_is_looked_for_below_the_current_folder_and_where_it_is_said_to_be()
    {
        shell.Folder.WithSite("docs", ("a.txt", "docs")).WithSite("reports/one/site", ("a.txt", "inner")).WithContent("reports/one/content");
        new GitFolder(shell.Folder).Init().Commit("first");

        using var inner = new Shell(shell.Folder.At("reports/one")) { Compare = shell.Compare };
        Assert.Equal(0, inner.Run("diff"));
        Assert.Equal("inner", compared?.Before.Text("a.txt"));
        Assert.Equal(0, inner.Run("diff", "--site", "../../docs"));
        Assert.Equal("docs", compared?.Before.Text("a.txt"));
        Assert.Equal(0, inner.Run("diff", "--site", shell.Folder.At("docs")));
        Assert.Equal("docs", compared?.Before.Text("a.txt"));
        compared = null;
        Assert.Equal(2, inner.Run("diff", "--site", "../../.."));
        Assert.Contains("error RG9033: '../../..' lies outside of the repository", inner.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(2, inner.Run("diff", "--site", "public"));
        Assert.Contains("error RG9033: The revision 'HEAD' has no folder 'public'.\n      = a report.json is in '../../docs', 'content/static', 'site': name the folder with --site", inner.ErrorOutput, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_second_working_tree_and_a_submodule_are_repositories_too()
    {
        var git = Repository(("a.txt", "x"));
        git.Do("worktree", "add", "--quiet", "tree", "HEAD");
        using var tree = new Shell(shell.Folder.At("tree")) { Compare = shell.Compare };
        Assert.Equal((0, ""), (tree.Run("diff"), tree.ErrorOutput));

        Directory.CreateDirectory(shell.Folder.At("outer"));
        new GitFolder(shell.Folder, "outer").Init().Do("submodule", "--quiet", "add", shell.Folder.Path, "inner");
        using var inner = new Shell(shell.Folder.At("outer/inner")) { Compare = shell.Compare };
        Assert.Equal((0, ""), (inner.Run("diff"), inner.ErrorOutput));
    }

    [GitFact]
    public void A_name_of_both_a_folder_and_a_revision_is_refused_with_both_ways_to_write_it()
    {
        Repository().Do("branch", "site");

        AssertRefused("error RG9027: 'site' is a folder here and a revision.\n      = write './site' for the folder or 'site^0' for the revision\n", "site");
        Assert.Equal(0, shell.Run("diff", "./site", "site^0"));
    }

    [GitFact]
    public void A_file_is_not_in_the_way_of_a_revision_of_its_name()
    {
        Repository();
        shell.Folder.With("main", "");
        Assert.Equal(0, shell.Run("diff", "main"));
    }

    [GitFact]
    public void A_revision_that_does_not_exist_is_told_with_the_nearest_name()
    {
        Repository().Do("tag", "v1.0");

        AssertRefused("error RG9026: There is no folder and no revision 'mian'.\n      = did you mean 'main'?\n", "mian");
        AssertRefused("error RG9026: There is no folder and no revision 'v1.1'.\n      = did you mean 'v1.0'?\n", "v1.1");
        AssertRefused("error RG9001: '-x' is not known here.", "-x");
        AssertRefused("error RG9026: There is no folder and no revision '--all'.", "--", "--all");
    }

    [GitFact]
    public void A_range_or_a_folder_of_a_revision_is_refused_with_what_to_write_instead()
    {
        Repository().Do("tag", "v1");

        AssertRefused("error RG9026: 'v1..main' is not one revision alone.\n      = name both sides: reportgen diff v1 main\n", "v1..main");
        AssertRefused("      = name both sides: reportgen diff v1 HEAD\n", "v1...");
        AssertRefused("error RG9026: 'v1:site' is not one revision alone.\n      = name the revision alone, 'v1', and the folder of its site with --site\n", "v1:site");
    }

    [GitFact]
    public void Something_of_the_repository_that_is_no_commit_is_told_as_what_it_is()
    {
        Repository().Do("tag", "leaves", "HEAD^{tree}");
        AssertRefused("error RG9026: 'leaves' is a tree of the repository and no commit.\n      = name a commit, a branch or a tag of a commit\n", "leaves");
    }

    [GitFact]
    public void A_commit_can_be_named_by_the_words_of_its_message()
    {
        Repository();
        Assert.Equal((0, ""), (shell.Run("diff", ":/first", "HEAD"), shell.ErrorOutput));
    }

    [GitFact]
    public void A_shallow_clone_says_how_to_get_the_rest()
    {
        Repository(("a.txt", "1")).Do("commit", "--quiet", "--allow-empty", "--message", "second");
        new GitFolder(shell.Folder).Do("clone", "--quiet", "--depth", "1", $"file://{shell.Folder.Path}", "clone");
        using var clone = new Shell(shell.Folder.At("clone"));

        Assert.Equal(0, clone.Run("diff"));
        Assert.Equal(2, clone.Run("diff", "HEAD~1"));
        Assert.Contains("error RG9032: There is no folder 'HEAD~1', and this clone, which does not have the whole history, has no revision 'HEAD~1'.\n      = run 'git fetch --unshallow'; in GitHub Actions give actions/checkout 'fetch-depth: 0'\n", clone.ErrorOutput, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_repository_without_a_commit_has_no_revision()
    {
        shell.Folder.WithContent("content");
        new GitFolder(shell.Folder).Init();
        AssertRefused("error RG9031: 'HEAD' is no revision yet: nothing was committed in this repository.");
    }

    [GitFact]
    public void Links_and_submodules_inside_of_the_site_are_not_followed()
    {
        shell.Folder.WithSite("site").WithContent("content").With("secret.txt", "secret");
        File.CreateSymbolicLink(shell.Folder.At("site/a.txt"), "../secret.txt");
        new GitFolder(shell.Folder).Init().Commit("first");
        AssertRefused("HEAD:site/a.txt:1:1: error RG9034: It is a link or a submodule, and only files of the revision are read.");
    }

    [GitFact]
    public void Pointers_of_LFS_are_no_site()
    {
        Repository(("charts/a.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"));
        AssertRefused("HEAD:site/charts/a.png:1:1: error RG8506: 'HEAD' holds Git LFS pointers in the place of files, 1 in all.");
    }

    [GitFact]
    public void A_damaged_repository_is_told()
    {
        var id = Repository(("a.txt", "precious")).Do("rev-parse", "HEAD:site/a.txt");
        var lost = shell.Folder.At($".git/objects/{id[..2]}/{id[2..]}");
        File.SetAttributes(lost, FileAttributes.Normal);
        File.Delete(lost);
        AssertRefused("HEAD:site/a.txt:1:1: error RG9035: git does not have the bytes of this file.");
    }

    [Fact]
    public void A_machine_without_git_says_so()
    {
        shell.Folder.WithContent("content");
        shell.SearchPath = shell.Folder.Path;
        AssertRefused("error RG9028: There is no git on this machine's search path, and a revision is read with it.\n      = install git, or name folders instead of revisions\n");
    }

    [GitFact]
    public void A_git_in_the_current_folder_is_never_run()
    {
        shell.Folder.WithContent("content").With("git", "#!/bin/sh\ntouch ran\n").With("git.exe", "");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(shell.Folder.At("git"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        shell.SearchPath = $".{Path.PathSeparator}";
        AssertRefused("error RG9028: ");
        Assert.False(File.Exists(shell.Folder.At("ran")));
    }

    [GitFact]
    public void A_folder_in_no_repository_has_no_revisions()
    {
        shell.Folder.WithContent("content");
        AssertRefused("error RG9029: The current folder is in no git repository, so there are no revisions to read.");
    }
}
