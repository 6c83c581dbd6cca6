using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Diff.Pages;

/// <summary>Compares what the report, its posts and its pages say of themselves.</summary>
internal static class FrontMatterComparer
{
    private static readonly ImmutableArray<string> ReportFields = ["title", "summary", "language", "authors", "licence"];

    private static readonly ImmutableArray<string> ArticleFields =
        ["title", "summary", "date", "updated", "series", "part", "tags", "authors", "key", "examines", "corrections"];

    /// <summary>By file, the report first. An article that came or went is a page that did.</summary>
    public static ImmutableArray<FrontMatterChange> Compare(Edition before, Edition after)
    {
        var report = new FrontMatterChange("content/report.yaml", "", Fields(ReportFields, before.Report, after.Report));
        return [.. Articles(before, after).OrderBy(change => change.File, StringComparer.Ordinal).ThenBy(change => change.Page, StringComparer.Ordinal).Prepend(report).Where(change => change.Fields.Length > 0)];
    }

    private static IEnumerable<FrontMatterChange> Articles(Edition before, Edition after)
    {
        var (earlier, later) = (WrittenPage.All(before).ToList(), WrittenPage.All(after).ToList());
        var same = earlier.Join(later, page => page.File, page => page.File, (old, now) => (old, now)).DistinctBy(pair => pair.now.File, StringComparer.Ordinal).ToList();
        var files = same.Select(pair => pair.now.File).ToHashSet(StringComparer.Ordinal);

        // Written in another file and published at the same address: the same article.
        var renamed = earlier.Where(page => !files.Contains(page.File)).Join(later.Where(page => !files.Contains(page.File)), page => page.Path, page => page.Path, (old, now) => (old, now));
        return same.Concat(renamed).Select(pair => new FrontMatterChange(pair.now.File, SiteAddresses.Of(pair.now.Path), Fields(pair.old, pair.now)));
    }

    private static ImmutableArray<FieldChange> Fields(WrittenPage before, WrittenPage after) =>
    [
        .. Fields(ArticleFields, before.Json, after.Json),
        .. new FieldChange[] { new("address", SiteAddresses.Of(before.Path), SiteAddresses.Of(after.Path)), new("file", before.File, after.File) }.Where(field => field.Before != field.After),
    ];

    private static ImmutableArray<FieldChange> Fields(ImmutableArray<string> names, JsonElement before, JsonElement after) =>
    [
        .. names.Select(name => new FieldChange(name, Member(before, name), Member(after, name))).Where(field => field.Before != field.After),
    ];

    /// <summary>An empty list says as little as none.</summary>
    private static string? Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && Words(value) is { Length: > 0 } words ? words : null;

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object) => string.Join("; ", value.EnumerateArray().Select(Words)),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words)),
        JsonValueKind.Object => string.Join(": ", value.EnumerateObject().Select(member => Words(member.Value))),
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
