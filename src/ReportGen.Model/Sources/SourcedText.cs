using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>A piece of text that an author wrote, with its place; prose and names keep it so that a finding inside them points
/// right.</summary>
public readonly record struct SourcedText(string Text, SourceSpan Span)
{
    private readonly YamlScalar? scalar;

    public SourcedText(YamlScalar scalar)
        : this(scalar.Text, scalar.Span) => this.scalar = scalar;

    /// <summary>The place of a stretch of <see cref="Text"/>: exact through quotes, escapes, folded and literal blocks of YAML.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var first = Math.Clamp(start, 0, Text.Length);
        var end = Math.Clamp(first + length, first, Text.Length);
        if (scalar is null) return Counted(first, end);
        var from = scalar.Offsets[first];
        return scalar.Source.Span(from, scalar.Offsets[end] - from);
    }

    /// <summary>How a piece of text is written so that it can stand inside this one, between the same quotes; null when it cannot, or
    /// nobody knows where this text stands.</summary>
    public string? Escaped(string piece) => scalar?.Form switch
    {
        ScalarForm.SingleQuoted => piece.Replace("'", "''", StringComparison.Ordinal),
        ScalarForm.DoubleQuoted => piece.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal),
        ScalarForm.Literal or ScalarForm.Folded => piece,
        ScalarForm.Plain when !piece.Contains(": ", StringComparison.Ordinal)
            && !piece.Contains(" #", StringComparison.Ordinal)
            && piece.AsSpan().IndexOfAny(",[]{}") < 0 =>
            piece,
        _ => null,
    };

    public bool Equals(SourcedText other) => string.Equals(Text, other.Text, StringComparison.Ordinal) && Span == other.Span;

    public override int GetHashCode() => HashCode.Combine(Text, Span);

    public override string ToString() => Text;

    /// <summary>For text that stands in its file as it is: lines and columns counted from the place.</summary>
    private SourceSpan Counted(int first, int end)
    {
        var (line, column) = Position(first);
        var (endLine, endColumn) = Position(end);
        return new SourceSpan(Span.Path, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        var before = Text.AsSpan(0, offset);
        var breaks = before.Count('\n');
        return breaks == 0 ? (Span.Line, Span.Column + offset) : (Span.Line + breaks, offset - before.LastIndexOf('\n'));
    }
}
