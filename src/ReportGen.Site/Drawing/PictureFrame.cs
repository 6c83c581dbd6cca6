using System.Collections.Immutable;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>The words around a drawing in a file of its own: title and finding above, sources, report and address below. Its places are
/// those of the scene, whose upper left corner is 0, 0.</summary>
/// <param name="Above">Pixels of the picture above the scene.</param>
/// <param name="Below">Pixels of the picture below the scene.</param>
internal sealed record PictureFrame(int Above, int Below, ImmutableArray<WordMark> Words)
{
    /// <summary>Around everything, in pixels.</summary>
    public const int Margin = 24;

    private const int Gap = 16;
    private const int TitleGap = 4;

    /// <summary>More than the lines that are shown can hold: what a caption or list of sources has beyond is not measured.</summary>
    private const int LongestCut = 4_000;

    /// <summary>A title is never cut; readers keep it short (1,000 characters). Any other text is, where it is longer than a picture bears:
    /// the page has the whole.</summary>
    private static readonly Style Title = new(21, 27, Weight.SemiBold, ColourRole.Ink, int.MaxValue);

    // In sizes of the drawing, so that an SVG has each outline once.
    private static readonly Style Finding = new(Sheet.Wide.LabelSize, 23, Weight.Regular, ColourRole.Ink, 6);
    private static readonly Style Note = new(Sheet.Wide.NoteSize, 20, Weight.Regular, ColourRole.Muted, 12);

    public static PictureFrame Around(Scene scene, Imprint imprint, Typesetter typesetter)
    {
        var (title, finding) = (Lines(imprint.Title, Title), imprint.Finding is { } words ? Lines(words, Finding) : []);
        var notes = imprint.Lines.SelectMany(line => Lines(line, Note)).ToImmutableArray();
        var titleHeight = (title.Length * Title.Line) + TitleGap;
        var above = Margin + titleHeight + (finding.Length * Finding.Line) + Gap;
        var below = (notes.Length == 0 ? 0 : Gap + (notes.Length * Note.Line)) + Margin;
        return new PictureFrame(
            above,
            below,
            [
                .. Title.Set(title, Margin - above),
                .. Finding.Set(finding, Margin - above + titleHeight),
                .. Note.Set(notes, scene.Height + Gap),
            ]);

        ImmutableArray<string> Lines(string text, Style style) => style.Break(text, scene.Width, typesetter);
    }

    /// <summary>How a sort of words is set.</summary>
    /// <param name="Size">In pixels, as <paramref name="Line"/>, which is the height of a line.</param>
    private sealed record Style(double Size, int Line, Weight Weight, ColourRole Role, int MostLines)
    {
        public ImmutableArray<string> Break(string text, double width, Typesetter typesetter)
        {
            var whole = MostLines == int.MaxValue || text.Length <= LongestCut ? text : text[..LongestCut];
            var lines = MostLines == int.MaxValue
                ? typesetter.BreakEvenly(whole, Size, Weight, width)
                : typesetter.Break(whole, Size, Weight, width);
            return lines.Length <= MostLines ? lines : [.. lines[..(MostLines - 1)], Shortened(lines[MostLines - 1], width, typesetter)];
        }

        public IEnumerable<WordMark> Set(ImmutableArray<string> lines, double top) => lines.Select((line, at) =>
            new WordMark(line, 0, top + (at * Line) + (Line / 2.0) + (Size * Typesetter.CapHeight / 2), Size, Weight, Anchor.Start, Role));

        private string Shortened(string line, double width, Typesetter typesetter)
        {
            var kept = line;
            while (kept.Length > 0 && typesetter.Measure(kept + "…", Size, Weight) > width)
                kept = kept[..Math.Max(0, kept.LastIndexOf(' '))];
            return kept + "…";
        }
    }
}
