using ReportGen.Cli.Reports;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Clean;

/// <summary>Tells what was deleted, one thing in a line.</summary>
internal static class CleanText
{
    public static void Write(CleanReport report, Surroundings surroundings)
    {
        if (report.Run.Options.Format == Format.Json)
        {
            surroundings.Output.Writer.Write(JsonText.Words(json =>
            {
                JsonReport.WriteHead(report.Run, json);
                json.WriteNumber("exitCode", (int)report.Run.Exit);
                JsonReport.WriteFindings(report.Run.Told, report.Run, json);
                json.WriteBoolean("deleted", !report.IsDry);
                json.Texts("things", report.Gone);
            }));
            return;
        }

        var terminal = new Terminal(surroundings.Output, report.Run.Options.Colour, surroundings.NoColor);
        TextReport.WriteFindings(report.Run, terminal);
        foreach (var thing in report.Gone) terminal.WriteLine($"{(report.IsDry ? "would delete" : "deleted")} {Printable.Of(thing)}");
        if (report.Run.Options.Verbosity == Verbosity.Quiet) return;
        if (report.IsDry) terminal.WriteLine("Nothing was deleted (--dry-run).");
        else if (report.Gone.IsEmpty)
            terminal.WriteLine(report.Run.Exit == ExitCode.Done ? "There was nothing to delete." : "Nothing was deleted.");
    }
}
