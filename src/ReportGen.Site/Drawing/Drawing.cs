namespace ReportGen.Drawing;

/// <summary>A drawn chart.</summary>
/// <param name="Key">Names the chart, the theme and the version of what drew it; sixteen hexadecimal digits.</param>
/// <param name="InlineSvg">For the page: a wide and a narrow SVG, one of which the style sheet shows; colours are classes, text is text in
/// the page's font. Each carries the key.</param>
/// <param name="StandaloneSvg">For download: the wide one in light colours with its imprint around it, its text as outlines, so that it
/// needs nothing else.</param>
/// <param name="Png">The same at twice the size.</param>
/// <param name="Width">Width of the standalone SVG in pixels; the PNG has twice as many.</param>
/// <param name="Height">Height of the standalone SVG in pixels; the PNG has twice as many.</param>
public sealed record Drawing(string Key, string InlineSvg, string StandaloneSvg, ReadOnlyMemory<byte> Png, int Width, int Height)
{
    /// <summary>Names the files of SVG and PNG: the key, and a mark of the words around the drawing, among them the address of the
    /// report.</summary>
    public string PictureKey { get; init; } = Key;

    internal static string PictureKeyOf(string key, Imprint imprint) => $"{key}-{imprint.Mark}";
}
