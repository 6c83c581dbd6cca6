using System.CommandLine;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Clean;

/// <summary><c>clean</c>: deletes what builds make.</summary>
internal static class CleanCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "clean",
        Summary = "Delete what builds leave beside the content, and nothing else.",
        Examples = """
            reportgen clean
                Delete the record of the last build, and what an interrupted build left.
            reportgen clean --site --dry-run
                Show what would be deleted with the site, and delete nothing.
            reportgen clean --site
                Delete the site too: the files that its manifest lists. With any other file in it nothing of it is deleted.
            """,
        Grammar = Grammar,
    };

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var site = new Option<bool>("--site") { Description = "Delete the site too." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be deleted, and delete nothing." };
        var format = new Choice<Format>("--format", "How it is told.", ("text", Format.Text), ("json", Format.Json));
        return new CommandGrammar
        {
            Options = [shared.Output, site, dryRun, format.Option],
            Order = parsed => new Order
            {
                Options = shared.In(parsed, shared.Output, format.In(parsed)),
                Doing = null,
                Work = run =>
                {
                    var report = new CleanRun(run, parsed.GetValue(site), parsed.GetValue(dryRun)).Report();
                    return new Answer(report.Run, surroundings => CleanText.Write(report, surroundings));
                },
            },
        };
    }
}
