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
}
