using System.Text.Json;

namespace ReportGen.Diff.Published;

/// <summary>Turns members of published JSON into words that can be set side by side.</summary>
internal static class FieldWords
{
    /// <summary>The member as one or more named texts: an object gives one for each of its members, but for a span of days and for a
    /// measure.</summary>
    public static IEnumerable<(string Field, string Words)> Of(string name, JsonElement value)
    {
        // An empty list says as little as none.
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0))
            return [];
        var field = name.Replace('_', ' ');
        if (value.ValueKind != JsonValueKind.Object) return [(field, Words(value))];
        if (value.Text("words") is { } words && value.Member("kind").ValueKind == JsonValueKind.String)
            return [(name == "measure" ? "value" : field, words)];
        if (value.Text("from") is { } from && value.Text("to") is { } to) return [(field, $"{from} to {to}")];
        return value.EnumerateObject().SelectMany(member => Of($"{field} {member.Name}", member.Value));
    }

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words)),
        JsonValueKind.Object =>
            string.Join(
                ", ",
                value.EnumerateObject().SelectMany(member => Of(member.Name, member.Value)).Select(part => $"{part.Field} {part.Words}")),
        _ => value.GetRawText(),
    };
}
