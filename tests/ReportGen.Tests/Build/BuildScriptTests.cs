using ReportGen.Tests.Support;

namespace ReportGen.Tests.Build;

[Collection(ProcessEnvironment.Name)]
public sealed class BuildScriptTests : IDisposable
{
    private readonly RecordedDotnet dotnet = new();

    public void Dispose() => dotnet.Dispose();

    [Fact]
    public void Without_a_task_it_restores_builds_tests_and_builds_the_site()
    {
        Assert.Equal(0, dotnet.Run());
        Assert.Equal(
            [
                "REPOSITORY: restore --locked-mode",
                "REPOSITORY: build --no-restore --no-incremental -p:RunAnalyzers=true",
                "REPOSITORY: test",
                "REPOSITORY: run --project src/ReportGen -- build",
            ],
            dotnet.Calls);
    }

    [Theory]
    [InlineData("restore", "restore --locked-mode")]
    [InlineData("build", "build --no-restore --no-incremental -p:RunAnalyzers=true")]
    [InlineData("test", "test")]
    [InlineData("site", "run --project src/ReportGen -- build")]
    [InlineData("check", "run --project src/ReportGen -- check")]
    [InlineData("pack", "pack src/ReportGen --output artifacts/packages --artifacts-path artifacts/pack -p:PackAsTool=true")]
    [InlineData("native", "publish src/ReportGen --use-current-runtime --output artifacts/native --artifacts-path artifacts/pack -p:PublishAot=true")]
    [InlineData("notices", "run --project packaging/ReportGen.Packaging -- notices src/ReportGen/packages.lock.json ThirdPartyNotices.txt")]
    [InlineData("screenshots", "test tests/ReportGen.BrowserTests --environment REPORTGEN_SCREENSHOTS=true --filter FullyQualifiedName~Screenshots")]
    public void A_task_is_one_command_in_the_repository(string task, string command)
    {
        Assert.Equal(0, dotnet.Run(task));
        Assert.Equal([$"REPOSITORY: {command}"], dotnet.Calls);
        Assert.Contains($"> dotnet {command}", dotnet.Output);
    }

    [Fact]
    public void Docs_makes_a_report_of_the_documents_and_builds_it()
    {
        Assert.Equal(0, dotnet.Run("docs"));
        Assert.Equal(
            [
                "REPOSITORY: test tests/ReportGen.Tests --environment REPORTGEN_DOCS=true --filter FullyQualifiedName~Tests.Docs",
                "REPOSITORY: run --project src/ReportGen -- build --content artifacts/docs/content --output artifacts/docs/site",
            ],
            dotnet.Calls);
    }

    [Fact]
    public void Tasks_run_in_the_order_in_which_they_are_named()
    {
        Assert.Equal(0, dotnet.Run("site", "test"));
        Assert.Equal(["REPOSITORY: run --project src/ReportGen -- build", "REPOSITORY: test"], dotnet.Calls);
    }

    [Theory]
    [InlineData("restore", 1)]
    [InlineData("build", 2)]
    [InlineData("test", 3)]
    [InlineData("run", 4)]
    public void The_first_command_that_fails_ends_the_script_with_its_exit_code(string failing, int calls)
    {
        dotnet.Fail(failing);

        Assert.Equal(7, dotnet.Run());
        Assert.Equal(calls, dotnet.Calls.Count);
        Assert.EndsWith("ended with exit code 7.", dotnet.Output[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deploy")]
    [InlineData("Test")]
    public void A_task_that_does_not_exist_runs_nothing_and_fails(string task)
    {
        Assert.Equal(2, dotnet.Run("test", task));
        Assert.Empty(dotnet.Calls);
        Assert.Equal([$"There is no task '{task}'. The tasks are restore, build, test, site, check, accept, pack, native, notices, screenshots, docs."], dotnet.Output);
    }

    [Fact]
    public void Accept_makes_what_was_received_the_verified_and_the_expected()
    {
        dotnet.Folder
            .With("repository/tests/A/Post.Page.received.html", "new").With("repository/tests/A/Post.Page.verified.html", "old")
            .With("repository/tests/Cases/bad/expected/diagnostics.received.txt", "new").With("repository/tests/Cases/bad/expected/diagnostics.txt", "old");

        Assert.Equal(0, dotnet.Run("accept"));
        Assert.Equal("A/Post.Page.verified.html=new\nCases/bad/expected/diagnostics.txt=new\n", dotnet.Folder.Listing("repository/tests"));
    }

    [Fact]
    public void Nothing_is_accepted_where_the_site_cannot_be_built()
    {
        dotnet.Folder.With("repository/tests/A/Post.Page.received.html", "new");
        dotnet.Fail("run");

        Assert.Equal(7, dotnet.Run("accept"));
        Assert.Equal("A/Post.Page.received.html=new\n", dotnet.Folder.Listing("repository/tests"));
    }

    [Fact]
    public void Accept_takes_the_site_and_the_snapshots_of_its_pages_together()
    {
        Assert.Equal(0, dotnet.Run("accept"));
        Assert.Equal(
            ["REPOSITORY: run --project src/ReportGen -- build", "REPOSITORY: run --project src/ReportGen -- snapshot tests/ReportGen.Review.Tests/Snapshots/Shipped --prune"],
            dotnet.Calls);
    }
}
