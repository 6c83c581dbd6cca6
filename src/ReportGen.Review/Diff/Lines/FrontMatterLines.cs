using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>Finds the keys of the front matter of posts and pages.</summary>
internal static class FrontMatterLines
{
    private const string Fence = "---";

    /// <summary>What stands between the two lines of hyphens at the beginning of a file; null where it has none.</summary>
    public static YamlMapping? Of(SourceTree? tree, string path)
    {
        if (tree?.Find(path) is not { } file || SourceReader.Read(file, Limits.Default).Value is not { } text) return null;
        if (text.Line(1).TrimEnd() != Fence) return null;
        var end = Enumerable.Range(2, Math.Max(0, text.LineCount - 1)).FirstOrDefault(line => text.Line(line).TrimEnd() == Fence);
        if (end == 0) return null;
        var start = text.LineStart(2);
        return YamlReader.Read(text, start, text.LineStart(end) - start, Limits.Default, new DiagnosticBag()) as YamlMapping;
    }
}
