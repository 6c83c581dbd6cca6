using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ReportGen.Cli.Running;
using ReportGen.Published;

namespace ReportGen.Cli.Commands;

/// <summary>The tool's grammar, made from the table of commands.</summary>
internal static class RootGrammar
{
    /// <param name="run">Does what was asked for.</param>
    public static RootCommand From(ImmutableArray<ToolCommand> commands, Func<Order, ExitCode> run)
    {
        var shared = new SharedOptions();
        var root = new RootCommand("ReportGen turns data and text into a report site in which every number is computed or judged.")
        {
            HelpName = "reportgen",
            Action = new ShowFirstSteps(commands),
        };
        foreach (var option in shared.All) root.Options.Add(option);
        foreach (var command in commands) root.Subcommands.Add(From(command, shared, run));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help) help.Action = new HelpWithExamples(commands);
            if (option is VersionOption version) version.Action = new ShowVersion();
        }

        return root;
    }

    private static Command From(ToolCommand command, SharedOptions shared, Func<Order, ExitCode> run)
    {
        var (made, grammar) = (new Command(command.Name, command.Summary), command.Grammar(shared));
        foreach (var argument in grammar.Arguments) made.Arguments.Add(argument);
        foreach (var option in grammar.Options) made.Options.Add(option);
        made.Validators.Add(shared.Refuse);
        made.Validators.Add(grammar.Refuse);
        made.SetAction(parsed => (int)run(grammar.Order(parsed)));
        return made;
    }

    /// <summary>Who types the name of the tool alone asks how to begin.</summary>
    private sealed class ShowFirstSteps(ImmutableArray<ToolCommand> commands) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var steps = string.Concat(FirstStep.Of(commands).Take(FirstStep.Most).Select(step => $"  {step.Line}\n"));
            parseResult.InvocationConfiguration.Output.Write(
                $"ReportGen turns data and text into a report site in which every number is computed or judged.\n\n{steps}\n'reportgen --help' shows all commands and options.\n");
            return (int)ExitCode.Done;
        }
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write($"ReportGen {ToolVersion.Words}\n");
            return (int)ExitCode.Done;
        }
    }
}
