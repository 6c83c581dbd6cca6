using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Schema;

/// <summary><c>schema</c>: gives the JSON Schemas by which editors complete and check the files of a report.</summary>
internal sealed class SchemaCommand
{
    private readonly Argument<string?> name = new("name")
    {
        Description = $"One of: {string.Join(", ", SchemaCatalogue.All.Select(file => file.Name))}. Without one, all are listed with their files.",
        HelpName = "name",
        DefaultValueFactory = _ => null,
    };
    private readonly Option<string?> output = new("--output")
    {
        Description = "Write all schemas into this folder, such as 'schemas' beside content/.",
        HelpName = "folder",
    };

    private SchemaCommand()
    {
    }

    public static ToolCommand Command { get; } = new()
    {
        Name = "schema",
        Summary = "Give the JSON Schemas by which editors complete and check the files of a report.",
        Examples = """
            reportgen schema --output schemas
                Write all schemas into schemas/, or bring those that are there up to date after a new version.
            reportgen schema metrics
                The schema of content/metrics.yaml on the output stream.
            """,
        Grammar = shared => new SchemaCommand().Grammar(shared),
    };

    private CommandGrammar Grammar(SharedOptions shared) => new()
    {
        Arguments = [name],
        Options = [output],
        Refuse = Refuse,
        Order = parsed => new Order
        {
            Options = shared.In(parsed, site: null, Format.Text),
            Doing = null,
            Work = run => parsed.GetValue(output) is { } folder ? new SchemaFolder(folder, run).Write() : Told(parsed.GetValue(name), run),
        },
    };

    private void Refuse(CommandResult result)
    {
        var typed = result.GetValue(name);
        if (typed is not null && SchemaCatalogue.Find(typed) is null)
        {
            var names = SchemaCatalogue.All.Select(file => file.Name).ToList();
            result.AddError($"'{typed}' is no schema: {Nearest.Suggest(typed, names) ?? $"write one of {string.Join(", ", names)}."}");
        }

        if (result.GetValue(output) is not { } folder) return;
        if (typed is not null) result.AddError("--output writes all schemas: leave the name out, or --output to have one on the output stream.");
        if (string.IsNullOrWhiteSpace(folder)) result.AddError("The name of the folder is empty: write '--output schemas'.");
    }

    private static Answer Told(string? name, ModelRun run) => new(run.Ended(ExitCode.Done), surroundings =>
    {
        if (name is not null && SchemaCatalogue.Find(name) is { } asked)
            surroundings.Output.Writer.Write(Encoding.UTF8.GetString(SchemaCatalogue.Bytes(asked).Span));
        else foreach (var file in SchemaCatalogue.All)
            surroundings.Output.Writer.Write(
                surroundings.Output.IsTerminal ? $"{file.Name,-12}{file.Path}\n" : $"{file.Name}\t{file.Path}\n");
    });
}
