namespace ReportGen.Diagnostics;

/// <summary>A place in a file that an author wrote.</summary>
/// <param name="Path">Path from the report's folder with forward slashes, such as <c>content/data/ws2008.yaml</c>; never absolute.</param>
/// <param name="Line">First line, counted from 1.</param>
/// <param name="Column">First column in UTF-16 code units, counted from 1.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
public readonly record struct SourceSpan(string Path, int Line, int Column, int EndLine, int EndColumn) : IComparable<SourceSpan>
{
    /// <summary>A whole file, where no narrower place is meant.</summary>
    public static SourceSpan File(string path) => new(path, 1, 1, 1, 1);

    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => FormattableString.Invariant($"{Path}:{Line}:{Column}");

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
