using ReportGen.Cli.Reports;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Doctor;

/// <summary>Tells what <c>doctor</c> saw, one thing in a line.</summary>
internal static class DoctorText
{
    public static void Write(DoctorReport report, Surroundings surroundings)
    {
        if (report.Run.Options.Format == Format.Json)
        {
            surroundings.Output.Writer.Write(JsonText.Words(json =>
            {
                JsonReport.WriteHead(report.Run, json);
                json.WriteNumber("exitCode", (int)report.Run.Exit);
                json.Objects("seen", report.Seen, seen =>
                {
                    json.WriteString("name", seen.Name);
                    json.WriteBoolean("isWell", seen.IsWell);
                    json.WriteString("words", seen.Words);
                });
            }));
            return;
        }

        var terminal = new Terminal(surroundings.Output, report.Run.Options.Colour, surroundings.NoColor);
        var isQuiet = report.Run.Options.Verbosity == Verbosity.Quiet;
        foreach (var seen in report.Seen.Where(seen => !isQuiet || !seen.IsWell))
        {
            terminal.Write(seen.IsWell ? "well  " : "ill   ", seen.IsWell ? Tone.Good : Tone.Error);
            terminal.WriteLine($"{seen.Name,-9} {Printable.Of(seen.Words)}");
        }
    }
}
