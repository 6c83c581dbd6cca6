using ReportGen.Cli.Reports;

namespace ReportGen.Cli.Running;

/// <summary>Does what any command was asked for, and tells of it.</summary>
internal static class Runner
{
    public static ExitCode Run(Order order, Surroundings surroundings)
    {
        var answer = order.Doing is { } doing && order.Options.Verbosity == Verbosity.Normal
            ? new Terminal(surroundings.Error, order.Options.Colour, surroundings.NoColor)
                .Watch(doing, tell => Worked(order, surroundings, words => tell($"{doing}: {words}")))
            : Worked(order, surroundings, _ => { });
        answer.Tell(surroundings);
        return answer.Report.Exit;
    }

    private static Answer Worked(Order order, Surroundings surroundings, Action<string> tell)
    {
        var times = new StageTimes(tell);
        var answer = order.Work(new ModelRun(order.Options, surroundings) { Watch = times });
        return order.Options.Timings ? answer with { Tell = Timed(answer.Tell, times) } : answer;
    }

    /// <summary>On the error stream: what is told of a run is the same every time, and times are not.</summary>
    private static Action<Surroundings> Timed(Action<Surroundings> tell, StageTimes times)
    {
        var table = times.Table();
        return surroundings =>
        {
            tell(surroundings);
            surroundings.Error.Writer.Write(table);
        };
    }
}
