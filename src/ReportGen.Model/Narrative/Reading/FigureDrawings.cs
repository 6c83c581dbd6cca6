using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Images;
using ReportGen.Narrative.Links;
using ReportGen.Prose;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Reading;

/// <summary>Takes the SVG drawings of figures into the page, where they have its font and its colours. Their words are looked through for
/// numbers with those of all drawings (<see cref="DrawingWords"/>).</summary>
internal sealed class FigureDrawings(StaticImages images, DiagnosticBag bag)
{
    /// <summary>How many bytes of drawings one text takes in.</summary>
    private const int LargestTogether = 500_000;

    private readonly Dictionary<string, ReadDrawing?> known = new(StringComparer.Ordinal);

    public void Take(MarkdownDocument document)
    {
        var (taken, bytes) = (0, 0);
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            if (PictureFigure.Of(paragraph) is not { Image: var image }
                || Binding.Of(image) is not ImageBinding binding
                || Read(binding) is not { } drawing)
                continue;
            if (bytes + binding.File.Bytes.Length > LargestTogether)
            {
                Report(
                    binding,
                    FormattableString.Invariant($"this text has {LargestTogether} bytes of drawings without it"),
                    SourceSpan.File(binding.File.Path));
                continue;
            }

            bytes += binding.File.Bytes.Length;
            (binding with { Drawing = drawing, Ids = FormattableString.Invariant($"{PageAnchors.Picture}{++taken}-") }).AttachTo(image);
        }
    }

    private PageDrawing? Read(ImageBinding binding)
    {
        if (known.TryGetValue(binding.File.Path, out var read)) return read?.Drawing;
        known[binding.File.Path] = read = DrawingReader.Read(binding.File);
        if (read?.Obstacle is { } obstacle && (read.HasWords || obstacle.Remedy is not null))
            Report(binding, obstacle.What, obstacle.Span, obstacle.Remedy);
        if (read?.Drawing is not { } drawing) return null;
        foreach (var colour in drawing.Colours.Where(
            colour => images.Colours is { IsEmpty: false } colours && !colours.Contains(colour.Text)))
            bag.Report(
                NarrativeCodes.UnknownColour,
                colour.Span,
                $"no colour of the palette is named '{colour.Text}'.",
                Nearest.Suggest(
                    colour.Text,
                    images.Colours) ?? "write the name of a role of templates/palette.yaml, as in fill=\"var(--ink, #16191d)\"");
        return drawing;
    }

    private void Report(ImageBinding binding, string why, SourceSpan place, string? remedy = null) => bag.Report(
        NarrativeCodes.DrawingAsImage,
        place,
        $"the drawing '{binding.File.Path}' is shown as an image, without the font and the colours of the page: {why}.",
        remedy ?? "write it with shapes, words and presentation attributes such as fill=\"currentColor\", without style sheets; or turn its words into outlines");
}
