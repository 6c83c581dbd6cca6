using System.Text.Json;

namespace ReportGen.Tests.Support;

/// <summary>The members that a schema defines, named by where they stand: <c>measure.low</c>, <c>selection/measures.of</c>.</summary>
internal static class SchemaMembers
{
    public sealed record Member(string Name, bool IsDescribed);

    public static IEnumerable<Member> Of(JsonElement schema) =>
        Within(schema, "").Concat(schema.GetProperty("$defs").EnumerateObject().SelectMany(definition => Within(definition.Value, definition.Name)));

    /// <summary>Objects that would let a misspelt member pass.</summary>
    public static IEnumerable<string> OpenObjects(JsonElement schema) =>
        Open(schema, "").Concat(schema.GetProperty("$defs").EnumerateObject().SelectMany(definition => Open(definition.Value, definition.Name)));

    /// <summary>The names of the members that a document has.</summary>
    public static HashSet<string> UsedIn(JsonElement document, JsonElement schema)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Use(document, schema, "", schema, used);
        return used;
    }

    private static IEnumerable<Member> Within(JsonElement schema, string place)
    {
        foreach (var (name, value, below) in Children(schema, place))
        {
            if (name is not null) yield return new Member(name, value.TryGetProperty("description", out _));
            foreach (var inner in Within(value, below)) yield return inner;
        }
    }

    private static IEnumerable<string> Open(JsonElement schema, string place)
    {
        if (schema.TryGetProperty("type", out var type) && type.GetString() == "object" && !schema.TryGetProperty("additionalProperties", out _)) yield return place;
        foreach (var (_, value, below) in Children(schema, place))
        {
            foreach (var inner in Open(value, below)) yield return inner;
        }
    }

    // Members with their names; lists and alternatives without.
    private static IEnumerable<(string? Name, JsonElement Schema, string Place)> Children(JsonElement schema, string place)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject()) yield return ($"{place}.{property.Name}", property.Value, $"{place}/{property.Name}");
        }

        if (schema.TryGetProperty("items", out var items)) yield return (null, items, place);
        if (!schema.TryGetProperty("oneOf", out var alternatives)) yield break;
        foreach (var alternative in alternatives.EnumerateArray()) yield return (null, alternative, place);
    }

    private static void Use(JsonElement value, JsonElement schema, string place, JsonElement whole, HashSet<string> used)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/$defs/".Length..];
            Use(value, whole.GetProperty("$defs").GetProperty(name), name, whole, used);
            return;
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray()) Use(item, items, place, whole, used);
        }

        if (schema.TryGetProperty("oneOf", out var alternatives))
        {
            foreach (var alternative in alternatives.EnumerateArray()) Use(value, alternative, place, whole, used);
        }

        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var properties)) return;
        foreach (var property in properties.EnumerateObject().Where(property => value.TryGetProperty(property.Name, out _)))
        {
            used.Add($"{place}.{property.Name}");
            Use(value.GetProperty(property.Name), property.Value, $"{place}/{property.Name}", whole, used);
        }
    }
}
