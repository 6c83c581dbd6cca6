using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Sources;

/// <summary>How drawings look: their colours, and the fonts that they set words in. No font of the machine is ever used.</summary>
/// <param name="RegularFont">A static TrueType font.</param>
/// <param name="SemiBoldFont">The same family, heavier, for values and emphasised labels.</param>
public sealed record Theme(Palette Palette, ReadOnlyMemory<byte> RegularFont, ReadOnlyMemory<byte> SemiBoldFont)
{
    /// <summary>Where the built-in theme, or a report's own, keeps the fonts for drawings.</summary>
    public const string RegularFontPath = "templates/assets/fonts/Inter-Regular.ttf";

    /// <inheritdoc cref="RegularFontPath"/>
    public const string SemiBoldFontPath = "templates/assets/fonts/Inter-SemiBold.ttf";

    /// <summary>SHA-256, in hex, of colours and fonts: together with a chart's hash it names a drawing.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(
        [.. Encoding.UTF8.GetBytes(Css), .. SHA256.HashData(RegularFont.Span), .. SHA256.HashData(SemiBoldFont.Span)]));

    /// <summary>The style sheet of the palette: a custom property and a class for every role, for light and dark pages.</summary>
    public string Css
    {
        get
        {
            var css = new StringBuilder();
            AppendProperties(css, ":root", colour => colour.Light);
            css.Append("@media screen and (prefers-color-scheme: dark) {\n");
            AppendProperties(css, ":root", colour => colour.Dark);
            css.Append("}\n");
            foreach (var role in Palette.Colours.Keys)
                css.Append(CultureInfo.InvariantCulture, $".{Palette.ClassOf(role)} {{ color: var(--{Palette.ClassOf(role)}); }}\n");
            return css.ToString();
        }
    }

    private void AppendProperties(StringBuilder css, string selector, Func<PaletteColour, string> pick)
    {
        css.Append(selector).Append(" {\n");
        foreach (var (role, colour) in Palette.Colours)
            css.Append(CultureInfo.InvariantCulture, $"  --{Palette.ClassOf(role)}: {pick(colour)};\n");
        css.Append("}\n");
    }
}
