using System.Runtime.InteropServices;

namespace ReportGen.Sources.Yaml;

/// <summary>Reads a block mapping in the simple form that most records have, several times as fast as a full YAML parser.</summary>
/// <remarks>
/// The form: <c>key: value</c> lines and nested mappings of them; values plain or quoted on one line without escapes, or flow collections
/// on one line. Anything else, right or wrong, is declined, and the full parser reads it; what is accepted gives the same nodes (tested).
/// </remarks>
internal sealed class SimpleBlockReader(SourceText source, StringPool pool, int nestingDepth)
{
    private readonly string text = source.Text;
    private readonly List<YamlNode> pending = [];
    private readonly SimpleFlowReader flow = new(source, pool, nestingDepth);
    private int at;
    private int end;
    private int lastEnd;

    /// <summary>The mapping that begins at an offset and column (from 0) and takes the rest of the stretch; null when declined.</summary>
    public YamlMapping? TryRead(int first, int column, int behind)
    {
        at = first;
        end = first + text.AsSpan(first, behind - first).TrimEnd(" \r\n").Length;
        pending.Clear();
        var mapping = Mapping(column, 2);
        return mapping is not null && at >= end ? mapping : null;
    }

    private YamlMapping? Mapping(int column, int depth)
    {
        if (depth > nestingDepth) return null;
        var first = at;
        var mark = pending.Count;
        do
        {
            if (Key() is not { } key) return null;
            pending.Add(key);
            if (Value(column, depth) is not { } value) return null;
            pending.Add(value);
        }
        while (IsNextKey(column));

        var nodes = CollectionsMarshal.AsSpan(pending)[mark..];
        if (YamlKeys.TryEntries(nodes) is not { } entries) return null;
        pending.RemoveRange(mark, pending.Count - mark);
        return new YamlMapping(source, first, lastEnd - first, entries);
    }

    /// <summary>Moves to the next key of the same mapping; at a line further left it stays before that line, at anything else so that
    /// nothing accepts it.</summary>
    private bool IsNextKey(int column)
    {
        var spaces = Spaces(at);
        if (at + spaces >= end || spaces < column) return false;
        if (spaces > column) return false;
        at += spaces;
        return true;
    }

    private YamlScalar? Key()
    {
        var rest = text.AsSpan(at, end - at);
        var length = SimpleText.KeyLength(rest);
        if (length == 0) return null;
        var key = Scalar(at, length, pool.Share(rest[..length]), ScalarForm.Plain);
        at += length + 1;
        lastEnd = at;
        return key;
    }

    private YamlNode? Value(int column, int depth)
    {
        if (at >= end || text[at] is '\r' or '\n') return Below(column, depth);
        if (text[at] != ' ') return null;
        at += Spaces(at);
        if (at >= end) return null;
        var value = text[at] switch
        {
            '[' or '{' => Flow(depth),
            '"' or '\'' => Quoted(text[at]),
            _ => Plain(),
        };
        return value is not null && IsLineEnd() ? value : null;
    }

    /// <summary>What stands under a key without a value on its line: a mapping further right, or nothing.</summary>
    private YamlNode? Below(int column, int depth)
    {
        var empty = at;
        if (!IsLineEnd()) return null;
        var spaces = Spaces(at);
        var isContent = at + spaces < end;
        if (isContent && text[at + spaces] is '-' or '#' or '\r' or '\n') return null;
        if (!isContent || spaces <= column) return Scalar(empty, 0, "", ScalarForm.Plain);
        at += spaces;
        return Mapping(spaces, depth + 1);
    }

    private YamlNode? Flow(int depth)
    {
        var node = flow.TryRead(at, end, depth + 1);
        if (node is not null) lastEnd = at = node.Start + node.Length;
        return node;
    }

    private YamlScalar? Quoted(char quote)
    {
        var length = SimpleText.QuotedLength(text.AsSpan(at, end - at), quote);
        if (length == 0) return null;
        var scalar = Scalar(
            at,
            length,
            pool.Share(text.AsSpan(at + 1, length - 2)),
            quote == '"' ? ScalarForm.DoubleQuoted : ScalarForm.SingleQuoted);
        lastEnd = at += length;
        return scalar;
    }

    private YamlScalar? Plain()
    {
        var line = text.AsSpan(at, end - at);
        var lineEnd = line.IndexOf('\n');
        if (lineEnd >= 0) line = line[..lineEnd];
        line = line.TrimEnd("\r ");
        if (!SimpleText.IsPlain(line)) return null;
        var scalar = Scalar(at, line.Length, pool.Share(line), ScalarForm.Plain);
        lastEnd = at += line.Length;
        return scalar;
    }

    private YamlScalar Scalar(int start, int length, string value, ScalarForm form) => new(source, start, length, value, form);

    /// <summary>Moves behind the line's break; false when something else stands there.</summary>
    private bool IsLineEnd()
    {
        at += Spaces(at);
        if (at >= end) return true;
        if (text[at] == '\r') at++;
        if (at >= end || text[at] != '\n') return false;
        at++;
        return true;
    }

    private int Spaces(int from)
    {
        var rest = text.AsSpan(from, Math.Max(0, end - from));
        var other = rest.IndexOfAnyExcept(' ');
        return other < 0 ? rest.Length : other;
    }
}
