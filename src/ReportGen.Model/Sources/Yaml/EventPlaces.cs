using ReportGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Sources.Yaml;

/// <summary>Where the events of YamlDotNet's parser stand in the file.</summary>
/// <param name="start">Where the text that the parser reads begins in the file.</param>
/// <param name="length">Of that text.</param>
internal sealed class EventPlaces(SourceText text, int start, int length)
{
    /// <summary>Where the value itself begins, behind its anchor and tag.</summary>
    public int ContentStart(NodeEvent node)
    {
        var at = Offset(node.Start);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty) return at;
        var source = text.Text.AsSpan(0, start + length);
        while (at < source.Length && source[at] is '&' or '!')
        {
            var after = source[at..].IndexOfAny(" \t\r\n");
            at = after < 0 ? source.Length : at + after;
            at += Math.Max(0, source[at..].IndexOfAnyExcept(" \t\r\n"));
        }

        return at;
    }

    /// <summary>Behind the collection's last character: flow collections end with a bracket, block collections before the blank lines that
    /// follow.</summary>
    public int End(ParsingEvent last, int first)
    {
        var end = Math.Clamp(Offset(last.End), first, start + length);
        var source = text.Text.AsSpan(0, start + length);
        if (first < source.Length && source[first] is '[' or '{' && end < source.Length && source[end] is ']' or '}') return end + 1;
        return first + source[first..end].TrimEnd(" \t\r\n").Length;
    }

    public SourceSpan Of(ParsingEvent at) => text.Span(Offset(at.Start), Math.Max(1, Offset(at.End) - Offset(at.Start)));

    public int Offset(Mark mark) => start + (int)Math.Min(mark.Index, length);
}
