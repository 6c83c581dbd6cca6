using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.New;

/// <summary>A file with a new entry in it: what was there stands as it stood, byte by byte.</summary>
/// <param name="Bytes">Of the whole file.</param>
/// <param name="Line">On which the entry begins.</param>
internal sealed partial record Addition(ReadOnlyMemory<byte> Bytes, int Line)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The file with the entry at the end of its list; null, with the reason in the bag, when its list is none of lines.</summary>
    /// <param name="list">The key of the list; null: the file is the list.</param>
    /// <param name="entry">In lines that end with LF.</param>
    public static Addition? Of(SourceFile file, string? list, string entry, DiagnosticBag bag)
    {
        var (read, found) = SourceReader.Read(file, Limits.Default);
        bag.AddRange(found);
        if (read is null || YamlReader.Read(read, Limits.Default, bag) is not { } root) return null;
        if (Place(read, root, list) is { } place) return In(file, place, entry);
        bag.Report(
            CliCodes.NewPlace,
            SourceSpan.File(file.Path),
            "The file has no list of lines that begin with '- '.",
            $"write {(list is null ? "" : $"'{list}:' and below it ")}each item on lines of its own, the first of which begins with '- '");
        return null;
    }

    /// <param name="Line">Before which the entry goes; null: the end of the file.</param>
    /// <param name="Indent">How far its '-' stands from the edge.</param>
    /// <param name="Head">A line before the entry.</param>
    private sealed record Where(int? Line, string Indent, string Head = "");

    private static Where? Place(SourceText text, YamlNode root, string? list)
    {
        if (list is null) return root is YamlScalar { IsNull: true } ? new Where(null, "") : AfterItems(text, root, isLast: true);
        if (root is YamlScalar { IsNull: true }) return new Where(null, "  ", $"{list}:\n");
        if (root is not YamlMapping { Entries: var entries } || text.Text[root.Start] == '{') return null;
        var at = entries.Select(entry => entry.Key.Text).ToList().IndexOf(list);
        return at < 0 ? new Where(null, "  ", $"{list}:\n") : AfterItems(text, entries[at].Value, isLast: at == entries.Length - 1);
    }

    private static Where? AfterItems(SourceText text, YamlNode node, bool isLast)
    {
        if (node is not YamlSequence { Items: [var first, .., ] items } || text.Text[node.Start] == '[') return null;
        if (Dash().Match(text.Line(first.Span.Line)) is not { Success: true } dash) return null;
        var indent = dash.Groups["indent"].Value;
        if (isLast) return new Where(null, indent);
        var next = text.Span(Math.Max(items[^1].Start, EndOf(items[^1], text) - 1), 1).Line + 1;
        while (next <= text.LineCount && text.Line(next).StartsWith($"{indent} ", StringComparison.Ordinal)) next++; // its comments
        return new Where(next <= text.LineCount ? next : null, indent);
    }

    /// <summary>Where the last value ends: the place of a collection of lines reaches over the comments behind it.</summary>
    private static int EndOf(YamlNode node, SourceText text) => node switch
    {
        YamlMapping { Entries: [.., var last] } when text.Text[node.Start] != '{' => EndOf(last.Value, text),
        YamlSequence { Items: [.., var last] } when text.Text[node.Start] != '[' => EndOf(last, text),
        _ => node.Start + node.Length,
    };

    private static Addition In(SourceFile file, Where place, string entry)
    {
        var mark = file.Bytes.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var before = new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span[mark..]));
        var lines = place.Head + string.Concat(entry.TrimEnd('\n').Split('\n').Select(line => $"{place.Indent}{line}".TrimEnd() + "\n"));
        var isOpen = place.Line is null && before.Text.Length > 0 && before.Text[^1] is not ('\n' or '\r');
        if (isOpen) lines = $"\n{lines.TrimEnd('\n')}"; // the file ends as it did
        var at = place.Line is { } line ? before.LineStart(line) : before.Text.Length;
        var added = Encoding.UTF8.GetBytes(lines.Replace("\n", LineEnd(before.Text), StringComparison.Ordinal));
        var cut = mark + Encoding.UTF8.GetByteCount(before.Text.AsSpan(0, at));
        var span = file.Bytes.Span;
        return new Addition(
            (byte[])[.. span[..cut], .. added, .. span[cut..]],
            before.Span(at, 0).Line + (isOpen ? 1 : 0) + place.Head.Count(c => c == '\n'));
    }

    private static string LineEnd(string text) => text.IndexOf('\n') is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";

    [GeneratedRegex(@"^(?<indent> *)- ")]
    private static partial Regex Dash();
}
