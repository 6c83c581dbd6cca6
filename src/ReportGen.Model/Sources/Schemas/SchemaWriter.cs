using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Sources.Schemas;

/// <summary>Writes the JSON Schema (draft 2020-12) of a sort of file from the tables by which its reader reads: what it refuses, the reader
/// refuses too. What only the reader can say, such as whether a name exists, it lets pass.</summary>
public static class SchemaWriter
{
    /// <summary>How every schema begins that this tool made.</summary>
    public const string Comment = "Made by 'reportgen schema' from the tables of keys by which ReportGen reads. Do not change it.";

    /// <summary>The members of the schema, for a writer that stands inside of an object.</summary>
    public static void Write(AuthoredFile file, Utf8JsonWriter json)
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$comment", Comment);
        json.WriteString("title", file.Path);
        if (file.Shape == FileShape.List)
        {
            Types(json, ["array", "null"]);
            json.WriteStartObject("items");
            Reference(file.Keys, json);
            json.WriteEndObject();
        }
        else
        {
            Reference(file.Keys, json);
        }

        if (file.Demanded is { } demanded) Names("required", [demanded], json);
        json.WriteStartObject("$defs");
        foreach (var table in Reached(file.Keys)) Table(table, json);
        json.WriteEndObject();
    }

    /// <summary>Every table that a file may hold, its own first.</summary>
    private static List<KeyTable> Reached(KeyTable first)
    {
        var reached = new List<KeyTable> { first };
        for (var at = 0; at < reached.Count; at++)
            reached.AddRange(Below(reached[at]).Where(table => !reached.Exists(other => other.Heading == table.Heading))
                .DistinctBy(table => table.Heading).ToList());
        return reached;
    }

    private static IEnumerable<KeyTable> Below(KeyTable table) =>
        table.Keys.Select(key => key.Inside).OfType<KeyTable>()
            .Concat(table.Rules.SelectMany(rule => rule.Inside).Select(inside => inside.Keys));

    private static void Table(KeyTable table, Utf8JsonWriter json)
    {
        json.WriteStartObject(NameOf(table));
        json.WriteString("title", table.Heading);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        Names("required", [.. table.Keys.Where(key => key.Need == Need.Required)], json);
        json.WriteStartObject("properties");
        foreach (var key in table.Keys) ValueSchema.Write(key, json);
        json.WriteEndObject();
        ExactlyOne(table.ExactlyOne, json);
        if (!table.Rules.IsEmpty)
        {
            json.WriteStartArray("allOf");
            foreach (var rule in table.Rules) Rule(rule, json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void ExactlyOne(ImmutableArray<Key> keys, Utf8JsonWriter json)
    {
        if (keys.IsEmpty) return;
        json.WriteStartArray("oneOf");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            Names("required", [key], json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Rule(KeyRule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartArray("allOf");
        foreach (var condition in rule.Where) Condition(condition, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("then");
        Names("required", rule.Needs, json);
        if (!rule.Refuses.IsEmpty || !rule.Inside.IsEmpty)
        {
            json.WriteStartObject("properties");
            foreach (var key in rule.Refuses) json.WriteBoolean(key.Name, false);
            foreach (var (key, inside) in rule.Inside) ValueSchema.Held(key, inside, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Condition(KeyCondition condition, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (condition.Presence == KeyPresence.LeftOut) json.WriteStartObject("not");
        Names("required", [condition.Key], json);
        if (condition.Word is { } word)
        {
            json.WriteStartObject("properties");
            json.WriteStartObject(condition.Key.Name);
            json.WriteString("const", word);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (condition.Presence == KeyPresence.LeftOut) json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Names(string member, ImmutableArray<Key> keys, Utf8JsonWriter json)
    {
        if (keys.IsEmpty) return;
        json.WriteStartArray(member);
        foreach (var key in keys) json.WriteStringValue(key.Name);
        json.WriteEndArray();
    }

    internal static void Types(Utf8JsonWriter json, IEnumerable<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    internal static void Reference(KeyTable table, Utf8JsonWriter json) => json.WriteString("$ref", $"#/$defs/{NameOf(table)}");

    private static string NameOf(KeyTable table) =>
        table.Heading.ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal);
}
