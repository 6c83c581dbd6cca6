using System.Text.Json;

namespace ReportGen.Sources.Schemas;

/// <summary>Writes what may stand under one key.</summary>
internal static class ValueSchema
{
    private const string AnyText = @"\S";

    /// <summary>The key as a member, with what editors show of it.</summary>
    public static void Write(Key key, Utf8JsonWriter json)
    {
        json.WriteStartObject(key.Name);
        // Not under "examples": editors would offer the line of YAML as a text in quotes.
        json.WriteString("description", $"{key.Meaning} Such as: {key.Example}");
        Value(key, json);
        json.WriteEndObject();
    }

    /// <summary>The key as a member, saying only what its mappings hold.</summary>
    public static void Held(Key key, KeyTable inside, Utf8JsonWriter json)
    {
        json.WriteStartObject(key.Name);
        if (key.Kind.Count != ValueCount.One) json.WriteStartObject("items");
        SchemaWriter.Reference(inside, json);
        if (key.Kind.Count != ValueCount.One) json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Value(Key key, Utf8JsonWriter json)
    {
        switch (key.Kind.Count)
        {
            case ValueCount.One:
                Item(key, json);
                break;
            case ValueCount.List:
                List(key, json);
                break;
            case ValueCount.OneOrList:
                Either(json, () => Item(key, json), () => List(key, json));
                break;
        }
    }

    private static void List(Key key, Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        if (key.Range is { } range) Bounds("minItems", "maxItems", range, json);
        json.WriteStartObject("items");
        Item(key, json);
        json.WriteEndObject();
    }

    /// <summary>The value, or each item of the list.</summary>
    private static void Item(Key key, Utf8JsonWriter json)
    {
        var others = new List<Action>();
        if (key.OrKind is { } kind) others.Add(() => Plain(key, kind, json));
        if (key.OrWord is { } word) others.Add(() => json.WriteString("const", word));
        if (others.Count > 0) Either(json, [() => Plain(key, key.Kind, json), .. others]);
        else Plain(key, key.Kind, json);
    }

    private static void Plain(Key key, KeyKind kind, Utf8JsonWriter json)
    {
        switch (kind.Shape)
        {
            case ValueShape.Flag:
                json.WriteString("type", "boolean");
                break;
            case ValueShape.WholeNumber:
                SchemaWriter.Types(json, ["integer", "string"]);
                json.WriteString("pattern", "^[0-9]+$");
                Bounds("minimum", "maximum", key.Range ?? (0, int.MaxValue), json);
                break;
            case ValueShape.Mapping:
                Mapping(key, json);
                break;
            case ValueShape.Pair:
                Pair(key, kind, json);
                break;
            case ValueShape.Text:
                Text(key, kind, json);
                break;
        }
    }

    private static void Text(Key key, KeyKind kind, Utf8JsonWriter json)
    {
        if (key.AllowedWords.Any())
        {
            json.WriteStartArray("enum");
            foreach (var word in key.AllowedWords) json.WriteStringValue(word);
            json.WriteEndArray();
            return;
        }

        // Without quotes, 32 and true are texts to the reader, and a number and a truth value to editors.
        SchemaWriter.Types(json, kind.TakenFor switch
        {
            TakenFor.TextOnly => ["string"],
            TakenFor.Year => ["string", "integer"],
            TakenFor.Digits => ["string", "integer", "boolean"],
            TakenFor.Anything or TakenFor.Unsigned => ["string", "number", "boolean"],
        });
        json.WriteString("pattern", kind.Pattern ?? AnyText);
        if (kind.TakenFor is TakenFor.Unsigned or TakenFor.Digits) json.WriteNumber("minimum", 0);
        if (kind.TakenFor == TakenFor.Year) Bounds("minimum", "maximum", (1000, 8999), json);
        if (key.IsLabel) json.WriteNumber("maxLength", Limits.Default.LabelCharacters);
    }

    private static void Pair(Key key, KeyKind kind, Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        Bounds("minItems", "maxItems", (2, 2), json);
        json.WriteStartObject("items");
        Text(key, kind, json);
        json.WriteEndObject();
    }

    private static void Mapping(Key key, Utf8JsonWriter json)
    {
        if (key.UnderEach is { } each)
        {
            json.WriteString("type", "object");
            json.WriteStartObject("additionalProperties");
            if (key.Inside is { } keys) Either(json, () => Value(each, json), () => SchemaWriter.Reference(keys, json));
            else Value(each, json);
            json.WriteEndObject();
        }
        else if (key.Inside is { } inside)
        {
            SchemaWriter.Reference(inside, json);
        }
        else
        {
            json.WriteString("type", "object");
        }
    }

    private static void Either(Utf8JsonWriter json, params ReadOnlySpan<Action> choices)
    {
        json.WriteStartArray("anyOf");
        foreach (var write in choices)
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Bounds(string least, string most, (int Least, int Most) range, Utf8JsonWriter json)
    {
        json.WriteNumber(least, range.Least);
        if (range.Most < int.MaxValue || least == "minimum") json.WriteNumber(most, range.Most);
    }
}
