using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>Standing pages whose numbers are not checked, as <c>numbers</c> of <c>report.yaml</c> names them.</summary>
/// <param name="Globs">Paths below <c>content</c>, in which <c>*</c> stands for characters of one step and <c>**</c> for any
/// steps.</param>
/// <param name="Because">Why, for readers: what follows "because".</param>
public sealed record UncheckedPages(ImmutableArray<SourcedText> Globs, string Because)
{
    /// <param name="path">From the report's folder, with forward slashes.</param>
    public bool Covers(string path) => Globs.Any(glob => PathGlob.Matches($"content/{glob.Text}", path));
}
