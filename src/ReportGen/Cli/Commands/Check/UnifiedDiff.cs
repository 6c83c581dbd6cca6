using System.Globalization;
using ReportGen.Cli.Reports;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Check;

/// <summary>What fixes change in a file, as a unified diff (POSIX diff -u) with three lines of context.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">The file as the author knows it.</param>
    public static void Write(FixedFile file, string path, Terminal terminal)
    {
        var before = file.TextBefore;
        terminal.WriteLine($"--- {Printable.Of(path)}", Tone.Strong);
        terminal.WriteLine($"+++ {Printable.Of(path)}", Tone.Strong);
        var grown = 0;
        foreach (var hunk in Hunks(file, before)) grown += Write(hunk, grown, before, terminal);
    }

    /// <summary>Stretches of lines that are replaced, those that are near each other together.</summary>
    private static List<List<Replaced>> Hunks(FixedFile file, SourceText before)
    {
        var hunks = new List<List<Replaced>>();
        foreach (var replaced in ReplacedLines(file, before))
        {
            if (hunks.Count > 0 && replaced.First - hunks[^1][^1].Last <= 2 * Context) hunks[^1].Add(replaced);
            else hunks.Add([replaced]);
        }

        return hunks;
    }

    /// <summary>Whole lines before and after, one entry for edits that share a line.</summary>
    private static IEnumerable<Replaced> ReplacedLines(FixedFile file, SourceText before)
    {
        for (var i = 0; i < file.Edits.Length;)
        {
            var (first, last, from) = (file.Edits[i].Span.Line, file.Edits[i].Span.EndLine, i);
            for (i++; i < file.Edits.Length && file.Edits[i].Span.Line <= last; i++) last = Math.Max(last, file.Edits[i].Span.EndLine);
            var (start, end) = (before.LineStart(first), EndOf(before, last));
            var text = before.Text[start..end];
            foreach (var edit in file.Edits[from..i].Reverse())
                text = text[..(edit.Start - start)] + edit.Replacement + text[(edit.End - start)..];
            yield return new Replaced(first, last, Lines(text));
        }
    }

    /// <summary>Writes one hunk; gives how many lines the text grew by.</summary>
    private static int Write(List<Replaced> hunk, int grown, SourceText before, Terminal terminal)
    {
        var first = Math.Max(1, hunk[0].First - Context);
        var last = Math.Min(LastLine(before), hunk[^1].Last + Context);
        var growth = hunk.Sum(replaced => replaced.After.Count - (replaced.Last - replaced.First + 1));
        var count = last - first + 1;
        terminal.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"@@ -{first},{count} +{first + grown},{count + growth} @@"),
            Tone.Dim);
        var at = first;
        foreach (var replaced in hunk)
        {
            for (; at < replaced.First; at++) Write(' ', LineOf(before, at), terminal);
            for (; at <= replaced.Last; at++) Write('-', LineOf(before, at), terminal);
            foreach (var line in replaced.After) Write('+', line, terminal);
        }

        for (; at <= last; at++) Write(' ', LineOf(before, at), terminal);
        return growth;
    }

    private static void Write(char mark, string line, Terminal terminal)
    {
        var words = line.TrimEnd('\r', '\n');
        var isCarriage = line.EndsWith("\r\n", StringComparison.Ordinal);
        terminal.WriteLine($"{mark}{Printable.Of(words)}{(isCarriage ? "\r" : "")}", mark switch { '-' =>
            Tone.Error, '+' => Tone.Good, _ => Tone.Plain });
        if (words.Length == line.Length) terminal.WriteLine("\\ No newline at end of file");
    }

    /// <summary>The lines of a text, each with its break.</summary>
    private static List<string> Lines(string text)
    {
        var source = new SourceText("", text);
        return [.. Enumerable.Range(1, LastLine(source)).Select(line => LineOf(source, line))];
    }

    private static string LineOf(SourceText text, int line) => text.Text[text.LineStart(line)..EndOf(text, line)];

    private static int EndOf(SourceText text, int line) => line < text.LineCount ? text.LineStart(line + 1) : text.Text.Length;

    // A break at the very end opens no further line.
    private static int LastLine(SourceText text) =>
        text.LineStart(text.LineCount) == text.Text.Length ? text.LineCount - 1 : text.LineCount;

    /// <summary>Lines of the file before, and what stands in their place.</summary>
    private sealed record Replaced(int First, int Last, IReadOnlyList<string> After);
}
