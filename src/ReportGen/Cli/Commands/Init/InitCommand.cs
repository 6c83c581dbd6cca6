using System.CommandLine;
using System.CommandLine.Parsing;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Init;

/// <summary><c>init</c>: begins a report in an empty folder.</summary>
internal static class InitCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "init",
        Summary = "Begin a report in an empty folder: a small one that builds at once.",
        Examples = """
            reportgen init my-report
                A small report with data, metrics, a claim, a chart, a table, a post and a page, in a new folder.
            reportgen init --minimal
                The two files that make a report, in the folder at hand, and schemas for editors.
            """,
        Grammar = Grammar,
    };

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Where the report begins: a folder that is empty or not there yet. README, licence and .git may be there.",
            HelpName = "folder",
            DefaultValueFactory = _ => ".",
        };
        var minimal = new Option<bool>("--minimal")
        {
            Description = "Write content/report.yaml and one post, without which nothing is built, and schemas for editors.",
        };
        return new CommandGrammar
        {
            Arguments = [folder],
            Options = [minimal],
            Refuse = result => Refuse(result, folder, shared),
            Order = parsed => new Order
            {
                Options = shared.In(parsed, site: null, Format.Text),
                Doing = null,
                Work = run => new InitRun(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(minimal) ? InitSize.Minimal : InitSize.Whole,
                    run).Begin(),
            },
        };
    }

    private static void Refuse(CommandResult result, Argument<string> folder, SharedOptions shared)
    {
        if (result.GetResult(folder)?.Tokens is [var typed] && string.IsNullOrWhiteSpace(typed.Value))
            result.AddError("The name of the folder is empty: write 'reportgen init my-report'.");
        foreach (var option in shared.Placing(result))
            result.AddError($"{option} says where a report is, and init begins one: write 'reportgen init my-report'.");
    }
}

/// <summary>How much is written.</summary>
internal enum InitSize
{
    /// <summary>An example of everything that a report holds.</summary>
    Whole,

    /// <summary>What no build can do without.</summary>
    Minimal,
}
