using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Cli;

namespace ReportGen.Tests.Support;

public sealed class CaseFolderTests : IDisposable
{
    private static readonly DiagnosticCode Code = new DiagnosticCode.Room("RG1999").Error("RG1999", "An error made for a test");
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_case_takes_what_it_does_not_hold_from_the_base_site()
    {
        folder.With("content/report.yaml", "title: own\n").With("templates/post.html", "own");
        var tree = Case().Tree(SourceTree.Of([new SourceFile("templates/post.html", new byte[1]), new SourceFile("templates/page.html", new byte[1])]).Files);

        Assert.Equal("title: own\n", Encoding.UTF8.GetString(tree.Files["content/report.yaml"].Bytes.Span));
        Assert.Equal(3, tree.Files["templates/post.html"].Bytes.Length);
        Assert.Equal(BaseSite.Files.Length + 2, tree.Files.Count);
    }

    [Theory]
    [InlineData("alone", 1)]
    [InlineData("without content/posts", 9)]
    [InlineData("without content/posts/first.md\nwithout content/tables.yaml", 8)]
    [InlineData("", 10)]
    public void Instructions_say_what_is_not_taken(string instructions, int files)
    {
        folder.With("case.txt", instructions).With("content/static/own.txt", "own");

        Assert.Equal(files, Case().Tree(SourceTree.Empty.Files).Files.Count);
    }

    [Fact]
    public void Instructions_set_the_options()
    {
        folder.With("case.txt", "drafts\nbase-url https://x.example/");

        Assert.Equal((DraftPosts.Included, "https://x.example/"), (Case().Options.Drafts, Case().Options.BaseUrl));
    }

    [Fact]
    public void What_is_expected_passes()
    {
        folder.With("expected/diagnostics.txt", "content/a.yaml:1:2: error RG1999: Wrong. right\n").With("expected/site/index.html", "page");

        Assert.Empty(Case().Differences(Result("page", new Diagnostic(Code, new SourceSpan("content/a.yaml", 1, 2, 1, 3), "Wrong.", "right", [])), isServer: true));
    }

    [Theory]
    [InlineData("", "page", true)]
    [InlineData("error RG1999: Wrong.\n", "other", true)]
    [InlineData("error RG1999: Wrong.\n", "page", false)]
    public void What_differs_is_told_and_received(string diagnostics, string page, bool differs)
    {
        folder.With("expected/diagnostics.txt", diagnostics).With("expected/site/index.html", page);
        var differences = Case().Differences(Result("page", new Diagnostic(Code, null, "Wrong.", null, [])), isServer: false).ToList();

        Assert.Equal(differs, differences.Count > 0);
        Assert.Equal(differs, Directory.EnumerateFiles(folder.Path, "*.received.*", SearchOption.AllDirectories).Any());
    }

    [Fact]
    public void A_page_that_was_not_made_is_told()
    {
        folder.With("expected/site/missing.html", "page");

        Assert.Equal(["site/missing.html was not made."], Case().Differences(Result("page"), isServer: true));
    }

    private CaseFolder Case() => new("case", folder.Path);

    private static BuildResult Result(string page, params ImmutableArray<Diagnostic> found) =>
        Shell.Built(OutputTree.Empty with { Files = OutputTree.Empty.Files.Add("index.html", Encoding.UTF8.GetBytes(page)) }, found);
}
