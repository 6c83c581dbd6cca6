using ReportGen.Cli.Reports;

namespace ReportGen.Cli.Running;

/// <summary>Does what any command was asked for, and tells of it.</summary>
internal static class Runner
{
    public static ExitCode Run(Order order, Surroundings surroundings)
    {
        var run = new ModelRun(order.Options, surroundings);
        var answer = order.Doing is { } doing && order.Options.Verbosity == Verbosity.Normal
            ? new Terminal(surroundings.Error, order.Options.Colour, surroundings.NoColor).Watch(doing, () => order.Work(run))
            : order.Work(run);
        answer.Tell(surroundings);
        return answer.Report.Exit;
    }
}
