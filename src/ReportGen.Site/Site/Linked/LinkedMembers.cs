using System.Text.Json;
using ReportGen.Data;
using ReportGen.Published;
using ReportGen.Quantities;

namespace ReportGen.Site.Linked;

/// <summary>Members that several kinds of things have.</summary>
internal static class LinkedMembers
{
    /// <summary>Type, and the address that is also the thing's name among machines.</summary>
    public static void Thing(this Utf8JsonWriter json, string type, string address)
    {
        json.WriteString("@type", type);
        json.WriteString("@id", address);
        json.WriteString("url", address);
    }

    /// <summary>A thing that is described elsewhere under its address.</summary>
    public static void Reference(this Utf8JsonWriter json, string name, string address)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }

    /// <summary>A list of texts, escaped like all others; <see cref="JsonText.Texts"/> leaves readable what could end an element of a
    /// page.</summary>
    public static void Words(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.Optional(name, day is { } date ? Period.Iso(date) : null);

    /// <summary>An author whose kind nobody stated has a name and no type.</summary>
    public static void Authors(this Utf8JsonWriter json, string name, IReadOnlyCollection<Author> authors)
    {
        if (authors.Count == 0) return;
        json.Objects(name, authors, author =>
        {
            if (author.Kind is { } kind) json.WriteString("@type", kind == AuthorKind.Person ? "Person" : "Organization");
            json.WriteString("name", author.Name);
            json.Optional("url", author.Url);
        });
    }

    public static void Licence(this Utf8JsonWriter json, Licence? licence) => json.Optional("license", licence?.Url ?? licence?.Name);

    public static void Works(this Utf8JsonWriter json, string name, IReadOnlyCollection<Source> sources)
    {
        if (sources.Count > 0) json.Objects(name, sources, source => Work(json, source));
    }

    /// <summary>A source as a work: who, what, when, where.</summary>
    public static void Work(Utf8JsonWriter json, Source source)
    {
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Title);
        if (source.Author is { } author) json.Authors("author", [new Author(author, null, null)]);
        json.Optional("datePublished", source.Date);
        json.Optional("url", source.Url);
    }
}
