using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Diff;
using ReportGen.Pictures;
using SkiaSharp;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>The two editions that <see cref="SampleComparison"/> compares, as far as reports need them: pictures, and what charts show in words.</summary>
internal static class SampleEditions
{
    public const string ChartBefore = "charts/footprint-1111111111111111.png";
    public const string ChartAfter = "charts/footprint-2222222222222222.png";
    public const string CardBefore = "cards/posts-first-1111111111111111.png";
    public const string CardAfter = "cards/posts-first-2222222222222222.png";
    public const string NewChart = "charts/restarts-3333333333333333.png";
    public const string OldChart = "charts/downtime-4444444444444444.png";

    public static Edition Before { get; } = Of("main", "Two bars: Full 16 MB, Core 12 MB.", (ChartBefore, Bars(200, 150)), (CardBefore, Bars(90, 60)), (OldChart, Bars(40, 80)));

    public static Edition After { get; } = Of("feature/larger-fix", "Two bars: Full 20 MB, Core 16 MB.", (ChartAfter, Bars(250, 200)), (CardAfter, Bars(90, 60)), (NewChart, Bars(120, 30)));

    public static PictureDifference ChartPixels { get; } = new(320, 180, 320, 180, 0, 57_600, 4_000, new PixelPlace(150, 30, 100, 110), Bars(250, 200, SKColors.Magenta));

    private static Edition Of(string name, string alternative, params (string Path, ReadOnlyMemory<byte> Bytes)[] pictures)
    {
        var report = $$"""{ "language": "en", "charts": [{ "id": "footprint", "alternative_text": "{{alternative}}" }] }""";
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(report));
        return new Edition(name, pictures.ToImmutableSortedDictionary(picture => picture.Path, picture => picture.Bytes, StringComparer.Ordinal), document.RootElement.Clone());
    }

    /// <summary>A PNG of 320 to 180 pixels with two bars of so many pixels.</summary>
    private static ReadOnlyMemory<byte> Bars(int first, int second, SKColor? mark = null)
    {
        using var bitmap = new SKBitmap(320, 180);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            using var paint = new SKPaint { Color = mark ?? new SKColor(0x2b, 0x6c, 0xb0) };
            canvas.DrawRect(SKRect.Create(10, 30, first, 40), paint);
            canvas.DrawRect(SKRect.Create(10, 100, second, 40), paint);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
