using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Look;

/// <summary>Takes the look of pages and drawings from the templates: their colours and fonts.</summary>
public static class ThemeReader
{
    /// <summary>Role names (<c>series1</c>) with <c>light</c> and <c>dark</c>; roles that a report's own file leaves out keep the built-in
    /// colours.</summary>
    public const string PalettePath = PaletteReader.Path;

    /// <summary>The theme, or null with the reason among the diagnostics.</summary>
    public static Outcome<Theme?> Read(SourceTree tree, Limits limits)
    {
        var bag = new DiagnosticBag();
        var fonts = new FontReader(tree, bag);
        var (regular, semiBold) = (fonts.ForDrawings(Theme.RegularFontPath), fonts.ForDrawings(Theme.SemiBoldFontPath));
        var heading = tree.Find(Theme.HeadingFontPath) is null ? null : fonts.ForDrawings(Theme.HeadingFontPath);
        var palette = new PaletteReader(tree, limits, bag).Read();
        return bag.With(
            regular is { } plain && semiBold is { } heavy && palette is not null
                ? new Theme(palette, plain, heavy, fonts.ForPages()) { HeadingFont = heading }
                : null);
    }
}
