using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Sources.Schemas;

namespace ReportGen.Cli.Commands.Schema;

/// <summary>Writes all schemas into a folder: each is all new or as it was, and nothing is written over that this command did not
/// write.</summary>
/// <param name="typed">The folder as it was typed.</param>
internal sealed class SchemaFolder(string typed, ModelRun run)
{
    private readonly string folder = ReportFolders.Real(Path.Combine(run.Surroundings.CurrentFolder, typed));

    public Answer Write()
    {
        if (!run.Surroundings.Interruption.Whole(IsWritten))
            return Answer.Findings(run.Ended(ExitCode.Impossible) with { Outcome = "Nothing was written." });
        return new Answer(run.Ended(ExitCode.Done), surroundings =>
        {
            if (run.Options.Verbosity == Verbosity.Quiet) return;
            surroundings.Output.Writer.Write($"{Printable.Of(typed)}: {CountedWord.Of(SchemaCatalogue.All.Length, "schema")} written.\n");
        });
    }

    private bool IsWritten()
    {
        var written = new List<FileBeside>();
        try
        {
            if (Problem() is { } problem)
            {
                run.Bag.Report(CliCodes.SchemaPlace, null, $"'{typed}' {problem}.", "name a folder for schemas alone, such as 'schemas'");
                return false;
            }

            Directory.CreateDirectory(folder);
            foreach (var schema in SchemaCatalogue.All)
            {
                written.Add(new FileBeside(PlaceOf(schema)));
                written[^1].Write(SchemaCatalogue.Bytes(schema));
            }

            foreach (var file in written) file.PutInPlace();
            return true;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            run.Bag.Report(
                CliCodes.SchemaNotWritten,
                null,
                $"The schemas cannot be written into '{typed}': {DiskTrouble.Words(exception)}.",
                "make room or give permission there, or name another folder");
            return false;
        }
        finally
        {
            foreach (var file in written) file.Discard();
        }
    }

    private string? Problem()
    {
        if (ReportFolders.Elsewhere(typed, run.Surroundings.CurrentFolder) is not null)
            return "is behind a link that leads out of the current folder";
        if (EntryKinds.Of(folder) is not (EntryKind.None or EntryKind.Folder) and var kind) return $"is {EntryKinds.Words(kind)}";
        return SchemaCatalogue.All.FirstOrDefault(IsForeign) is { } foreign
            ? $"holds a '{SchemaCatalogue.NameOf(foreign)}' that is no schema of ReportGen"
            : null;
    }

    private bool IsForeign(AuthoredFile schema) =>
        EntryKinds.Of(PlaceOf(schema)) == EntryKind.File
        && !File.ReadAllText(PlaceOf(schema)).Contains(SchemaWriter.Comment, StringComparison.Ordinal);

    private string PlaceOf(AuthoredFile schema) => Path.Combine(folder, SchemaCatalogue.NameOf(schema));
}
