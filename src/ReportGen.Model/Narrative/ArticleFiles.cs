using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Which files are posts and pages.</summary>
public static class ArticleFiles
{
    internal const string Posts = "content/posts";
    internal const string Pages = "content/pages";

    public static bool Has(string path) => IsIn(Posts, path) || IsIn(Pages, path);

    internal static bool IsIn(string folder, string path) =>
        path.EndsWith(".md", StringComparison.Ordinal)
            && path.Length > folder.Length
            && path[folder.Length] == '/'
            && path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>An article up to the end of its front matter; the whole of one in which no end is found.</summary>
    internal static SourceFile HeadOf(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        for (int start = 0, end; (end = start + bytes[start..].IndexOf((byte)'\n') + 1) > start; start = end)
        {
            if (start > 0 && bytes[start..end].TrimEnd(" \t\r\n"u8).SequenceEqual("---"u8)) return file with { Bytes = file.Bytes[..end] };
        }
        return file;
    }
}
