using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Diff.Reports.Web;

/// <summary>The style sheet and the script of the report, with the colours of the built-in palette: there is no second one.</summary>
internal static class Looks
{
    private static readonly Lazy<string> Sheet = new(() => Colours() + CarriedFile.Text(typeof(Looks).Assembly, "diff/report.css"));

    private static readonly Lazy<string> Code = new(() => CarriedFile.Text(typeof(Looks).Assembly, "diff/report.js"));

    public static string Style => Sheet.Value;

    /// <summary>Adds the slider and opens what a link leads to. Nothing that is to be read depends on it.</summary>
    public static string Script => Code.Value;

    private static string Colours()
    {
        var palette = new PaletteReader(
            SourceTree.Of([EmbeddedTheme.File(ThemeReader.PalettePath)]),
            Limits.Default,
            new DiagnosticBag()).Read() ?? throw new InvalidOperationException("The built-in palette cannot be read.");
        return ThemeCss.Colours(palette);
    }
}
