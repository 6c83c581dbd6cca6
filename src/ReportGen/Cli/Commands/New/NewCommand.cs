using System.CommandLine;
using System.CommandLine.Parsing;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.New;

/// <summary><c>new</c>: adds a thing to a report, with the keys that it needs.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string> sort = new("what")
    {
        Description = $"One of: {string.Join(", ", NewSort.All.Select(sort => sort.Word))}.",
        HelpName = "what",
    };
    private readonly Argument<string> name = new("name")
    {
        Description = "Its id; of a post or page its part of the address, which is also the name of its file.",
        HelpName = "name",
    };
    private readonly Option<string?> date = new("--date")
    {
        Description = "The day of a post, or in the year of a dataset. [default: as_of in report.yaml]",
        HelpName = "YYYY-MM-DD",
    };

    private NewCommand()
    {
    }

    public static ToolCommand Command { get; } = new()
    {
        Name = "new",
        Summary = "Add a post, page, source, dataset, selection, metric, claim, chart or table to the report.",
        Examples = """
            reportgen new post what-we-found
                Write content/posts/what-we-found.md, dated with the day of the report.
            reportgen new metric growth
                Add the metric 'growth' at the end of content/metrics.yaml, with the keys that it needs; nothing else changes.
            """,
        Grammar = shared => new NewCommand().Grammar(shared),
    };

    private CommandGrammar Grammar(SharedOptions shared) => new()
    {
        Arguments = [sort, name],
        Options = [date],
        Refuse = Refuse,
        Order = parsed => new Order
        {
            Options = shared.In(parsed, site: null, Format.Text),
            Doing = null,
            Work = run => new NewRun(
                NewSort.All.First(one => one.Word == parsed.GetRequiredValue(sort)),
                parsed.GetRequiredValue(name),
                parsed.GetValue(date) is { } day ? DateReader.Day(day) : null,
                run).Add(),
        },
    };

    private void Refuse(CommandResult result)
    {
        if (result.GetValue(sort) is { } typed && NewSort.All.All(one => one.Word != typed))
        {
            var words = NewSort.All.Select(one => one.Word).ToList();
            result.AddError(
                $"'{typed}' is nothing that can be added: {Nearest.Suggest(typed, words) ?? $"write one of {string.Join(", ", words)}."}");
        }

        var meant = NewSort.All.FirstOrDefault(one => one.Word == result.GetValue(sort));
        if (result.GetValue(date) is not null && meant is { HasDay: false })
            result.AddError(
                $"--date goes with {string.Join(" and ", NewSort.All.Where(one => one.HasDay).Select(one => one.Article))}: leave it out, and write a date into the entry.");
        if (result.GetValue(date) is { } day && DateReader.Day(day) is null)
            result.AddError($"'{day}' is not a date: {DateReader.DayRemedy(day)}.");
    }
}
