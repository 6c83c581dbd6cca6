using ReportGen.Cli.Reports;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Reports;

public sealed class StageTimesTests
{
    [Fact]
    public void What_is_being_done_is_told_with_how_much_of_it()
    {
        var told = new List<string>();
        var times = new StageTimes(told.Add);
        times.During(BuildStage.Site, () =>
        {
            times.Made(BuildStage.Site, 1_083);
            times.Made(BuildStage.Site, 1_083);
            return 0;
        });
        Assert.Equal(["making pages", "making pages, 1 of 1,083", "making pages, 2 of 1,083"], told);
        Assert.Matches(@"^making pages +\d+ ms +2\nwhole run +\d+ ms\n$", times.Table());
    }

    [Fact]
    public void A_stage_that_fails_has_ended_and_one_that_runs_twice_at_once_is_counted_once()
    {
        var times = new StageTimes(_ => { });
        Assert.Throws<InvalidOperationException>(() => times.During<int>(BuildStage.Data, () => throw new InvalidOperationException()));
        times.During(BuildStage.Data, () => times.During(BuildStage.Data, () => 0));
        Assert.Matches(@"^reading data +\d+ ms\nwhole run", times.Table());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Times_are_told_on_the_error_stream_and_change_no_other_word(string command)
    {
        using var shell = new Shell { Theme = EmbeddedTheme.Read(), Pipeline = Pipeline.Run };
        foreach (var (path, text) in DemonstrationReport.Texts) shell.Folder.With(path, text);
        shell.Run("build");
        shell.Run(command);
        var told = shell.Output;

        shell.Run(command, "--timings");
        Assert.Equal(told, shell.Output);
        var stages = shell.ErrorOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..16].TrimEnd());
        string[] making = ["reading files", "reading data", "computing", "judging claims", "reading charts", "reading prose", "drawing charts", "making pages"];
        Assert.Equal([.. making, .. command == "build" ? ["writing"] : Array.Empty<string>(), "whole run"], stages);
    }
}
