using System.Collections.Immutable;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.New;

/// <summary>The work of <c>new</c>: writes the text of a new thing from what the report says, sees whether the report stays as sound as it
/// was with it, and only then puts it into its place.</summary>
/// <param name="date">The day that was named; null: that of the report.</param>
internal sealed class NewRun(NewSort sort, string name, DateOnly? date, ModelRun run)
{
    private const int MostNamed = 5;

    private readonly DiagnosticBag bag = run.Bag;
    private readonly string path = sort.PathOf(name);

    public Answer Add()
    {
        if (!NewName.IsFit(name, sort, bag) || run.SourceFolders() is not { } folders) return Failed();
        // What is wrong already is none of this command's business; what it adds is.
        var before = run.ModelAside(folders);
        if (before is null) return Failed();
        var facts = new NewFacts(before, name, date);
        if (NewText.Of(sort, name, facts, before, bag) is not { } texts) return Failed();
        if (Sound(texts, before, HasSchemas(folders)) is not { } added) return Failed();
        var file = new NewFile(folders, path, run.Options.Shown(path), run.Sources.Find(path), bag);
        if (!run.Surroundings.Interruption.Whole(() => file.Write(added.Bytes))) return Failed();
        return new Answer(run.Ended(ExitCode.Done), surroundings => Tell(added, facts, surroundings));
    }

    /// <summary>The first of several texts with which no finding comes to the report; null, with those of the last one in the bag, when
    /// there is none.</summary>
    private Addition? Sound(ImmutableArray<string> texts, ReportModel before, bool hasSchemas)
    {
        var known = Errors(before).ToHashSet();
        var found = new List<Diagnostic>();
        foreach (var text in texts)
        {
            if (Added(text, hasSchemas) is not { } added) return null;
            var after = run.ModelWith(new SourceFile(path, added.Bytes));
            found = [.. after.Diagnostics.Where(one => one.IsError && !known.Contains(Told(one)))];
            if (found.Count == 0) return added;
        }

        foreach (var one in found)
            bag.Report(CliCodes.NewName, null, $"With {sort.Article} '{name}': {one.Message}", one.Remedy ?? "choose another name");
        return null;
    }

    private static IEnumerable<(DiagnosticCode Code, string Message)> Errors(ReportModel model) =>
        model.Diagnostics.Where(one => one.IsError).Select(Told);

    private static (DiagnosticCode Code, string Message) Told(Diagnostic finding) => (finding.Code, finding.Message);

    private Addition? Added(string text, bool hasSchemas)
    {
        var there = run.Sources.Find(path);
        if (sort.IsFile && there is not null)
        {
            bag.Report(CliCodes.NewName, null, $"'{run.Options.Shown(path)}' is there already.", "choose another name; nothing is written over");
            return null;
        }

        if (there is not null && there.Bytes.Length > 0) return Addition.Of(there, sort.List, text, bag);
        var schema = hasSchemas ? $"{sort.SchemaLine(path)}\n" : "";
        var fence = sort.IsArticle ? "---\n" : "";
        if (sort.IsFile) return new Addition(Encoding.UTF8.GetBytes($"{fence}{schema}{text[fence.Length..]}"), 1);
        return Addition.Of(new SourceFile(path, Encoding.UTF8.GetBytes(schema)), sort.List, text, bag);
    }

    private static bool HasSchemas(ReportFolders folders) =>
        Directory.Exists(Path.Combine(Path.GetDirectoryName(folders.Content) ?? folders.Content, SchemaCatalogue.Folder));

    private Answer Failed() => Answer.Findings(run.Ended(ExitCode.Impossible) with { Outcome = "Nothing was written." });

    private void Tell(Addition added, NewFacts facts, Surroundings surroundings)
    {
        if (run.Options.Verbosity == Verbosity.Quiet) return;
        var terminal = new Terminal(surroundings.Output, run.Options.Colour, surroundings.NoColor);
        var place = Printable.Of(run.Options.Shown(path));
        terminal.WriteLine(
            sort.IsFile ? $"{place}: written." : FormattableString.Invariant($"{place}:{added.Line}: added '{name}'."),
            Tone.Good);
        foreach (var fact in NewText.Taken(sort, facts))
            terminal.WriteLine($"It has the {fact.Word} '{fact.Value}'; there are also {Some(fact.Others)}.");
        terminal.WriteLine(
            sort.IsFile
                ? "Fill it in; 'reportgen check' tells what is still wrong."
                : $"Fill it in; a text uses it as {Use()}. 'reportgen check' tells what is still wrong.");
    }

    private static string Some(ImmutableArray<string> ids) =>
        string.Join(", ", ids.Take(MostNamed).Select(id => $"'{id}'")) + (ids.Length > MostNamed ? " and others" : "");

    private string Use() => sort.Word switch
    {
        "chart" or "table" => $"![caption]({sort.Word}:{name})",
        "metric" => $"[](metric:{name})",
        "selection" => $"[](metric:{name}.patches)",
        _ => $"[words]({sort.Word}:{name})",
    };
}
