using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReportGen.Cli.Commands;

/// <summary>Help with what is shown below the options: lines that can be copied, and the exit codes.</summary>
internal sealed class HelpWithExamples(ImmutableArray<ToolCommand> commands) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0  done
          1  the content has errors, the site or a snapshot is not what a build gives, or what --fail-on names differs
          2  what was asked for could not be done (arguments, unreadable input such as a broken icon or font, a side that cannot be built, output that cannot be written)
          3  a defect in ReportGen
        """;

    // Help is also wanted when the rest of the line has a mistake.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = 100 }.Invoke(parseResult);
        var asked = commands.Where(command => command.Name == parseResult.CommandResult.Command.Name).ToList();
        var examples = (asked.Count > 0 ? asked : [.. commands]).SelectMany(
            command => command.Examples.ReplaceLineEndings("\n").Split('\n'))
            .Select(line => $"  {line}\n");
        parseResult.InvocationConfiguration.Output.Write($"Examples:\n{string.Concat(examples)}\n{ExitCodes.ReplaceLineEndings("\n")}\n");
        return (int)ExitCode.Done;
    }
}
