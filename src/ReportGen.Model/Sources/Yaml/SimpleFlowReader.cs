using System.Runtime.InteropServices;

namespace ReportGen.Sources.Yaml;

/// <summary>Reads flow collections of simple values on one line; declines everything else.</summary>
internal sealed class SimpleFlowReader(SourceText source, StringPool pool, int nestingDepth)
{
    private readonly string text = source.Text;
    private readonly List<YamlNode> pending = [];
    private int at;
    private int end;

    /// <summary>The collection that begins at an offset; null when declined.</summary>
    public YamlNode? TryRead(int first, int behind, int depth)
    {
        (at, end) = (first, behind);
        pending.Clear();
        return Collection(depth);
    }

    private YamlNode? Collection(int depth)
    {
        if (depth > nestingDepth) return null;
        var first = at++;
        var isList = text[first] == '[';
        var mark = pending.Count;
        if (!Items(isList, isList ? ']' : '}', depth)) return null;
        var nodes = CollectionsMarshal.AsSpan(pending)[mark..];
        YamlNode? node = null;
        if (isList) node = new YamlSequence(source, first, at - first, ImmutableCollectionsMarshal.AsImmutableArray(nodes.ToArray()));
        else if (YamlKeys.TryEntries(nodes) is { } entries) node = new YamlMapping(source, first, at - first, entries);
        pending.RemoveRange(mark, pending.Count - mark);
        return node;
    }

    /// <summary>Moves behind the closing bracket; false when declined.</summary>
    private bool Items(bool isList, char close, int depth)
    {
        SkipSpaces();
        if (at < end && text[at] == close)
        {
            at++;
            return true;
        }

        while (true)
        {
            if (!isList && !Key()) return false;
            if (Value(depth) is not { } value) return false;
            pending.Add(value);
            SkipSpaces();
            if (at >= end || (text[at] != ',' && text[at] != close)) return false;
            if (text[at++] == close) return true;
            SkipSpaces();
        }
    }

    private bool Key()
    {
        var rest = text.AsSpan(at, end - at);
        var length = SimpleText.KeyLength(rest);
        if (length == 0 || length + 1 >= rest.Length || rest[length + 1] != ' ') return false;
        pending.Add(Scalar(at, length, pool.Share(rest[..length]), ScalarForm.Plain));
        at += length + 1;
        SkipSpaces();
        return true;
    }

    private YamlNode? Value(int depth)
    {
        if (at >= end) return null;
        var first = text[at];
        if (first is '[' or '{') return Collection(depth + 1);
        var rest = text.AsSpan(at, end - at);
        var isQuoted = first is '"' or '\'';
        var length = isQuoted ? SimpleText.QuotedLength(rest, first) : SimpleText.FlowLength(rest);
        if (length == 0) return null;
        var form = first switch
        {
            '"' => ScalarForm.DoubleQuoted,
            '\'' => ScalarForm.SingleQuoted,
            _ => ScalarForm.Plain,
        };
        var scalar = Scalar(at, length, pool.Share(isQuoted ? rest[1..(length - 1)] : rest[..length]), form);
        at += length;
        return scalar;
    }

    private YamlScalar Scalar(int start, int length, string value, ScalarForm form) => new(source, start, length, value, form);

    private void SkipSpaces()
    {
        while (at < end && text[at] == ' ') at++;
    }
}
