using System.Text.Json;

namespace ReportGen.Diff.Pages;

/// <summary>A post or page that an author wrote, as the report lists it.</summary>
/// <param name="Path">Its file inside the site: <c>posts/first/index.html</c>.</param>
/// <param name="File">Where it is written: <c>content/posts/first.md</c>.</param>
/// <param name="Json">All that the report says of it.</param>
internal sealed record WrittenPage(string Path, string File, JsonElement Json)
{
    public static IEnumerable<WrittenPage> All(Edition edition) =>
        from article in edition.List("posts").Concat(edition.List("pages"))
        let path = Text(article, "path")
        let file = Text(article, "file")
        where path is not null && file is not null
        select new WrittenPage(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, file, article);

    /// <summary>The files of these pages, and of the first page, which shows what its author chose.</summary>
    public static HashSet<string> FilesOf(Edition edition) => All(edition).Select(page => page.Path).Append("index.html").ToHashSet(StringComparer.Ordinal);

    private static string? Text(JsonElement article, string name) =>
        article.ValueKind == JsonValueKind.Object && article.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
