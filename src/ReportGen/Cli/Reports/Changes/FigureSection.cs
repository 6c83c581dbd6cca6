using System.Globalization;
using ReportGen.Diff;
using ReportGen.Drawing;

namespace ReportGen.Cli.Reports.Changes;

/// <summary>Charts and other pictures that differ.</summary>
internal static class FigureSection
{
    public static void Write(Comparison comparison, CauseWords causes, Sheet sheet)
    {
        if (!comparison.Charts.IsEmpty) sheet.Head("Charts and pictures", comparison.Charts.Length);
        foreach (var chart in comparison.Charts) Write(chart, causes, sheet);
    }

    private static void Write(ChartChange chart, CauseWords causes, Sheet sheet)
    {
        sheet.Item(new Piece(chart.IsChart ? $"chart {chart.Id}" : chart.Id, Tone.Strong), ": ", Word(chart.Difference), chart.IsChart ? $": {chart.Title}" : "");
        foreach (var mark in chart.Marks) Write(mark, sheet);
        CauseWords.Write(chart.Fields, sheet);
        if (chart.Pixels is { } pixels) sheet.Field("pixels", Words(pixels));
        causes.Write(chart.Causes, sheet);
        foreach (var page in chart.Pages) sheet.Field("shown in", CauseWords.Address(page));
    }

    private static void Write(MarkChange mark, Sheet sheet)
    {
        var label = string.Join(", ", new[] { mark.Row, mark.Series }.OfType<string>());
        var measure = mark.Measure is { } name ? $" [{name}]" : "";
        sheet.Field("mark", $"{label}{measure}: ", new Piece(mark.Before ?? "(none)", Tone.Error), " → ", new Piece(mark.After ?? "(none)", Tone.Good));
    }

    private static Piece Word(ChartDifference difference) => difference switch
    {
        ChartDifference.Data => new Piece("other data", Tone.Warning),
        ChartDifference.Removed => new Piece("removed", Tone.Error),
        ChartDifference.Added => new Piece("added", Tone.Good),
        ChartDifference.Words => "the same data, other words",
        _ => "the same data, drawn otherwise",
    };

    private static string Words(PictureDifference pixels)
    {
        if (pixels.Differing == 0) return string.Create(CultureInfo.InvariantCulture, $"none differs by more than {pixels.Tolerance} of 255");
        var size = (pixels.WidthBefore, pixels.HeightBefore) == (pixels.WidthAfter, pixels.HeightAfter) ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; {pixels.WidthBefore} × {pixels.HeightBefore} became {pixels.WidthAfter} × {pixels.HeightAfter}");
        var place = pixels.Place is { } box ? string.Create(CultureInfo.InvariantCulture, $", within {box.Width} × {box.Height} at {box.Left}, {box.Top}") : "";
        return $"{DiffText.Number(pixels.Differing)} of {DiffText.Number(pixels.Pixels)} differ ({Share(pixels)}){place}{size}; tolerance {pixels.Tolerance.ToString(CultureInfo.InvariantCulture)} of 255";
    }

    private static string Share(PictureDifference pixels)
    {
        var share = 100m * pixels.Differing / pixels.Pixels;
        return share < 0.01m ? "less than 0.01%" : string.Create(CultureInfo.InvariantCulture, $"{share:0.##}%");
    }
}
