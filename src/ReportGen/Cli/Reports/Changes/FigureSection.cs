using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Charts and other pictures that differ.</summary>
internal static class FigureSection
{
    public static void Write(Comparison comparison, Sheet sheet)
    {
        foreach (var chart in comparison.Charts)
        {
            sheet.Item(new Piece(chart.Title, Tone.Strong), chart.IsChart ? $" ({chart.Id})" : "", ": ", Word(chart));
            foreach (var mark in chart.Marks) Write(mark, sheet);
            Fields.Properties(chart.Fields, sheet);
            // Where the data differ the picture has to.
            if (chart is { Difference: not ChartDifference.Data, Pixels: { } pixels }) sheet.Field("pixels", PixelWords.Of(pixels));
            Fields.Named(comparison, chart.Causes, sheet);
            if (!chart.Pages.IsEmpty) sheet.Field("shown in", string.Join(", ", chart.Pages.Select(ChangeWords.Page)));
        }
    }

    private static void Write(MarkChange mark, Sheet sheet)
    {
        var label = string.Join(", ", new[] { mark.Row, mark.Series }.OfType<string>());
        sheet.Field("mark", $"{label}: ", new Piece(mark.Before ?? "(none)", Tone.Error), " → ", new Piece(mark.After ?? "(none)", Tone.Good));
    }

    private static Piece Word(ChartChange chart) => new(ChangeWords.Of(chart), chart.Difference switch
    {
        ChartDifference.Data => Tone.Warning,
        ChartDifference.Removed => Tone.Error,
        ChartDifference.Added => Tone.Good,
        _ => Tone.Plain,
    });
}
