using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Cli.Reports;
using ReportGen.Published;
using ReportGen.Site.Files;

namespace ReportGen.Cli.Commands.List;

/// <summary>A list of names on the output stream: in columns where a person watches, with tabs for another program, as JSON or as CSV.
/// Findings stand on the error stream or in the JSON.</summary>
internal static class ListReport
{
    private const int WidestValue = 40; // a longer one pushes its own place to the right, and no other
    private const int ShownUses = 3;

    public static void Write(RunReport report, ListedSort sort, ImmutableArray<ListedName> names, Surroundings surroundings)
    {
        if (report.Options.Format == Format.Json)
        {
            WriteJson(report, sort, names, surroundings.Output.Writer);
            return;
        }

        var beside = new Terminal(surroundings.Error, report.Options.Colour, surroundings.NoColor);
        TextReport.WriteFindings(report, beside);
        if (report.Options.Format == Format.Csv) WriteCsv(report, names, surroundings.Output.Writer);
        else if (surroundings.Output.IsTerminal)
            WriteColumns(report, names, new Terminal(surroundings.Output, report.Options.Colour, surroundings.NoColor));
        else foreach (var name in names)
            surroundings.Output.Writer.Write($"{Row(report, name, int.MaxValue).Tabbed()}\n");
        if (report.Exit == ExitCode.Done && names.IsEmpty && report.Options.Verbosity != Verbosity.Quiet)
            beside.WriteLine($"The report has no {sort.Word}.");
    }

    private static void WriteColumns(RunReport report, ImmutableArray<ListedName> names, Terminal terminal)
    {
        var mostUses = report.Options.Verbosity == Verbosity.Verbose ? int.MaxValue : ShownUses;
        var rows = names.Select(name => Row(report, name, mostUses)).ToList();
        var (widestName, widestValue) =
            (
                rows.Select(row => CellWidth.Of(row.Name)).DefaultIfEmpty().Max(),
                Math.Min(WidestValue, rows.Select(row => CellWidth.Of(row.Value)).DefaultIfEmpty().Max()));
        foreach (var (name, value, place, uses) in rows)
        {
            terminal.Write(name, Tone.Strong);
            terminal.Write($"{Blanks(name, widestName)}  {value}{Blanks(value, widestValue)}  ");
            terminal.WriteLine(uses.Length == 0 ? place : $"{place}  in {uses}", Tone.Dim);
        }
    }

    private static TextRow Row(RunReport report, ListedName name, int mostUses)
    {
        var facts = string.Join(", ", name.Facts.Where(fact => fact.Words.Length > 0).Select(fact => fact.Words));
        var more = name.UsedBy.Length - mostUses;
        var uses = string.Join(", ", name.UsedBy.Take(mostUses))
            + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more") : "");
        return new TextRow(
            Printable.Of(name.Name),
            Printable.Of(facts.Length == 0 ? name.Value : $"{name.Value} ({facts})"),
            Printable.Of(Place(report, name)),
            Printable.Of(uses));
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
            foreach (var fact in name.Facts)
            {
                if (fact.IsNumber) json.WriteNumber(fact.Name, int.Parse(fact.Value, CultureInfo.InvariantCulture));
                else json.WriteString(fact.Name, fact.Value);
            }

            json.WriteString("file", report.Shown(name.Place.Path));
            json.WriteNumber("line", name.Place.Line);
            json.Texts("usedBy", name.UsedBy);
        });
    }));

    /// <summary>As the published tables are written, so that no spreadsheet takes a text for a formula. Nothing is written where nothing
    /// could be read.</summary>
    private static void WriteCsv(RunReport report, ImmutableArray<ListedName> names, TextWriter writer)
    {
        if (report.Exit == ExitCode.Impossible) return;
        var csv = new CsvWriter();
        string[] head = ["name", "value", .. names.IsEmpty ? [] : names[0].Facts.Select(fact => fact.Name), "file", "line", "used by"];
        csv.Row(head.Select(cell => (CsvCell)cell));
        foreach (var name in names)
        {
            var facts = name.Facts.Select(fact => fact.IsNumber ? CsvCell.Number(fact.Value) : Printable.Of(fact.Value));
            csv.Row([
                Printable.Of(name.Name), Printable.Of(name.Value), .. facts, Printable.Of(report.Shown(name.Place.Path)),
                CsvCell.Number(name.Place.Line.ToString(CultureInfo.InvariantCulture)), Printable.Of(string.Join(' ', name.UsedBy))]);
        }

        writer.Write(Encoding.UTF8.GetString(csv.ToBytes().Span));
    }

    private static string Place(RunReport report, ListedName name) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.Shown(name.Place.Path)}:{name.Place.Line}");

    private static string Blanks(string text, int width) => new(' ', Math.Max(0, width - CellWidth.Of(text)));

    private sealed record TextRow(string Name, string Value, string Place, string Uses)
    {
        public string Tabbed() => $"{Name}\t{Value}\t{Place}\t{Uses}";
    }
}
