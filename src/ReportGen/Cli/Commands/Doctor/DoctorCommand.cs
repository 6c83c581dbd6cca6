using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Doctor;

/// <summary><c>doctor</c>: tells on one screen whether the tool finds what it needs.</summary>
internal static class DoctorCommand
{
    /// <param name="check">Does what <c>check</c> does.</param>
    public static ToolCommand With(Func<ModelRun, RunReport> check) => new()
    {
        Name = "doctor",
        Summary = "Tell on one screen what the tool found: itself, folders, site, git, fonts, the terminal.",
        Examples = """
            reportgen doctor
                One line for each thing that was looked at. Exit code 1 when something is not well.
            reportgen doctor --format json
                The same for another program, or for a report of a defect. It names folders of this machine.
            """,
        Grammar = shared => Grammar(shared, check),
    };

    private static CommandGrammar Grammar(SharedOptions shared, Func<ModelRun, RunReport> check)
    {
        var format = new Choice<Format>("--format", "How it is told.", ("text", Format.Text), ("json", Format.Json));
        return new CommandGrammar
        {
            Options = [shared.Output, format.Option],
            Order = parsed => new Order
            {
                Options = shared.In(parsed, shared.Output, format.In(parsed)),
                Doing = "Looking",
                Work = run =>
                {
                    var report = new DoctorRun(run, check).Report();
                    return new Answer(report.Run, surroundings => DoctorText.Write(report, surroundings));
                },
            },
        };
    }
}
