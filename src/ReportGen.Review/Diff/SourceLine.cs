using System.Globalization;

namespace ReportGen.Diff;

/// <summary>A line of a file that an author writes.</summary>
/// <param name="Path">From the report's folder: <c>content/data/alpha.yaml</c>.</param>
/// <param name="Line">From 1.</param>
public sealed record SourceLine(string Path, int Line)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}");
}
