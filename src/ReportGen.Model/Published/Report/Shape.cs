using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Published.Report;

/// <summary>How a record stands in JSON: its members in their order, each named once for writing and for reading.</summary>
/// <param name="empty">The record of a document that has none of the members.</param>
public sealed class Shape<T>(T empty)
    where T : class
{
    private readonly List<Member> members = [];

    public void Write(Utf8JsonWriter json, T value)
    {
        foreach (var member in members) member.Write(json, value);
    }

    /// <summary>What is missing or of another type is as in the empty record, so that editions of other formats can be read.</summary>
    public T Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return empty;
        var read = empty;
        foreach (var member in members)
            if (json.TryGetProperty(member.Name, out var value)) read = member.Read(read, value);
        return read;
    }

    /// <summary>The items of a list that are objects; none for anything else.</summary>
    public ImmutableArray<T> ReadAll(JsonElement json) => json.ValueKind == JsonValueKind.Array
        ? [.. json.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(Read)]
        : [];

    /// <summary>The whole record as JSON: equal texts are equal records.</summary>
    public string Text(T value) => JsonText.Words(json => Write(json, value));

    /// <summary>A text that is always there; empty when it is missing.</summary>
    internal Shape<T> Text(string name, Func<T, string> get, Func<T, string, T> with) => With(
        name,
        (json, holder) => json.WriteString(name, get(holder)),
        (holder, value) => value.ValueKind == JsonValueKind.String ? with(holder, value.GetString() ?? "") : holder);

    /// <summary>A text that is left out when there is none.</summary>
    internal Shape<T> Optional(string name, Func<T, string?> get, Func<T, string, T> with) => With(
        name,
        (json, holder) => json.Optional(name, get(holder)),
        (holder, value) => value.ValueKind == JsonValueKind.String ? with(holder, value.GetString() ?? "") : holder);

    internal Shape<T> Flag(string name, Func<T, bool> get, Func<T, bool, T> with) => With(
        name,
        (json, holder) => json.WriteBoolean(name, get(holder)),
        (holder, value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? with(holder, value.GetBoolean()) : holder);

    /// <summary>Left out when it does not hold.</summary>
    internal Shape<T> SomeFlag(string name, Func<T, bool> get, Func<T, bool, T> with) => With(
        name,
        (json, holder) =>
        {
            if (get(holder)) json.WriteBoolean(name, true);
        },
        (holder, value) => with(holder, value.ValueKind is JsonValueKind.True));

    /// <summary>A whole number; left out when there is none.</summary>
    internal Shape<T> Count(string name, Func<T, int?> get, Func<T, int, T> with) => With(
        name,
        (json, holder) =>
        {
            if (get(holder) is { } count) json.WriteNumber(name, count);
        },
        (holder, value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? with(holder, count) : holder);

    /// <summary>A finite number; left out when there is none.</summary>
    internal Shape<T> Number(string name, Func<T, double?> get, Func<T, double, T> with) => With(
        name,
        (json, holder) =>
        {
            // JSON has no infinity: a value beyond all doubles is the largest.
            if (get(holder) is { } number) json.WriteNumber(name, Math.Clamp(number, double.MinValue, double.MaxValue));
        },
        (holder, value) => Finite(value) is { } number ? with(holder, number) : holder);

    /// <summary>A list of texts on one line; left out when there is none.</summary>
    internal Shape<T> Texts(string name, Func<T, ImmutableArray<string>?> get, Func<T, ImmutableArray<string>, T> with) => With(
        name,
        (json, holder) =>
        {
            if (get(holder) is { } texts) json.Texts(name, texts);
        },
        (holder, value) => with(holder, TextsOf(value)));

    /// <summary>The same, left out when it is empty too.</summary>
    internal Shape<T> SomeTexts(string name, Func<T, ImmutableArray<string>> get, Func<T, ImmutableArray<string>, T> with) =>
        Texts(name, holder => get(holder) is { IsEmpty: false } texts ? texts : null, with);

    /// <summary>Records of a dataset, on the line of what counts them.</summary>
    internal Shape<T> Records(string name, Func<T, RecordList> get, Func<T, RecordList, T> with) => With(
        name,
        (json, holder) =>
        {
            json.WritePropertyName(name);
            get(holder).Write(json);
        },
        (holder, value) => with(holder, RecordList.Read(value)));

    /// <summary>Texts by names of the author's, on one line; left out when there are none to tell of.</summary>
    internal Shape<T> NamedTexts(
        string name,
        Func<T, ImmutableSortedDictionary<string, string>?> get,
        Func<T, ImmutableSortedDictionary<string, string>, T> with) => With(
        name,
        (json, holder) =>
        {
            if (get(holder) is { } texts) json.Line(name, line => WriteAll(line, texts));
        },
        (holder, value) => value.ValueKind == JsonValueKind.Object ? with(holder, NamedTextsOf(value)) : holder);

    /// <summary>An object on one line; left out when there is none.</summary>
    internal Shape<T> Line<TInner>(string name, Shape<TInner> shape, Func<T, TInner?> get, Func<T, TInner, T> with)
        where TInner : class => With(
        name,
        (json, holder) =>
        {
            if (get(holder) is { } inner) json.Line(name, line => shape.Write(line, inner));
        },
        (holder, value) => value.ValueKind == JsonValueKind.Object ? with(holder, shape.Read(value)) : holder);

    /// <summary>An object with a line for each member; left out when there is none.</summary>
    internal Shape<T> Object<TInner>(string name, Shape<TInner> shape, Func<T, TInner?> get, Func<T, TInner, T> with)
        where TInner : class => With(
        name,
        (json, holder) =>
        {
            if (get(holder) is { } inner) json.Object(name, () => shape.Write(json, inner));
        },
        (holder, value) => value.ValueKind == JsonValueKind.Object ? with(holder, shape.Read(value)) : holder);

    /// <summary>An object, or null where there is none; left out where it is not asked for.</summary>
    /// <param name="isThere">Whether the record has the member at all.</param>
    internal Shape<T> ObjectOrNull<TInner>(
        string name, Shape<TInner> shape, Func<T, bool> isThere,
        Func<T, TInner?> get,
        Func<T, TInner, T> with)
        where TInner : class => With(
        name,
        (json, holder) =>
        {
            if (!isThere(holder)) return;
            if (get(holder) is { } inner) json.Object(name, () => shape.Write(json, inner));
            else json.WriteNull(name);
        },
        (holder, value) => value.ValueKind == JsonValueKind.Object ? with(holder, shape.Read(value)) : holder);

    internal Shape<T> Objects<TInner>(
        string name, Shape<TInner> shape,
        Func<T, IReadOnlyList<TInner>> get,
        Func<T, ImmutableArray<TInner>, T> with)
        where TInner : class => With(
        name,
        (json, holder) => json.Objects(name, get(holder), inner => shape.Write(json, inner)),
        (holder, value) => with(holder, shape.ReadAll(value)));

    /// <summary>A list of objects; left out when it is empty.</summary>
    internal Shape<T> SomeObjects<TInner>(
        string name, Shape<TInner> shape,
        Func<T, ImmutableArray<TInner>> get,
        Func<T, ImmutableArray<TInner>, T> with)
        where TInner : class => With(
        name,
        (json, holder) =>
        {
            if (!get(holder).IsEmpty) json.Objects(name, get(holder), inner => shape.Write(json, inner));
        },
        (holder, value) => with(holder, shape.ReadAll(value)));

    /// <summary>A list of objects with a line each; left out when it is empty.</summary>
    internal Shape<T> SomeLines<TInner>(
        string name, Shape<TInner> shape,
        Func<T, ImmutableArray<TInner>> get,
        Func<T, ImmutableArray<TInner>, T> with)
        where TInner : class => With(
        name,
        (json, holder) =>
        {
            if (!get(holder).IsEmpty) json.Lines(name, get(holder), (line, inner) => shape.Write(line, inner));
        },
        (holder, value) => with(holder, shape.ReadAll(value)));

    private Shape<T> With(string name, Action<Utf8JsonWriter, T> write, Func<T, JsonElement, T> read)
    {
        members.Add(new Member(name, write, read));
        return this;
    }

    private static double? Finite(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    private static void WriteAll(Utf8JsonWriter json, ImmutableSortedDictionary<string, string> texts)
    {
        foreach (var (name, text) in texts) json.WriteString(name, text);
    }

    private static ImmutableArray<string> TextsOf(JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "")]
        : [];

    private static ImmutableSortedDictionary<string, string> NamedTextsOf(JsonElement json) => json.EnumerateObject()
        .Where(member => member.Value.ValueKind == JsonValueKind.String)
        .ToImmutableSortedDictionary(member => member.Name, member => member.Value.GetString() ?? "", StringComparer.Ordinal);

    private sealed record Member(string Name, Action<Utf8JsonWriter, T> Write, Func<T, JsonElement, T> Read);
}
