using System.Collections.Immutable;
using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;
using Buffer = HarfBuzzSharp.Buffer;

namespace ReportGen.Drawing.Scripts;

/// <summary>A glyph where it stands, in pixels right of the beginning of its text and below its base line.</summary>
public readonly record struct PlacedGlyph(ushort Glyph, double X, double Y);

/// <summary>A text as it is drawn.</summary>
/// <param name="Width">In pixels.</param>
internal sealed record ShapedText(ImmutableArray<PlacedGlyph> Glyphs, double Width);

/// <summary>Sets texts of scripts whose letters join or run from right to left, by the rules of their font.</summary>
internal sealed class Shaper(SKTypeface face) : IDisposable
{
    /// <summary>Fixed: else the language of the machine could choose other forms of letters.</summary>
    private static readonly Language Language = new("und");

    private readonly SKShaper shaper = new(face);
    private readonly Lock shaping = new();

    /// <summary>One thread at a time: HarfBuzz says nothing of fonts that several use.</summary>
    public ShapedText Shape(string text, SKFont font)
    {
        lock (shaping) return Shaped(text, font);
    }

    private ShapedText Shaped(string text, SKFont font)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        var x = 0f;
        foreach (var run in Reordering.Of(text))
        {
            using var buffer = new Buffer();
            buffer.AddUtf16(text.AsSpan(run.Start, run.Length));
            buffer.Language = Language;
            buffer.Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
            buffer.GuessSegmentProperties();
            var shaped = shaper.Shape(buffer, x, 0, font);
            glyphs.AddRange(shaped.Codepoints.Zip(shaped.Points, (glyph, place) => new PlacedGlyph((ushort)glyph, place.X, place.Y)));
            x += shaped.Width;
        }

        return new ShapedText(glyphs.ToImmutable(), x);
    }

    public void Dispose() => shaper.Dispose();
}
