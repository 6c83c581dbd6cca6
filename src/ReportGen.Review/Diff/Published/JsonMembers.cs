using System.Text.Json;

namespace ReportGen.Diff.Published;

/// <summary>Reads members of published JSON; what is missing or of another type is absent, so that editions of other versions can be
/// read.</summary>
internal static class JsonMembers
{
    /// <summary>Undefined when there is none.</summary>
    public static JsonElement Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement json, string name) =>
        json.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "");
}
