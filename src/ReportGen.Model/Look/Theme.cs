using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Look;

/// <summary>How pages and drawings look: their colours, and the fonts that they set words in. No font of the machine is ever used in a
/// drawing.</summary>
/// <param name="RegularFont">A static TrueType font.</param>
/// <param name="SemiBoldFont">The same family, heavier, for values and emphasised labels.</param>
/// <param name="Faces">The same fonts as pages load them.</param>
public sealed record Theme(
    Palette Palette,
    ReadOnlyMemory<byte> RegularFont,
    ReadOnlyMemory<byte> SemiBoldFont,
    ImmutableArray<FontFace> Faces)
{
    /// <summary>Where the built-in theme, or a report's own, keeps the fonts.</summary>
    public const string FontFolder = "templates/assets/fonts/";

    /// <summary>For drawings, and for pages where no <c>.woff2</c> comes with it.</summary>
    public const string RegularFontPath = FontFolder + "regular.ttf";

    /// <inheritdoc cref="RegularFontPath"/>
    public const string SemiBoldFontPath = FontFolder + "semibold.ttf";

    /// <summary>For the headings and the large numbers of pages; headings are set in the other fonts where it is missing.</summary>
    public const string HeadingFontPath = FontFolder + "heading.ttf";

    /// <summary>Every file that is a font of the theme, whether pages load it or not.</summary>
    public static ImmutableArray<string> FontPaths { get; } =
    [
        RegularFontPath,
        SemiBoldFontPath,
        HeadingFontPath,
        .. Enum.GetValues<FontStyle>().Select(PageFontPath),
    ];

    /// <summary>For the titles of cards, as pages set their headings; null where the semi-bold font does that.</summary>
    public ReadOnlyMemory<byte>? HeadingFont { get; init; }

    /// <summary>SHA-256, in hex, of colours and fonts: together with a chart's hash it names a drawing.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(
        [
            .. Encoding.UTF8.GetBytes(ThemeCss.Colours(Palette)),
            .. SHA256.HashData(RegularFont.Span),
            .. SHA256.HashData(SemiBoldFont.Span),
            .. HeadingFont is { } heading ? SHA256.HashData(heading.Span) : [],
        ]));

    /// <summary>What stands before the text of <c>site.css</c>: a custom property for every role, on light and on dark pages, and the
    /// fonts.
    /// Files are named from the folder of that sheet.</summary>
    public string Css => ThemeCss.Colours(Palette) + ThemeCss.Fonts(Faces);

    /// <summary>Where the packed form of a font lies that pages load rather than the <c>.ttf</c>.</summary>
    internal static string PageFontPath(FontStyle style) => $"{FontFolder}{style.ToString().ToLowerInvariant()}.woff2";
}

/// <summary>One font of the pages with the stand-in that is shown until it has come.</summary>
/// <param name="Path">Of the file below <c>templates/assets/</c>: <c>fonts/regular.woff2</c>.</param>
/// <param name="Format">As CSS names it: <c>woff2</c>, <c>truetype</c> or <c>opentype</c>.</param>
/// <param name="Fallback">Null where the machine's own slanted letters do.</param>
public sealed record FontFace(string Path, string Format, FontStyle Style, FallbackFont? Fallback)
{
    /// <summary>Whether nearly every page begins with words in it.</summary>
    public bool IsNeededFirst => Style != FontStyle.Italic;
}

/// <summary>Which words of a page a font is for.</summary>
public enum FontStyle
{
    Regular,
    Italic,

    /// <summary>Everything bold.</summary>
    SemiBold,

    /// <summary>Headings and large numbers.</summary>
    Heading,
}

/// <summary>How a font that most machines have is stretched to take the room of a font: CSS <c>size-adjust</c>, <c>ascent-override</c>,
/// <c>descent-override</c>, <c>line-gap-override</c>, each as a part of 1.</summary>
public sealed record FallbackFont(double SizeAdjust, double Ascent, double Descent, double LineGap)
{
    /// <summary>How far letters are made smaller at most.</summary>
    public const double Smallest = 0.8;

    /// <summary>How far letters are made larger at most: from the top of a d to the foot of a p Arial takes 0.93 of its size, and the
    /// closest lines of the built-in sheet, those of titles, are 1.08 apart.</summary>
    public const double Largest = 1.15;

    public required FontClass Class { get; init; }

    /// <summary>By which machines know it, in the order in which they are asked.</summary>
    public required ImmutableArray<string> Names { get; init; }
}
