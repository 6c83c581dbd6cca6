using System.Buffers.Binary;
using System.Text;
using ReportGen.Look;
using SkiaSharp;

namespace ReportGen.Drawing.Icons;

/// <summary>Draws the icons of a site from its palette.</summary>
public static class IconDrawer
{
    private const int IcoHeader = 22;
    private const int IcoSide = 32;

    /// <summary>For light and dark.</summary>
    public static ReadOnlyMemory<byte> Svg(Palette palette) => Encoding.UTF8.GetBytes(SiteMark.Svg(palette));

    /// <param name="side">In pixels.</param>
    public static byte[] Png(int side, IconShape shape, Palette palette)
    {
        using var png = new PngCanvas(side, side, SKColors.Transparent);
        SiteMark.Draw(png.Canvas, side, shape, palette);
        return png.Encode();
    }

    /// <summary>One picture of 32 pixels: a header, an entry and a PNG (learn.microsoft.com, "Icons", and since Windows Vista with PNG
    /// inside).</summary>
    public static ReadOnlyMemory<byte> Ico(Palette palette)
    {
        var png = Png(IcoSide, IconShape.Round, palette);
        var ico = new byte[IcoHeader + png.Length];
        var header = ico.AsSpan();
        BinaryPrimitives.WriteInt16LittleEndian(header[2..], 1); // an icon
        BinaryPrimitives.WriteInt16LittleEndian(header[4..], 1); // with one picture
        (ico[6], ico[7]) = (IcoSide, IcoSide);
        BinaryPrimitives.WriteInt16LittleEndian(header[10..], 1); // one plane
        BinaryPrimitives.WriteInt16LittleEndian(header[12..], 32); // bits for a pixel
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], png.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], IcoHeader);
        png.CopyTo(header[IcoHeader..]);
        return ico;
    }
}
