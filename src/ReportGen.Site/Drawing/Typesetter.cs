using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Drawing.Scripts;
using ReportGen.Look;
using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>Measures, breaks and sets words in the fonts of a theme, never in a font of the machine. Any number of threads may use one, and
/// should: a font, a glyph and its outline are made once.</summary>
public sealed class Typesetter : IDisposable
{
    /// <summary>Height of a capital letter of Inter, as a part of the size: words are centred by it.</summary>
    public const double CapHeight = 0.727;

    /// <summary>Longer texts are read as running text.</summary>
    private const int MostEven = 4;

    private readonly Lazy<SKTypeface> regular;
    private readonly Lazy<SKTypeface> semiBold;
    private readonly Lazy<SKTypeface?> heading;
    private readonly ConcurrentDictionary<SKTypeface, Shaper> shapers = [];
    private readonly ConcurrentDictionary<(double Size, Weight Weight), SKFont> fonts = [];
    private readonly ConcurrentDictionary<(ushort Glyph, double Size, Weight Weight), string> outlines = [];

    public Typesetter(Theme theme)
    {
        Theme = theme;
        regular = new Lazy<SKTypeface>(() => Open(theme.RegularFont));
        semiBold = new Lazy<SKTypeface>(() => Open(theme.SemiBoldFont));
        heading = new Lazy<SKTypeface?>(() => theme.HeadingFont is { } font ? Open(font) : null);
    }

    public Theme Theme { get; }

    /// <summary>One that nobody disposes of: its fonts go when nothing refers to it any more.</summary>
    public static Typesetter Lasting(Theme theme) => new(theme);

    /// <summary>The font of headings, where the theme has one with every letter of the text; else the heavier of the two others.</summary>
    public Weight HeadingFor(string text) => heading.Value is { } font && font.ContainsGlyphs(text) ? Weight.Heading : Weight.SemiBold;

    public double Measure(string text, double size, Weight weight)
    {
        var font = Font(size, weight);
        return Script.IsComplex(text) ? Shaped(text, font).Width : font.MeasureText(text);
    }

    /// <summary>Lines of at most <paramref name="width"/> pixels, broken between words, and inside of a word that is wider than a
    /// line.</summary>
    public ImmutableArray<string> Break(string text, double size, Weight weight, double width) =>
        [.. BreakBetweenWords(text, size, weight, width).SelectMany(
            line => Measure(line, size, weight) <= width ? [line] : Pieces(line, size, weight, width))];

    /// <summary>As many lines as <see cref="Break"/> gives, each about as long as the others: a title or label of two lines does not end with
    /// a word alone.</summary>
    public ImmutableArray<string> BreakEvenly(string text, double size, Weight weight, double width) =>
        Even(width, within => Break(text, size, weight, within));

    /// <summary>The same between words only, as <see cref="BreakBetweenWords"/>.</summary>
    public ImmutableArray<string> BreakEvenlyBetweenWords(string text, double size, Weight weight, double width) =>
        Even(width, within => BreakBetweenWords(text, size, weight, within));

    private static ImmutableArray<string> Even(double width, Func<double, ImmutableArray<string>> broken)
    {
        var lines = broken(width);
        if (lines.Length is < 2 or > MostEven) return lines;
        // Narrower lines are more of them at some point: the narrowest that are no more are the most even ones.
        var (narrow, wide) = (width / lines.Length, width);
        while (wide - narrow > 1)
        {
            var middle = (narrow + wide) / 2;
            if (broken(middle).Length > lines.Length) narrow = middle;
            else wide = middle;
        }

        return broken(wide);
    }

    /// <summary>Lines of at most <paramref name="width"/> pixels, broken between words only; a single word may be wider.</summary>
    public ImmutableArray<string> BreakBetweenWords(string text, double size, Weight weight, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Measure(longer, size, weight) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>A word in pieces that fit, cut between what readers see as letters; a single letter may be wider.</summary>
    private IEnumerable<string> Pieces(string word, double size, Weight weight, double width)
    {
        var piece = "";
        for (var (at, letters) = (0, StringInfo.ParseCombiningCharacters(word)); at < letters.Length; at++)
        {
            var letter = word[letters[at]..(at + 1 < letters.Length ? letters[at + 1] : word.Length)];
            if (piece.Length > 0 && Measure(piece + letter, size, weight) > width)
            {
                yield return piece;
                piece = "";
            }

            piece += letter;
        }

        yield return piece;
    }

    public void Draw(SKCanvas canvas, WordMark words, SKColor colour)
    {
        var font = Font(words.Size, words.Weight);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        if (!Script.IsComplex(words.Text))
        {
            canvas.DrawText(words.Text, (float)Start(words), (float)words.Baseline, font, paint);
            return;
        }

        var glyphs = Shaped(words.Text, font).Glyphs;
        if (glyphs.IsEmpty) return;
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(
            [.. glyphs.Select(glyph => glyph.Glyph)],
            font,
            [.. glyphs.Select(glyph => new SKPoint((float)glyph.X, (float)glyph.Y))]);
        using var blob = builder.Build();
        canvas.DrawText(blob, (float)Start(words), (float)words.Baseline, paint);
    }

    /// <summary>The glyphs of the words where each stands on the sheet.</summary>
    public ImmutableArray<PlacedGlyph> Glyphs(WordMark words)
    {
        var font = Font(words.Size, words.Weight);
        if (Script.IsComplex(words.Text))
            return
            [
                .. Shaped(words.Text, font).Glyphs.Select(glyph => glyph with { X = Start(words) + glyph.X, Y = words.Baseline + glyph.Y }),
            ];
        var glyphs = font.GetGlyphs(words.Text);
        var places = font.GetGlyphPositions(glyphs, new SKPoint((float)Start(words), 0));
        return [.. glyphs.Zip(places, (glyph, place) => new PlacedGlyph(glyph, place.X, words.Baseline))];
    }

    private ShapedText Shaped(string text, SKFont font) => shapers.GetOrAdd(font.Typeface, face => new Shaper(face)).Shape(text, font);

    /// <summary>A glyph as SVG path data about the origin, rounded to two decimals; empty for a space.</summary>
    public string Outline(ushort glyph, double size, Weight weight) => outlines.GetOrAdd((glyph, size, weight), Outline);

    private string Outline((ushort Glyph, double Size, Weight Weight) key)
    {
        using var path = Font(key.Size, key.Weight).GetGlyphPath(key.Glyph);
        return path is null ? "" : SvgRewriter.Rounded(path.ToSvgPathData());
    }

    public void Dispose()
    {
        foreach (var shaper in shapers.Values) shaper.Dispose();
        foreach (var font in fonts.Values) font.Dispose();
        if (regular.IsValueCreated) regular.Value.Dispose();
        if (semiBold.IsValueCreated) semiBold.Value.Dispose();
        if (heading.IsValueCreated) heading.Value?.Dispose();
    }

    private double Start(WordMark words) => words.Anchor switch
    {
        Anchor.Start => words.X,
        Anchor.Middle => words.X - (Measure(words.Text, words.Size, words.Weight) / 2),
        _ => words.X - Measure(words.Text, words.Size, words.Weight),
    };

    // Without hinting, and at fractions of a pixel, words are equally wide at every scale.
    private SKFont Font(double size, Weight weight) => fonts.GetOrAdd((size, weight), key => new SKFont(Face(key.Weight), (float)key.Size)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    });

    private SKTypeface Face(Weight weight) => weight switch
    {
        Weight.Regular => regular.Value,
        Weight.Heading when heading.Value is { } font => font,
        _ => semiBold.Value,
    };

    private static SKTypeface Open(ReadOnlyMemory<byte> font)
    {
        using var data = SKData.CreateCopy(font.Span);
        return SKTypeface.FromData(data) ?? throw new ArgumentException("the bytes are not a font", nameof(font));
    }
}
