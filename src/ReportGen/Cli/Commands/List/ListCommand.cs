using System.CommandLine;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.List;

/// <summary><c>list</c>: tells the names that an author can write.</summary>
internal static class ListCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "list",
        Summary = "List what has a name: its value as it is printed now, where it is defined, and what uses it.",
        Examples = """
            reportgen list metrics
                The metrics that a text can bind, as in [](metric:esxi35-vs-hvs2008-size).
            reportgen list measures | grep esxi35
                The measures of selections, for texts and for formulas, one in a line with tabs between name, value, place and what uses it.
            reportgen list claims --format json
                The claims with their verdicts and what discusses them, for another program.
            reportgen list pages --format csv > pages.csv
                Posts and pages with date, words and how their numbers are accounted for, for a spreadsheet.
            """,
        Grammar = Grammar,
    };

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var sort = new Argument<string>("what")
        {
            Description = $"One of: {string.Join(", ", ListedSort.All.Select(sort => sort.Word))}.",
            HelpName = "what",
        };
        sort.AcceptOnlyFromAmong([.. ListedSort.All.Select(sort => sort.Word)]);
        var format = new Choice<Format>("--format", "How the list is written.", ("text", Format.Text), ("json", Format.Json), ("csv", Format.Csv));
        return new CommandGrammar
        {
            Arguments = [sort],
            Options = [format.Option],
            Order = parsed => new Order
            {
                Options = shared.In(parsed, site: null, format.In(parsed)),
                Doing = null,
                Work = run => Listed(run, ListedSort.All.First(sorted => sorted.Word == parsed.GetRequiredValue(sort))),
            },
        };
    }

    /// <summary>What could be read is listed beside the errors: an author looks for a name while something else is wrong.</summary>
    private static Answer Listed(ModelRun run, ListedSort sort)
    {
        var model = run.SourceFolders() is { } folders ? run.Model(folders) : null;
        var names = model is null ? [] : sort.In(model);
        var read = run.Bag.Count > 0 ? ExitCode.Findings : ExitCode.Done;
        var report = run.Ended(model is null ? ExitCode.Impossible : read);
        return new Answer(report, surroundings => ListReport.Write(report, sort, names, surroundings));
    }
}
