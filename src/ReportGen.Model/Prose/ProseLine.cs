using Markdig.Syntax;

namespace ReportGen.Prose;

/// <summary>A line of a paragraph as it was written, without the marks of quotations and the blanks around it.</summary>
/// <param name="Start">Where it begins in the prose.</param>
internal readonly record struct ProseLine(string Text, int Start)
{
    public static List<ProseLine> Of(ParagraphBlock paragraph, string written)
    {
        var lines = new List<ProseLine>();
        var end = Math.Min(paragraph.Span.End + 1, written.Length);
        for (var at = Math.Max(paragraph.Span.Start, 0); at < end;)
        {
            var next = written.IndexOf('\n', at, end - at);
            var stop = next < 0 ? end : next;
            var start = at;
            while (start < stop && written[start] is ' ' or '\t' or '>') start++;
            lines.Add(new ProseLine(written[start..stop].TrimEnd(), start));
            at = stop + 1;
        }

        return lines;
    }
}
