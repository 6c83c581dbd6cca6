using ReportGen.Published.Report;

namespace ReportGen.Diff.Pages;

/// <summary>A post or page that an author wrote, as the report lists it.</summary>
/// <param name="Path">Its file inside the site: <c>posts/first/index.html</c>.</param>
/// <param name="File">Where it is written: <c>content/posts/first.md</c>.</param>
/// <param name="Article">All that the report says of it.</param>
internal sealed record WrittenPage(string Path, string File, PublishedArticle Article)
{
    public static IEnumerable<WrittenPage> All(Edition edition) =>
        from article in edition.Published.Posts.Concat(edition.Published.Pages)
        where article.File.Length > 0
        let isFolder = article.Path.Length == 0 || article.Path.EndsWith('/')
        select new WrittenPage(isFolder ? article.Path + "index.html" : article.Path, article.File, article);

    /// <summary>The files of these pages, and of the first page, which shows what its author chose.</summary>
    public static HashSet<string> FilesOf(Edition edition) =>
        All(edition).Select(page => page.Path).Append("index.html").ToHashSet(StringComparer.Ordinal);
}
