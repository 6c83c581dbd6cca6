using System.Collections.Immutable;
using ReportGen.Look;

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
    private readonly List<HitArea> hitAreas = [];

    public void Add(BarMark bar) => bars.Add(bar);

    public void Add(WhiskerMark whisker) => whiskers.Add(whisker);

    public void Add(LineMark line) => lines.Add(line);

    public void Add(DotMark dot) => dots.Add(dot);

    public void Add(Swatch swatch) => swatches.Add(swatch);

    public void Add(Stroke stroke) => strokes.Add(stroke);

    public void Add(Disc disc) => discs.Add(disc);

    public void Add(HitArea area) => hitAreas.Add(area);

    public void Add(WordMark mark)
    {
        if (mark.Text.Length > 0) words.Add(mark);
    }

    /// <summary>Takes over the marks of a panel: from the axis of its own frame to pixels.</summary>
    public void Add(SceneBuilder panel, PlotFrame frame)
    {
        foreach (var bar in panel.bars) Add(bar with { From = frame.X(bar.From), To = frame.X(bar.To) });
        foreach (var whisker in panel.whiskers)
            Add(whisker with { Low = frame.X(whisker.Low), Middle = frame.X(whisker.Middle), High = frame.X(whisker.High) });
        foreach (var line in panel.lines) Add(line with { FromX = frame.X(line.FromX), ToX = frame.X(line.ToX) });
        foreach (var dot in panel.dots) Add(dot with { X = frame.X(dot.X) });
    }

    /// <summary>Words whose capitals are centred on <paramref name="middle"/>.</summary>
    public void AddCentred(string text, double x, double middle, double size, Weight weight, Anchor anchor, ColourRole role) =>
        Add(new WordMark(text, x, middle + (size * Typesetter.CapHeight / 2), size, weight, anchor, role));

    /// <summary>How far a line may go down at <paramref name="x"/> before it meets columns or words, less a little room; at least where it
    /// begins.</summary>
    public double Reach(double x, double from, double to, Typesetter typesetter)
    {
        const double room = 5;
        var columns = swatches.Where(swatch => x > swatch.X - room && x < swatch.X + swatch.Width + room).Select(swatch => swatch.Y);
        var lines = strokes.Where(
            stroke =>
                stroke.Role == ColourRole.Ink
                    && x > Math.Min(stroke.FromX, stroke.ToX) - room
                    && x < Math.Max(stroke.FromX, stroke.ToX) + room)
            .Select(stroke => Math.Min(stroke.FromY, stroke.ToY));
        var texts = words.Where(
            word =>
                word.Anchor == Anchor.Middle && Math.Abs(word.X - x) < (typesetter.Measure(word.Text, word.Size, word.Weight) / 2) + room)
            .Select(word => word.Baseline - word.Size);
        var met = columns.Concat(lines).Concat(texts).Where(y => y >= from - room).DefaultIfEmpty(to + room).Min();
        return Math.Clamp(met - room, from, to);
    }

    public Scene Build(double width, double height, PlotFrame frame, ImmutableArray<double> grid, double? origin) => new(
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
        words.ToImmutable(),
        HitArea.Spread(hitAreas, width, height));
}
