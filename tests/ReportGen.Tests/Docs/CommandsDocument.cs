using System.Globalization;
using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Cli.Commands;

namespace ReportGen.Tests.Docs;

/// <summary><c>docs/commands.md</c>: every command and option as the tool's own grammar has them.</summary>
internal static partial class CommandsDocument
{
    public static string Text()
    {
        var shared = new SharedOptions();
        var text = new StringBuilder("""
            # Commands

            What can be typed, command by command. The README tells when one uses which; `reportgen COMMAND --help` says the same as this page.

            This page is written by `./build.ps1 docs` from the grammar of the tool; a test keeps it in step.

            Exit codes: 0 done, 1 findings in the content or differences that `--fail-on` names, 2 could not do what was asked, 3 a defect in ReportGen, 130 and 143 stopped by Ctrl-C and SIGTERM.

            ## Options of every command


            """.ReplaceLineEndings("\n"));
        Append(text, shared.All);
        foreach (var command in CommandTable.All)
        {
            var grammar = command.Grammar(shared);
            text.Append(CultureInfo.InvariantCulture, $"## {command.Name}\n\n{command.Summary}\n\n");
            if (grammar.Arguments.Length > 0)
            {
                text.Append("| typed | meaning |\n| --- | --- |\n");
                foreach (var argument in grammar.Arguments) text.Append(CultureInfo.InvariantCulture, $"| `{argument.Name}` | {Cell(argument.Description)} |\n");
                text.Append('\n');
            }

            Append(text, grammar.Options.Where(option => !shared.All.Contains(option)));
            text.Append(CultureInfo.InvariantCulture, $"Examples:\n\n{Examples(command.Examples)}\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, IEnumerable<Option> options)
    {
        var rows = options.Select(option => $"| {string.Join(", ", option.Aliases.Prepend(option.Name).Select(name => $"`{name}`"))}{Value(option)} | {Cell(option.Description)} |\n").ToList();
        if (rows.Count > 0) text.Append(CultureInfo.InvariantCulture, $"| option | meaning |\n| --- | --- |\n{string.Concat(rows)}\n");
    }

    private static string Value(Option option) => option.HelpName is { } name ? $" {Cell(name)}" : "";

    private static string Cell(string? words) => (words ?? "").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    /// <summary>Each line with what it does.</summary>
    private static string Examples(string examples) => string.Concat(examples.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.StartsWith(' ') ? $": {Reference().Replace(Cell(line.Trim()), "`$0`")}\n" : $"\n- `{line}`")).Trim('\n') + "\n";

    /// <summary>A link of ours, which is shown and not followed.</summary>
    [GeneratedRegex(@"\[\]\([^)]*\)")]
    private static partial Regex Reference();
}
