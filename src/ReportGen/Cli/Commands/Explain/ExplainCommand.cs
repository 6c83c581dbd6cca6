using System.CommandLine;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Explain;

/// <summary><c>explain</c>: tells how a number or a verdict was made.</summary>
internal static class ExplainCommand
{
    public static ToolCommand Command { get; } = new()
    {
        Name = "explain",
        Summary = "Tell how a number was made, what a verdict rests on, what a record says, whether a statement holds, or what a code of findings means.",
        Examples = """
            reportgen explain esxi35-vs-hvs2008-size
                How a metric was made: its formula, step by step, down to what sources state.
            reportgen explain claim:p1-33x
                What a claim's verdict rests on, and which other readings would change it.
            reportgen explain "ws2008-full.patches[2008-11]" --format json
                A measure of a selection in one month, with every record that it counts, for another program.
            reportgen explain MS08-067
                What a record says, where it stands, and which selections count it.
            reportgen explain "holds:esxi35.patches<ws2008-full.patches"
                Whether the data say so, with the values of both sides.
            reportgen explain RG6010
                What a finding with this code is about, and what to do.
            """,
        Grammar = Grammar,
    };

    private static CommandGrammar Grammar(SharedOptions shared)
    {
        var name = new Argument<string>("name")
        {
            Description = "A metric, a claim, 'selection.measure', 'selection.measure[part]', 'reported.figure', a record's id, a statement such as 'holds:a.patches<b.patches', or the code of a finding.",
            HelpName = "name",
        };
        var format = new Choice<Format>("--format", "How the explanation is written.", ("text", Format.Text), ("json", Format.Json));
        return new CommandGrammar
        {
            Arguments = [name],
            Options = [format.Option],
            Order = parsed => new Order
            {
                Options = shared.In(parsed, site: null, format.In(parsed)),
                Doing = null,
                Work = run => Answered(run, parsed.GetRequiredValue(name)),
            },
        };
    }

    private static Answer Answered(ModelRun run, string name)
    {
        if (ExplainedCode.IsMeant(name)) return ExplainedCode.Answer(run, name);
        return ExplainedStatement.IsMeant(name) ? ExplainedStatement.Answer(run, name) : Explained(new ExplainRun(run, name).Report());
    }

    private static Answer Explained(ExplainReport report) => new(report.Run, surroundings =>
    {
        if (report.Run.Options.Format == Format.Json) ExplainJson.Write(report, surroundings.Output.Writer);
        else ExplainText.Write(report, new Terminal(surroundings.Output, report.Run.Options.Colour, surroundings.NoColor));
    });
}
