using System.Globalization;
using ReportGen.Diff;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>A comparison told to a person at a terminal: counts first, then everything that differs, the most important first.</summary>
internal static class DiffText
{
    public static void Write(Comparison comparison, Terminal terminal)
    {
        var sheet = new Sheet(terminal);
        sheet.Line(new Piece($"{comparison.Before} → {comparison.After}", Tone.Strong));
        sheet.Line(new Piece(Summary(comparison), comparison.IsNone ? Tone.Good : Tone.Plain));
        var causes = new CauseWords(comparison);
        MeasureSections.Write(comparison, causes, sheet);
        FigureSection.Write(comparison, causes, sheet);
        PageSections.Write(comparison, causes, sheet);
        CauseSection.Write(comparison, sheet);
        FileSection.Write(comparison, sheet);
        if (comparison.IsNone || comparison.Unchanged.IsEmpty) return;
        terminal.WriteLine();
        sheet.Line(new Piece($"Unchanged: {string.Join(", ", comparison.Unchanged.Select(same => $"{Number(same.Count)} {same.Noun}"))}.", Tone.Dim));
    }

    /// <summary>One sentence: how many things of each sort differ.</summary>
    public static string Summary(Comparison comparison)
    {
        if (comparison.IsNone) return "No differences.";
        var counts = new[]
        {
            Counted(comparison.Verdicts.Length, "verdict flipped", "verdicts flipped"),
            Counted(comparison.Numbers.Length, "number", "numbers"),
            Counted(comparison.Definitions.Length, "definition", "definitions"),
            Counted(comparison.Charts.Count(chart => chart.IsChart), "chart", "charts"),
            Counted(comparison.Charts.Count(chart => !chart.IsChart), "other picture", "other pictures"),
            Counted(comparison.Pages.Length, "page", "pages"),
            Counted(comparison.Losses.Length, "address or link gone", "addresses or links gone"),
            Counted(comparison.FrontMatter.Length, "change of front matter", "changes of front matter"),
            Counted(comparison.Files.Length, "file", "files"),
        };
        return $"Differences: {string.Join(", ", counts.OfType<string>())}.";
    }

    /// <summary>A whole number with its thousands parted.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Null when there is none.</summary>
    public static string? Counted(int count, string one, string many) => count == 0 ? null : $"{Number(count)} {(count == 1 ? one : many)}";
}
