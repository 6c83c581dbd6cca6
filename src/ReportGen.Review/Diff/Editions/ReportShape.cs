using System.Text.Json;

namespace ReportGen.Diff.Editions;

/// <summary>Says whether a report has the members that the schema beside it promises, so that one edited or merged by hand is refused and
/// not misread.
/// Of JSON Schema (draft 2020-12) it knows what gives a document its shape: type, required, properties, items, enum, oneOf, references to
/// definitions.</summary>
/// <param name="schema">The whole schema.</param>
internal sealed class ReportShape(JsonElement schema)
{
    // Deeper than any document that is read; a schema that refers to itself for ever ends here.
    private const int Deepest = 500;
    private const string Definitions = "#/$defs/";

    /// <summary>The first place where the report is not as the schema says, in a few words; null when there is none.</summary>
    public string? Fault(JsonElement report) =>
        Fault(schema, report, 0) is { } fault ? $"'{fault.Path.TrimStart('.')}' {fault.Words}" : null;

    private ShapeFault? Fault(JsonElement rule, JsonElement value, int depth)
    {
        if (rule.ValueKind != JsonValueKind.Object || depth > Deepest) return null;
        if (Named(rule) is { } definition && Fault(definition, value, depth + 1) is { } inner) return inner;
        if (rule.TryGetProperty("type"u8, out var type) && !IsOf(type, value)) return new ShapeFault("", $"is not of the type {type}");
        if (rule.TryGetProperty("enum"u8, out var words)
            && words.ValueKind == JsonValueKind.Array
            && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            return new ShapeFault("", "has a value that it cannot have");
        if (rule.TryGetProperty("oneOf"u8, out var choices)
            && choices.ValueKind == JsonValueKind.Array
            && choices.EnumerateArray().All(choice => Fault(choice, value, depth + 1) is not null))
            return new ShapeFault("", "is none of what it may be");
        return value.ValueKind switch
        {
            JsonValueKind.Object => FaultOfMembers(rule, value, depth),
            JsonValueKind.Array when rule.TryGetProperty("items"u8, out var items) => FaultOfItems(items, value, depth),
            _ => null,
        };
    }

    private ShapeFault? FaultOfItems(JsonElement rule, JsonElement list, int depth)
    {
        foreach (var (at, item) in list.EnumerateArray().Index())
            if (Fault(rule, item, depth + 1) is { } fault) return fault.Within(FormattableString.Invariant($"[{at}]"));
        return null;
    }

    private ShapeFault? FaultOfMembers(JsonElement rule, JsonElement value, int depth)
    {
        if (rule.TryGetProperty("required"u8, out var required) && required.ValueKind == JsonValueKind.Array)
            foreach (var name in required.EnumerateArray())
                if (name.ToString() is var member && !value.TryGetProperty(member, out _))
                    return new ShapeFault($".{member}", "is missing");
        if (!rule.TryGetProperty("properties"u8, out var properties) || properties.ValueKind != JsonValueKind.Object) return null;
        foreach (var member in value.EnumerateObject())
            if (properties.TryGetProperty(member.Name, out var own) && Fault(own, member.Value, depth + 1) is { } fault)
                return fault.Within($".{member.Name}");
        return null;
    }

    private JsonElement? Named(JsonElement rule) =>
        rule.TryGetProperty("$ref", out var reference) && reference.ToString() is var name && name.StartsWith(
            Definitions,
            StringComparison.Ordinal)
        && schema.TryGetProperty(
            "$defs",
            out var definitions) && definitions.ValueKind == JsonValueKind.Object && definitions.TryGetProperty(
            name[Definitions.Length..],
            out var found) ? found : null;

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

    /// <summary>What is wrong, and where: the path grows on the way out, so that nothing is written where nothing is wrong.</summary>
    private sealed record ShapeFault(string Path, string Words)
    {
        public ShapeFault Within(string holder) => this with { Path = holder + Path };
    }
}
