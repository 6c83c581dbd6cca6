using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Sources.Look;

namespace ReportGen.Diff.Reports.Web;

/// <summary>The style sheet and the script of the report, with the colours of the built-in palette: there is no second one.</summary>
internal static class Looks
{
    private static readonly Lazy<string> Sheet = new(() => Colours() + CarriedFile.Text("diff/report.css"));

    private static readonly Lazy<string> Code = new(() => CarriedFile.Text("diff/report.js"));

    public static string Style => Sheet.Value;

    /// <summary>Adds the slider and opens what a link leads to. Nothing that is to be read depends on it.</summary>
    public static string Script => Code.Value;

    private static string Colours()
    {
        var file = new SourceFile(ThemeReader.PalettePath, CarriedFile.Bytes(ThemeReader.PalettePath));
        var palette = new PaletteReader(SourceTree.Of([file]), Limits.Default, new DiagnosticBag()).Read() ?? throw new InvalidOperationException("The built-in palette cannot be read.");
        return ThemeCss.Colours(palette);
    }
}
