using System.Globalization;
using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;

namespace ReportGen.Cli.Reports;

/// <summary>How the numbers of the report are accounted for, told to a person.</summary>
internal static class CoverageReport
{
    public static void WriteTotal(RunReport report, Terminal terminal)
    {
        if (report.Narrative is not { } narrative || narrative.Coverage == Coverage.None) return;
        terminal.WriteLine($"Numbers: {Words(narrative.Coverage)}.");
        if (narrative.Coverage.Statements is var statements && statements != StatementCoverage.None)
            terminal.WriteLine($"Statements: {Words(statements)}.");
    }

    /// <summary>Every exempt number under the pattern that exempts it, and every file with its numbers.</summary>
    public static void WriteDetails(RunReport report, Terminal terminal)
    {
        if (report.Narrative is not { } narrative) return;
        foreach (var same in narrative.ExemptByPattern)
        {
            var first = same.First();
            terminal.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"exempt {Printable.Of(first.Reason)}, {same.Count()}: {Printable.Of(first.Pattern)}"),
                Tone.Strong);
            foreach (var numeral in same)
            {
                var name = numeral.Name == numeral.Text ? "" : $" in '{Printable.Of(numeral.Name)}'";
                terminal.WriteLine(
                    $"  {Printable.Of((numeral.Span with { Path = report.Shown(numeral.Span.Path) }).ToString())}: {Printable.Of(numeral.Text)}{name}",
                    Tone.Dim);
            }
        }

        foreach (var file in narrative.Files)
            terminal.WriteLine($"numbers {Printable.Of(report.Shown(file.Path))}: {Words(file.Coverage)}", Tone.Dim);
    }

    private static string Words(Coverage coverage) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{coverage.Bound} bound, {coverage.Exempt} exempt, {coverage.Literal} literal, {coverage.Unbound} unbound{Apart(coverage.Unchecked)}");

    private static string Words(StatementCoverage statements) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{statements.Bound} bound, {statements.Unbound} unbound, {statements.Untested} untested, {statements.Opinion} opinion; {statements.AllOrNone} of all or none");

    private static string Apart(int notChecked) =>
        notChecked == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {notChecked} on unchecked pages");
}
