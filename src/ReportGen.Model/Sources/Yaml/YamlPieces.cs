using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Sources.Yaml;

/// <summary>A large document whose bulk is one list of records under a top-level key: the records are read one by one, on any
/// thread.</summary>
/// <remarks>
/// Why cutting at lines is safe: the text before the list and every record are read as documents of their own. A cut inside a quotation,
/// bracket or block would leave the part before it unfinished, which is an error there; by induction from the first part, no error
/// means that no cut was wrong. With any error, alias or oddity the caller reads the document whole instead.
/// </remarks>
internal sealed class YamlPieces
{
    private readonly Limits limits;
    private readonly ImmutableArray<int> starts;
    private readonly int indent;

    private YamlPieces(SourceText source, YamlMapping frame, ImmutableArray<int> starts, int indent, Limits limits)
    {
        Source = source;
        Frame = frame;
        this.starts = starts;
        this.indent = indent;
        this.limits = limits;
    }

    public SourceText Source { get; }

    /// <summary>The top-level mapping without the list.</summary>
    public YamlMapping Frame { get; }

    /// <summary>Number of records.</summary>
    public int Count => starts.Length - 1;

    /// <summary>Null when the document has no such list in block form, or cannot be cut.</summary>
    public static YamlPieces? TryCut(SourceText source, string key, Limits limits)
    {
        var text = source.Text;
        if (text.AsSpan().IndexOfAny('\u2028', '\u2029') >= 0 || KeyLineEnd(text, key) is not { } afterKey) return null;
        if (FirstRecord(text, afterKey) is not var (first, indent)) return null;
        var starts = Starts(text, first, indent);
        var head = Part(source, 0, first, limits);
        var tail = Part(source, starts[^1], text.Length, limits);
        if (head is not { Entries: [.. var before, { Value: YamlScalar { IsNull: true, Length: 0 } } last] }
            || last.Key.Text != key
            || tail is null)
            return null;
        var entries = before.Concat(tail.Entries).ToImmutableArray();
        var names = entries.Select(entry => entry.Key.Text).Append(key).ToHashSet(StringComparer.Ordinal);
        if (names.Count != entries.Length + 1) return null;
        return new YamlPieces(source, new YamlMapping(source, head.Start, head.Length, entries), starts, indent, limits);
    }

    /// <summary>A reader for the use of one thread.</summary>
    public YamlPieceReader NewReader() => new(this, indent, limits);

    /// <summary>Where a record begins (its dash's line) and ends.</summary>
    public (int Start, int End) Range(int index) => (starts[index], starts[index + 1]);

    /// <summary>A stretch that must be an unindented mapping or nothing; null when it is anything else.</summary>
    private static YamlMapping? Part(SourceText source, int start, int end, Limits limits)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(source, start, end - start, limits, bag);
        if (root is null || bag.Count > 0 || (start > 0 && !IsQuiet(source.Text[start..(root is YamlMapping ? root.Start : end)])))
            return null;
        if (root is YamlScalar { IsNull: true, Length: 0 }) return new YamlMapping(source, start, 0, []);
        var isUsual = root is YamlMapping && BeginsAsUsual(root);
        return !isUsual || (root.Start > 0 && source.Text[root.Start - 1] != '\n') ? null : (YamlMapping)root;
    }

    /// <summary>Whether a stretch begins as keys do. What begins otherwise, such as with a colon, the parser may take otherwise at the
    /// beginning of a document than inside of one.</summary>
    public static bool BeginsAsUsual(YamlNode node) =>
        node.Length > 0 && node.Source.Text[node.Start] is var first && (char.IsAsciiLetter(first) || first is '"' or '\'');

    /// <summary>Blank lines and comments only: no mark of a further document.</summary>
    private static bool IsQuiet(string lines) => lines.Split('\n').All(line => line.TrimStart(' ').TrimEnd('\r') is "" or ['#', ..]);

    private static int? KeyLineEnd(string text, string key)
    {
        for (var at = 0; at < text.Length; at = LineEnd(text, at))
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith(key) && rest[key.Length..].StartsWith(":") && IsBreak(rest[(key.Length + 1)..])) return LineEnd(text, at);
        }

        return null;
    }

    /// <summary>The line of the first dash, behind blank and comment lines.</summary>
    private static (int Start, int Indent)? FirstRecord(string text, int from)
    {
        for (var at = from; at < text.Length; at = LineEnd(text, at))
        {
            var line = text.AsSpan(at);
            var indent = line.IndexOfAnyExcept(' ');
            if (indent < 0 || line[indent] is '#' || IsBreak(line[indent..])) continue;
            return IsDash(line[indent..]) ? (at, indent) : null;
        }

        return null;
    }

    /// <summary>Where each record begins, and at last where the list ends: at a line that is no further right and no dash.</summary>
    private static ImmutableArray<int> Starts(string text, int first, int indent)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var at = first;
        for (; at < text.Length; at = LineEnd(text, at))
        {
            var line = text.AsSpan(at);
            var spaces = line[..Math.Min(line.Length, indent + 1)].IndexOfAnyExcept(' ');
            if (spaces < 0 || spaces > indent || line[spaces] is '#' || IsBreak(line[spaces..])) continue;
            if (spaces < indent || !IsDash(line[spaces..])) break;
            starts.Add(at);
        }

        starts.Add(at);
        return starts.ToImmutable();
    }

    private static bool IsDash(ReadOnlySpan<char> rest) => rest[0] == '-' && (rest.Length == 1 || rest[1] is ' ' or '\r' or '\n');

    private static bool IsBreak(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '\r' or '\n';

    private static int LineEnd(string text, int at)
    {
        var next = text.AsSpan(at).IndexOf('\n');
        return next < 0 ? text.Length : at + next + 1;
    }
}
