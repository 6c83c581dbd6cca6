using System.CommandLine;
using System.Runtime.InteropServices;
using ReportGen.Cli.Commands;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Published;

namespace ReportGen.Cli;

/// <summary>The tool as it is called from a shell.</summary>
public static class CommandLine
{
    /// <summary>The same as a process, which can be stopped by signals.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (Surroundings.OfProcess() is not { } surroundings)
        {
            Console.Error.Write($"error {CliCodes.NoCurrentFolder.Id}: The current folder is not there any more.\n      = change to a folder that exists, such as the report's\n");
            return (int)ExitCode.Impossible;
        }

        using var listening = surroundings.Interruption.Listen();
        var answer = Run(arguments, surroundings);
        surroundings.Interruption.EndIfAsked();
        return answer;
    }

    /// <summary>Does what the arguments ask for and tells about it on the two streams; gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            var answer = (int)Answer(arguments, surroundings);
            surroundings.Output.Writer.Flush();
            return answer;
        }
        catch (Exception trouble) when (DiskTrouble.Is(trouble))
        {
            // Every file has its own finding when it cannot be read or written; what is left are the streams. A closed one is denied.
            TellLast(
                surroundings,
                error => error.Write($"error {CliCodes.Untold.Id}: The output cannot be written: {DiskTrouble.Words(trouble)}.\n"));
            return (int)ExitCode.Impossible;
        }
#pragma warning disable CA1031 // The border of the program: whatever was not foreseen is a defect, and must end in a message and exit code 3.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            TellLast(surroundings, error => TellDefect(exception, arguments, error));
            return (int)ExitCode.Defect;
        }
    }

    /// <summary>Where the error stream cannot be written either, the exit code must do.</summary>
    private static void TellLast(Surroundings surroundings, Action<TextWriter> tell)
    {
        try
        {
            tell(surroundings.Error.Writer);
        }
        catch (Exception trouble) when (DiskTrouble.Is(trouble))
        {
            // There is nobody left to tell.
        }
    }

    private static ExitCode Answer(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var grammar = RootGrammar.From(CommandTable.All, order => Runner.Run(order, surroundings));
        var parsed = grammar.Parse(Asked(arguments), new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isUnderstood = (parsed.Errors.Count == 0 && !MistakenOption.In(parsed).Any()) || parsed.Action is { ClearsParseErrors: true };
        if (!isUnderstood) return TellUsage(parsed, arguments, surroundings);
        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = surroundings.Output.Writer,
            Error = surroundings.Error.Writer,
        });
    }

    /// <summary>'help build' is another way to write 'build --help', as many tools have it.</summary>
    private static IReadOnlyList<string> Asked(IReadOnlyList<string> arguments) =>
        arguments is ["help", ..] ? [.. arguments.Skip(1), "--help"] : arguments;

    private static ExitCode TellUsage(ParseResult parsed, IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name)
            .Concat(parsed.RootCommandResult.Command.Options.Concat(command.Options).Select(o => o.Name))
            .ToList();
        var terminal = new Terminal(surroundings.Error, ColourUse.WhereTerminal, surroundings.NoColor);
        // One message for each mistake; an unknown command is also reported as a missing one.
        foreach (var (message, remedy) in Messages())
        {
            terminal.Write($"error {CliCodes.Usage.Id}", Tone.Error);
            terminal.WriteLine($": {Printable.Of(message)}{(remedy is null ? "" : $" {Printable.Of(remedy)}")}");
        }

        terminal.WriteLine($"Write 'reportgen {(command is RootCommand ? "" : $"{command.Name} ")}--help' for what can be asked for.");
        return ExitCode.Impossible;

        IEnumerable<(string Message, string? Remedy)> Messages()
        {
            if (parsed.UnmatchedTokens is [var first, ..] && command is RootCommand && OtherWord.Answer(first, CommandTable.All) is { } answer)
                return [($"'{first}' is not known here.", answer)];
            if (parsed.UnmatchedTokens.Union(MistakenOption.In(parsed)).ToList() is { Count: > 0 } unknown)
                return unknown.Select(token => ($"'{token}' is not known here.", Nearest.Suggest(token, known)));
            return parsed.Errors.Select(error => (InOneLine(error.Message), (string?)null)).Distinct();
        }
    }

    private static string InOneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void TellDefect(Exception exception, IReadOnlyList<string> arguments, TextWriter error)
    {
        error.Write($"ReportGen has a defect: {exception.GetType().Name}: {Printable.Of(exception.Message)}\n");
        error.Write("The site is as it was, or will be after the next build. Please report this message together with\n");
        error.Write($"  version    ReportGen {ToolVersion.Words}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}\n");
        error.Write($"  arguments  {Printable.Of(string.Join(' ', arguments))}\n");
        if (arguments.Contains("--verbose") || arguments.Contains("-v")) error.Write($"{exception}\n");
        else error.Write("and the stack trace that --verbose shows.\n");
    }
}
