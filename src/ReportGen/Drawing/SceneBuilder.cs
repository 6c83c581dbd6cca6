using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Drawing;

/// <summary>Collects the marks and words of a scene while it is laid out.</summary>
internal sealed class SceneBuilder
{
    private readonly ImmutableArray<BarMark>.Builder bars = ImmutableArray.CreateBuilder<BarMark>();
    private readonly ImmutableArray<WhiskerMark>.Builder whiskers = ImmutableArray.CreateBuilder<WhiskerMark>();
    private readonly ImmutableArray<LineMark>.Builder lines = ImmutableArray.CreateBuilder<LineMark>();
    private readonly ImmutableArray<DotMark>.Builder dots = ImmutableArray.CreateBuilder<DotMark>();
    private readonly ImmutableArray<Swatch>.Builder swatches = ImmutableArray.CreateBuilder<Swatch>();
    private readonly ImmutableArray<Stroke>.Builder strokes = ImmutableArray.CreateBuilder<Stroke>();
    private readonly ImmutableArray<Disc>.Builder discs = ImmutableArray.CreateBuilder<Disc>();
    private readonly ImmutableArray<WordMark>.Builder words = ImmutableArray.CreateBuilder<WordMark>();

    public void Add(BarMark bar) => bars.Add(bar);

    public void Add(WhiskerMark whisker) => whiskers.Add(whisker);

    public void Add(LineMark line) => lines.Add(line);

    public void Add(DotMark dot) => dots.Add(dot);

    public void Add(Swatch swatch) => swatches.Add(swatch);

    public void Add(Stroke stroke) => strokes.Add(stroke);

    public void Add(Disc disc) => discs.Add(disc);

    public void Add(WordMark mark)
    {
        if (mark.Text.Length > 0) words.Add(mark);
    }

    /// <summary>Words whose capitals are centred on <paramref name="middle"/>.</summary>
    public void AddCentred(string text, double x, double middle, double size, Weight weight, Anchor anchor, ColourRole role) =>
        Add(new WordMark(text, x, middle + (size * Typesetter.CapHeight / 2), size, weight, anchor, role));

    public Scene Build(double width, double height, Frame frame, ImmutableArray<double> grid, double? origin) => new(
        width,
        height,
        frame,
        grid,
        origin,
        bars.ToImmutable(),
        whiskers.ToImmutable(),
        lines.ToImmutable(),
        dots.ToImmutable(),
        swatches.ToImmutable(),
        strokes.ToImmutable(),
        discs.ToImmutable(),
        words.ToImmutable());
}
