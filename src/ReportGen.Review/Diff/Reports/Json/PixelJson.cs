using System.Text.Json;
using ReportGen.Pictures;
using ReportGen.Published;

namespace ReportGen.Diff.Reports.Json;

/// <summary>How two pictures differ, without the pictures.</summary>
internal static class PixelJson
{
    public static void Write(Utf8JsonWriter json, PictureDifference pixels)
    {
        Size(json, "before", pixels.WidthBefore, pixels.HeightBefore);
        Size(json, "after", pixels.WidthAfter, pixels.HeightAfter);
        json.WriteNumber("tolerance", pixels.Tolerance);
        json.WriteNumber("compared", pixels.Pixels);
        json.WriteNumber("differing", pixels.Differing);
        json.WriteNumber("share", pixels.Pixels == 0 ? 0 : (double)pixels.Differing / pixels.Pixels);
        if (pixels.Place is not { } place) return;
        json.Line("place", line =>
        {
            line.WriteNumber("left", place.Left);
            line.WriteNumber("top", place.Top);
            line.WriteNumber("width", place.Width);
            line.WriteNumber("height", place.Height);
        });
    }

    private static void Size(Utf8JsonWriter json, string name, int width, int height) => json.Line(name, line =>
    {
        line.WriteNumber("width", width);
        line.WriteNumber("height", height);
    });
}
