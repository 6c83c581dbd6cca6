using ReportGen.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>The line that a finding means, ready for a terminal, and where the mark below it goes.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Text">The line with tabs as spaces and without control characters; a long one is cut around the mark.</param>
/// <param name="Indent">Terminal cells before the mark.</param>
/// <param name="Width">Terminal cells that the mark covers, at least 1.</param>
internal readonly record struct CodeExcerpt(int Line, string Text, int Indent, int Width)
{
    private const int LongestText = 120;
    private const int LongestPart = 1_000;
    private const int KeptBefore = 40;
    private const int TabStop = 4;

    /// <summary>The excerpt for a place in a text; null when the text has no such line.</summary>
    public static CodeExcerpt? Of(string text, SourceSpan span)
    {
        if (LineOf(text, span.Line) is not { } line) return null;
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = span.EndLine > span.Line ? line.Length : Math.Clamp(span.EndColumn - 1, start, line.Length);
        // Of a line that is a whole file only the part around the mark is looked at.
        var shown = Cells(line[Math.Max(0, start - LongestPart)..start], 0);
        var marked = Cells(line[start..Math.Min(end, start + LongestPart)], shown.Length());
        var rest = Cells(line[end..Math.Min(line.Length, end + LongestPart)], shown.Length() + marked.Length());
        return Cut(span.Line, shown, marked, rest);
    }

    private static CodeExcerpt Cut(int line, Shown before, Shown marked, Shown after)
    {
        if (before.Length() > LongestText - KeptBefore) before = before.Last(KeptBefore);
        marked = marked.First(Math.Max(1, LongestText - before.Length()));
        after = after.First(Math.Max(0, LongestText - before.Length() - marked.Length()));
        return new CodeExcerpt(
            line,
            (before.Text() + marked.Text() + after.Text()).TrimEnd(),
            before.Length(),
            Math.Max(1, marked.Length()));
    }

    private static string? LineOf(string text, int number)
    {
        var lines = text.AsSpan().EnumerateLines();
        foreach (var line in lines)
            if (--number == 0) return line.ToString();
        return null;
    }

    private static Shown Cells(string text, int from)
    {
        var cells = new List<(string Text, int Width)>();
        var at = from;
        foreach (var rune in text.EnumerateRunes())
        {
            var cell = rune.Value == '\t'
                ? (new string(' ', TabStop - (at % TabStop)), TabStop - (at % TabStop))
                : (Printable.Of(rune), CellWidth.Of(rune));
            at += cell.Item2;
            cells.Add(cell);
        }

        return new Shown(cells);
    }

    /// <summary>Characters as they stand in terminal cells.</summary>
    private sealed record Shown(IReadOnlyList<(string Text, int Width)> Cells)
    {
        public int Length() => Cells.Sum(cell => cell.Width);

        public string Text() => string.Concat(Cells.Select(cell => cell.Text));

        public Shown First(int cells) => Length() <= cells ? this : new Shown([.. Taken(Cells, cells - 1), ("…", 1)]);

        public Shown Last(int cells) => new([("…", 1), .. Taken(Cells.Reverse(), cells - 1).Reverse()]);

        private static IEnumerable<(string Text, int Width)> Taken(IEnumerable<(string Text, int Width)> cells, int room) =>
            cells.TakeWhile(cell => (room -= cell.Width) >= 0);
    }
}
