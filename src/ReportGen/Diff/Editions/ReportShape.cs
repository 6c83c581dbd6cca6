using System.Text.Json;

namespace ReportGen.Diff.Editions;

/// <summary>Says whether a report has the members that the schema beside it promises, so that one edited or merged by hand is refused and not misread.
/// Of JSON Schema (draft 2020-12) it knows what gives a document its shape: type, required, properties, items, enum, oneOf, references to definitions.</summary>
/// <param name="schema">The whole schema.</param>
internal sealed class ReportShape(JsonElement schema)
{
    // Deeper than any document that is read; a schema that refers to itself for ever ends here.
    private const int Deepest = 500;
    private const string Definitions = "#/$defs/";

    /// <summary>The first place where the report is not as the schema says, in a few words; null when there is none.</summary>
    public string? Fault(JsonElement report) => Fault(schema, report, "", 0);

    private string? Fault(JsonElement rule, JsonElement value, string path, int depth)
    {
        if (rule.ValueKind != JsonValueKind.Object || depth > Deepest) return null;
        if (Named(rule) is { } definition && Fault(definition, value, path, depth + 1) is { } inner) return inner;
        if (rule.TryGetProperty("type", out var type) && !IsOf(type, value)) return $"'{path}' is not of the type {type}";
        if (rule.TryGetProperty("enum", out var words) && words.ValueKind == JsonValueKind.Array && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            return $"'{path}' has a value that it cannot have";
        if (rule.TryGetProperty("oneOf", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.EnumerateArray().All(choice => Fault(choice, value, path, depth + 1) is not null))
            return $"'{path}' is none of what it may be";
        return value.ValueKind switch
        {
            JsonValueKind.Object => FaultOfMembers(rule, value, path, depth),
            JsonValueKind.Array when rule.TryGetProperty("items", out var items) => value.EnumerateArray().Select((item, at) => Fault(items, item, FormattableString.Invariant($"{path}[{at}]"), depth + 1)).FirstOrDefault(fault => fault is not null),
            _ => null,
        };
    }

    private string? FaultOfMembers(JsonElement rule, JsonElement value, string path, int depth)
    {
        if (rule.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array)
            foreach (var name in required.EnumerateArray())
                if (name.ToString() is var member && !value.TryGetProperty(member, out _)) return $"'{Below(path, member)}' is missing";
        if (!rule.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) return null;
        return value.EnumerateObject()
            .Select(member => properties.TryGetProperty(member.Name, out var own) ? Fault(own, member.Value, Below(path, member.Name), depth + 1) : null)
            .FirstOrDefault(fault => fault is not null);
    }

    private JsonElement? Named(JsonElement rule) =>
        rule.TryGetProperty("$ref", out var reference) && reference.ToString() is var name && name.StartsWith(Definitions, StringComparison.Ordinal)
        && schema.TryGetProperty("$defs", out var definitions) && definitions.ValueKind == JsonValueKind.Object && definitions.TryGetProperty(name[Definitions.Length..], out var found) ? found : null;

    private static bool IsOf(JsonElement type, JsonElement value) => type.ToString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true, // Another keyword of another draft: nothing is known of it.
    };

    private static string Below(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
