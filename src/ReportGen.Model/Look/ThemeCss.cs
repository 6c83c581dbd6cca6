using System.Globalization;
using System.Text;

namespace ReportGen.Look;

/// <summary>Writes a palette and fonts as a style sheet.</summary>
public static class ThemeCss
{
    private const string Family = "Report";
    private const string Sans = "system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";
    private const string Serif = "Georgia, \"Times New Roman\", serif";

    /// <summary>A custom property for every role. Paper is light whatever the screen is.</summary>
    public static string Colours(Palette palette)
    {
        var css = new StringBuilder();
        AppendProperties(css, palette, colour => colour.Light);
        css.Append("@media screen and (prefers-color-scheme: dark) {\n");
        AppendProperties(css, palette, colour => colour.Dark);
        return css.Append("}\n").ToString();
    }

    /// <summary>The families <c>Report</c> and <c>Report Heading</c>, each with a fallback (<c>Report Fallback</c>) which takes as much
    /// room, so that nothing moves when the fonts come.</summary>
    /// <remarks>A font that comes late is kept for the next page: <c>optional</c> never moves a text that is being read.</remarks>
    public static string Fonts(IReadOnlyCollection<FontFace> faces) => string.Concat(faces.Select(Rule)) + Generic(faces);

    /// <summary>Behind both stand fonts of the same class, for a machine that has no stand-in either.</summary>
    private static string Generic(IReadOnlyCollection<FontFace> faces)
    {
        return $":root {{\n  --text-generic: {ListOf(FontStyle.Regular, FontClass.Sans)};\n  --heading-generic: {ListOf(FontStyle.Heading, FontClass.Serif)};\n}}\n";

        string ListOf(FontStyle style, FontClass otherwise) =>
            (faces.FirstOrDefault(face => face.Style == style)?.Fallback?.Class ?? otherwise) == FontClass.Serif ? Serif : Sans;
    }

    private static void AppendProperties(StringBuilder css, Palette palette, Func<PaletteColour, string> pick)
    {
        css.Append(":root {\n");
        foreach (var (role, colour) in palette.Colours) css.Append(
            CultureInfo.InvariantCulture,
            $"  {Palette.PropertyOf(role)}: {pick(colour)};\n");
        css.Append("}\n");
    }

    private static string Rule(FontFace face)
    {
        var (family, style, weight) = face.Style switch
        {
            FontStyle.Regular => (Family, "normal", "400"),
            FontStyle.Italic => (Family, "italic", "400"),
            FontStyle.Heading => ($"{Family} Heading", "normal", "600 700"),
            _ => (Family, "normal", "600 700"),
        };
        var own =
            $"@font-face {{\n  font-family: \"{family}\";\n  font-style: {style};\n  font-weight: {weight};\n  font-display: optional;\n  src: url(\"{face.Path}\") format(\"{face.Format}\");\n}}\n";
        if (face.Fallback is not { } fallback) return own;
        var locals = string.Join(", ", fallback.Names.Select(name => $"local(\"{name}\")"));
        return own + string.Create(CultureInfo.InvariantCulture, $$"""
            @font-face {
              font-family: "{{family}} Fallback";
              font-style: {{style}};
              font-weight: {{weight}};
              src: {{locals}};
              size-adjust: {{fallback.SizeAdjust:0.##%}};
              ascent-override: {{fallback.Ascent:0.##%}};
              descent-override: {{fallback.Descent:0.##%}};
              line-gap-override: {{fallback.LineGap:0.##%}};
            }

            """).ReplaceLineEndings("\n");
    }
}
