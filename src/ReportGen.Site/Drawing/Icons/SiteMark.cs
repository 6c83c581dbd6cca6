using ReportGen.Look;
using SkiaSharp;

namespace ReportGen.Drawing.Icons;

/// <summary>The mark of a site: a value with its interval, on a tile. Drawn on a square of 32 by 32.</summary>
internal static class SiteMark
{
    private const int Side = 32;
    private const string RoundTile = "M7 0h18a7 7 0 0 1 7 7v18a7 7 0 0 1-7 7h-18a7 7 0 0 1-7-7v-18a7 7 0 0 1 7-7z";
    private const string SquareTile = "M0 0h32v32h-32z";
    private const string Whisker = "M6 16h20M6 10.5v11M26 10.5v11";
    private const float WhiskerWidth = 2.4F;
    private const float DotX = 18.5F;
    private const float DotRadius = 4.8F;

    /// <summary>For tabs of light and of dark browsers: there the tile takes the light ink.</summary>
    public static string Svg(Palette palette)
    {
        var (surface, ink, emphasis) = (palette[ColourRole.Surface], palette[ColourRole.Ink], palette[ColourRole.Emphasis]);
        return $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Side}} {{Side}}">
            <style>
            .tile { fill: {{ink.Light}}; } .whisker { fill: none; stroke: {{surface.Light}}; } .dot { fill: {{emphasis.Dark}}; }
            @media (prefers-color-scheme: dark) { .tile { fill: {{ink.Dark}}; } .whisker { stroke: {{surface.Dark}}; } .dot { fill: {{emphasis.Light}}; } }
            </style>
            <path class="tile" d="{{RoundTile}}"/>
            <path class="whisker" stroke-width="{{SvgRewriter.Number(WhiskerWidth)}}" d="{{Whisker}}"/>
            <circle class="dot" cx="{{SvgRewriter.Number(DotX)}}" cy="{{SvgRewriter.Number(Side / 2)}}" r="{{SvgRewriter.Number(DotRadius)}}"/>
            </svg>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>In the light colours, on a square of so many pixels at the origin of the canvas.</summary>
    public static void Draw(SKCanvas canvas, double side, IconShape shape, Palette palette)
    {
        using var tile = SKPath.ParseSvgPathData(shape == IconShape.Round ? RoundTile : SquareTile);
        using var whisker = SKPath.ParseSvgPathData(Whisker);
        using var ground = new SKPaint { IsAntialias = true, Color = SKColor.Parse(palette[ColourRole.Ink].Light) };
        using var line = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = WhiskerWidth,
            Color = SKColor.Parse(palette[ColourRole.Surface].Light),
        };
        using var dot = new SKPaint { IsAntialias = true, Color = SKColor.Parse(palette[ColourRole.Emphasis].Dark) };
        canvas.Save();
        canvas.Scale((float)side / Side);
        canvas.DrawPath(tile, ground);
        canvas.DrawPath(whisker, line);
        canvas.DrawCircle(DotX, Side / 2, DotRadius, dot);
        canvas.Restore();
    }
}
