using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Cli.Reports;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.List;

/// <summary>A list of names on the output stream: in columns where a person watches, with tabs for another program, or as JSON. Findings
/// stand on the error stream or in the JSON.</summary>
internal static class ListReport
{
    private const int WidestValue = 40; // a longer one pushes its own place to the right, and no other

    public static void Write(RunReport report, ListedSort sort, ImmutableArray<ListedName> names, Surroundings surroundings)
    {
        if (report.Options.Format == Format.Json)
        {
            WriteJson(report, sort, names, surroundings.Output.Writer);
            return;
        }

        var beside = new Terminal(surroundings.Error, report.Options.Colour, surroundings.NoColor);
        TextReport.WriteFindings(report, beside);
        if (surroundings.Output.IsTerminal)
            WriteColumns(report, names, new Terminal(surroundings.Output, report.Options.Colour, surroundings.NoColor));
        else foreach (var name in names)
            surroundings.Output.Writer.Write($"{Printable.Of(name.Name)}\t{Printable.Of(name.Value)}\t{Printable.Of(Place(report, name))}\n");
        if (report.Exit == ExitCode.Done && names.IsEmpty && report.Options.Verbosity != Verbosity.Quiet)
            beside.WriteLine($"The report has no {sort.Word}.");
    }

    private static void WriteColumns(RunReport report, ImmutableArray<ListedName> names, Terminal terminal)
    {
        var rows = names.Select(
            name => (Name: Printable.Of(name.Name), Value: Printable.Of(name.Value), Place: Printable.Of(Place(report, name))))
            .ToList();
        var (widestName, widestValue) =
            (
                rows.Select(row => CellWidth.Of(row.Name)).DefaultIfEmpty().Max(),
                Math.Min(WidestValue, rows.Select(row => CellWidth.Of(row.Value)).DefaultIfEmpty().Max()));
        foreach (var (name, value, place) in rows)
        {
            terminal.Write(name, Tone.Strong);
            terminal.Write($"{Blanks(name, widestName)}  {value}{Blanks(value, widestValue)}  ");
            terminal.WriteLine(place, Tone.Dim);
        }
    }

    private static void WriteJson(
        RunReport report,
        ListedSort sort,
        ImmutableArray<ListedName> names,
        TextWriter writer) => writer.Write(JsonText.Words(json =>
    {
        JsonReport.WriteHead(report, json);
        json.WriteString("what", sort.Word);
        json.WriteNumber("exitCode", (int)report.Exit);
        JsonReport.WriteFindings(report.Told, report, json);
        json.Objects("names", names, name =>
        {
            json.WriteString("name", name.Name);
            json.WriteString("value", name.Value);
            json.WriteString("file", report.Shown(name.Place.Path));
            json.WriteNumber("line", name.Place.Line);
        });
    }));

    private static string Place(RunReport report, ListedName name) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.Shown(name.Place.Path)}:{name.Place.Line}");

    private static string Blanks(string text, int width) => new(' ', Math.Max(0, width - CellWidth.Of(text)));
}
