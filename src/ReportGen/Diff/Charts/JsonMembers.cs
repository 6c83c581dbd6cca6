using System.Text.Json;

namespace ReportGen.Diff.Charts;

/// <summary>Reads members of <c>report.json</c> that another version may have left out or written otherwise: what is not there is absent, never an exception.</summary>
internal static class JsonMembers
{
    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The items of a list; none when there is no such list.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;
}
