using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Charts;
using ReportGen.Drawing.Scripts;
using ReportGen.Look;
using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>Writes a scene as SVG: its shapes as ScottPlot drew them, its words as text for the page or as outlines for a file that stands
/// alone.</summary>
internal sealed class SvgWriter(Chart chart, Typesetter typesetter)
{
    /// <summary>The shapes of a scene as ScottPlot draws them.</summary>
    public static DrawnShapes Shapes(Scene scene)
    {
        using var plot = ScenePlot.Of(scene, null, SvgRewriter.Stand);
        var (width, height) = ((int)scene.Width, (int)scene.Height);
        using var written = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(width, height), written)) plot.Render(canvas, width, height);
        using var data = written.DetachAsData();
        using var svg = XmlReader.Create(data.AsStream());
        return SvgRewriter.Shapes(svg);
    }

    /// <summary>For the page: sized by the page, coloured by its classes, described for those who do not see it.</summary>
    public string Inline(Scene scene, Sheet sheet, DrawnShapes shapes)
    {
        var id = $"chart-{chart.Id}-{sheet.Name}";
        var svg = new StringBuilder();
        svg.Append($"<svg class=\"chart chart-{sheet.Name}\" viewBox=\"{ViewBox(scene)}\" role=\"img\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">\n");
        svg.Append($"<title id=\"{id}-title\">{Escaped(chart.PlainTitle)}</title>\n<desc id=\"{id}-desc\">{Escaped(chart.AlternativeText)}</desc>\n");
        shapes.Write(svg, (paint, role) => $"class=\"{Palette.ClassOf(role)}\" {paint}=\"currentColor\"");
        foreach (var words in scene.Words) svg.Append(Text(words));
        // The narrow one is for phones, where no pointer rests on a mark.
        if (sheet.Labels == LabelPlace.Beside) AppendHitAreas(svg, scene);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>For a file: light colours, every word an outline, and what the picture says of itself around it. Its description says that,
    /// too.</summary>
    public string Standalone(Scene scene, DrawnShapes shapes, PictureFrame frame, Imprint imprint)
    {
        var (width, height) =
            (SvgRewriter.Number(scene.Width + (2 * PictureFrame.Margin)), SvgRewriter.Number(scene.Height + frame.Above + frame.Below));
        var (left, top) = (SvgRewriter.Number(-PictureFrame.Margin), SvgRewriter.Number(-frame.Above));
        var description = string.Join('\n', new[] { imprint.Finding, chart.AlternativeText }.OfType<string>().Concat(imprint.Lines));
        var svg = new StringBuilder();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"{left} {top} {width} {height}\" role=\"img\" aria-labelledby=\"title\" aria-describedby=\"desc\">\n");
        svg.Append($"<title id=\"title\">{Escaped(chart.PlainTitle)}</title>\n<desc id=\"desc\">{Escaped(description)}</desc>\n");
        svg.Append($"<rect fill=\"{Light(ColourRole.Surface)}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>\n");
        shapes.Write(svg, (paint, role) => $"{paint}=\"{Light(role)}\"");
        AppendOutlines(svg, [.. frame.Words, .. scene.Words]);
        AppendHitAreas(svg, scene);
        return svg.Append("</svg>\n").ToString();
    }

    // What they say is in the description and the table too: a screen reader is not told again.
    private static void AppendHitAreas(StringBuilder svg, Scene scene)
    {
        if (scene.HitAreas.IsEmpty) return;
        svg.Append("<g fill=\"none\" pointer-events=\"all\" aria-hidden=\"true\">\n");
        foreach (var area in scene.HitAreas)
        {
            var (x, y, width, height) =
                (SvgRewriter.Number(area.X), SvgRewriter.Number(area.Y), SvgRewriter.Number(area.Width), SvgRewriter.Number(area.Height));
            svg.Append($"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"><title>{Escaped(area.Title)}</title></rect>\n");
        }

        svg.Append("</g>\n");
    }

    // Each glyph is written once and used wherever it stands.
    private void AppendOutlines(StringBuilder svg, ImmutableArray<WordMark> all)
    {
        var ids = new Dictionary<(ushort Glyph, double Size, Weight Weight), string?>();
        var uses = new StringBuilder();
        svg.Append("<defs>\n");
        foreach (var words in all)
        {
            uses.Append($"<g fill=\"{Light(words.Role)}\">");
            foreach (var (glyph, x, y) in typesetter.Glyphs(words))
            {
                var key = (glyph, words.Size, words.Weight);
                if (!ids.TryGetValue(key, out var id)) ids[key] = id = AppendGlyph(svg, key, ids.Count);
                if (id is not null) uses.Append($"<use href=\"#{id}\" x=\"{SvgRewriter.Number(x)}\" y=\"{SvgRewriter.Number(y)}\"/>");
            }

            uses.Append("</g>\n");
        }

        svg.Append("</defs>\n").Append(uses);
    }

    private string? AppendGlyph(StringBuilder svg, (ushort Glyph, double Size, Weight Weight) key, int number)
    {
        var outline = typesetter.Outline(key.Glyph, key.Size, key.Weight);
        if (outline.Length == 0) return null;
        var id = string.Create(CultureInfo.InvariantCulture, $"g{number}");
        svg.Append($"<path id=\"{id}\" d=\"{outline}\"/>\n");
        return id;
    }

    private static string Text(WordMark words)
    {
        var anchor = words.Anchor switch
        {
            Anchor.Start => "",
            Anchor.Middle => " text-anchor=\"middle\"",
            _ => " text-anchor=\"end\"",
        };
        var weight = words.Weight == Weight.SemiBold ? " font-weight=\"600\"" : "";
        var (x, y, size) = (SvgRewriter.Number(words.X), SvgRewriter.Number(words.Baseline), SvgRewriter.Number(words.Size));
        // Like the outlines: anchored from the left on every page, and running as its first letter does.
        var way = Script.IsComplex(words.Text) ? " direction=\"ltr\" unicode-bidi=\"plaintext\"" : "";
        return $"<text class=\"{Palette.ClassOf(words.Role)}\" fill=\"currentColor\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor}{way}>{Escaped(words.Text)}</text>\n";
    }

    private static string ViewBox(Scene scene) => $"0 0 {SvgRewriter.Number(scene.Width)} {SvgRewriter.Number(scene.Height)}";

    private string Light(ColourRole role) => typesetter.Theme.Palette[role].Light;

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
