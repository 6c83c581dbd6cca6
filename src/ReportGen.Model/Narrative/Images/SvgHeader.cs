using System.Globalization;
using System.Xml;

namespace ReportGen.Narrative.Images;

/// <summary>The size of an SVG: its width and height in pixels, else that of its <c>viewBox</c>.</summary>
internal static class SvgHeader
{
    // Nothing is fetched and no entity is expanded.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName == "svg" ? Size(xml) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ImageSize? Size(XmlReader svg)
    {
        if (Pixels(svg.GetAttribute("width")) is { } width && Pixels(svg.GetAttribute("height")) is { } height)
            return Rounded(width, height);
        var box = (svg.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 && Pixels(box[2]) is { } across && Pixels(box[3]) is { } down ? Rounded(across, down) : null;
    }

    private static double? Pixels(string? length)
    {
        if (length is null) return null;
        var number = length.EndsWith("px", StringComparison.Ordinal) ? length[..^2] : length;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels)
            && pixels is >= 0.5 and < 1e6
            ? pixels
            : null;
    }

    private static ImageSize? Rounded(double width, double height) =>
        ImageSize.Of((long)Math.Round(width, MidpointRounding.AwayFromZero), (long)Math.Round(height, MidpointRounding.AwayFromZero));
}
