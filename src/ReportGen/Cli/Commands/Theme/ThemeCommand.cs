using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Look;

namespace ReportGen.Cli.Commands.Theme;

/// <summary><c>theme</c>: gives the files of the built-in theme, from which a report's own begin.</summary>
internal sealed class ThemeCommand
{
    private readonly Argument<string?> file = new("file")
    {
        Description = "A file of the built-in theme, such as templates/layout.html. Without one, all are listed.",
        HelpName = "file",
        DefaultValueFactory = _ => null,
    };
    private readonly Option<string?> output = new("--output")
    {
        Description = "Write the file, or all of them, into this folder, such as 'templates' beside content/. Nothing is written over.",
        HelpName = "folder",
    };

    private ThemeCommand()
    {
    }

    public static ToolCommand Command { get; } = new()
    {
        Name = "theme",
        Summary = "Give the files of the built-in theme, to take them over into a report's own.",
        Examples = """
            reportgen theme
                List the files.
            reportgen theme templates/layout.html
                That file on the output stream.
            reportgen theme templates/layout.html --output templates
                Write it as templates/layout.html, where a build reads it instead of the built-in one.
            """,
        Grammar = shared => new ThemeCommand().Grammar(shared),
    };

    private CommandGrammar Grammar(SharedOptions shared) => new()
    {
        Arguments = [file],
        Options = [output],
        Refuse = Refuse,
        Order = parsed => new Order
        {
            Options = shared.In(parsed, site: null, Format.Text),
            Doing = null,
            Work = run => parsed.GetValue(output) is { } folder
                ? new ThemeFolder(folder, parsed.GetValue(file), run).Write()
                : Told(parsed.GetValue(file), run),
        },
    };

    private void Refuse(CommandResult result)
    {
        var (typed, folder) = (result.GetValue(file), result.GetValue(output));
        if (folder is not null && string.IsNullOrWhiteSpace(folder))
            result.AddError("The name of the folder is empty: write '--output templates'.");
        if (typed is null) return;
        var files = EmbeddedTheme.Read();
        if (!files.TryGetValue(typed, out var found))
            result.AddError($"'{typed}' is no file of the built-in theme: {Meant(typed, files.Keys) ?? "'reportgen theme' lists them."}");
        else if (folder is null && found.Bytes.Span.Contains((byte)0))
            result.AddError($"'{typed}' is no text: write '--output templates' to have it as a file.");
    }

    /// <summary>The nearest name; one that was typed without its folder is meant.</summary>
    private static string? Meant(string typed, IEnumerable<string> paths)
    {
        var all = paths.ToList();
        return all.Find(path => path.EndsWith($"/{typed}", StringComparison.Ordinal)) is { } whole
            ? $"did you mean '{whole}'?"
            : Nearest.Suggest(typed, all);
    }

    private static Answer Told(string? path, ModelRun run) => new(run.Ended(ExitCode.Done), surroundings =>
    {
        var writer = surroundings.Output.Writer;
        if (path is not null) writer.Write(Encoding.UTF8.GetString(EmbeddedTheme.File(path).Bytes.Span));
        else foreach (var name in EmbeddedTheme.Read().Keys) writer.Write($"{name}\n");
    });
}
