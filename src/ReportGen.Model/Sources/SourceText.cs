using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>A decoded file that can tell the line and column of every character.</summary>
/// <remarks>A byte order mark is not part of the text; line breaks (LF, CRLF, CR) are kept as written.</remarks>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    /// <summary>The line asked for last, as an index; places are mostly asked for from the top down. Any value is safe.</summary>
    private int recentLine;

    /// <summary>Path from the report's folder with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>At least 1; a break at the very end opens a last, empty line.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Found when first asked for: a file without mistakes never needs them. Two threads may both find them, with the same
    /// result.</summary>
    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>The place of a stretch of the text, clipped to it.</summary>
    public SourceSpan Span(int start, int length)
    {
        var first = Math.Clamp(start, 0, Text.Length);
        var last = Math.Clamp((long)first + length, first, Text.Length);
        var (line, column) = Position(first);
        var (endLine, endColumn) = Position((int)last);
        return new SourceSpan(Path, line, column, endLine, endColumn);
    }

    /// <summary>The text of a line, counted from 1, without its break; empty for a line that does not exist.</summary>
    public string Line(int number)
    {
        if (number < 1 || number > LineCount) return "";
        var start = LineStarts[number - 1];
        var end = number < LineCount ? LineStarts[number] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>Offset of the first character of a line, counted from 1.</summary>
    public int LineStart(int number) => LineStarts[Math.Clamp(number, 1, LineCount) - 1];

    private (int Line, int Column) Position(int offset)
    {
        var line = LineIndex(LineStarts, offset);
        recentLine = line;
        return (line + 1, offset - LineStarts[line] + 1);
    }

    private int LineIndex(int[] starts, int offset)
    {
        const int Near = 32;
        var line = recentLine;
        if (starts[line] <= offset)
        {
            var last = Math.Min(line + Near, starts.Length - 1);
            while (line < last && starts[line + 1] <= offset) line++;
            if (line < last || line == starts.Length - 1) return line;
        }

        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; ;)
        {
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0) return [.. starts];
            at += next + (text.AsSpan(at + next).StartsWith("\r\n") ? 2 : 1);
            starts.Add(at);
        }
    }
}
