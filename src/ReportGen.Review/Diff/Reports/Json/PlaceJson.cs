using System.Text.Json;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Json;

/// <summary>Places and properties, which occur in many lists: each on one line.</summary>
internal static class PlaceJson
{
    public static void Places(this Utf8JsonWriter json, string name, IEnumerable<Place> places) => json.Lines(name, places, Write);

    public static void Place(this Utf8JsonWriter json, string name, Place place) => json.Line(name, line => Write(line, place));

    /// <summary>Causes by their ids.</summary>
    public static void Causes(this Utf8JsonWriter json, IEnumerable<Cause> causes) =>
        json.Texts("causes", causes.Select(cause => cause.Id));

    public static void Fields(this Utf8JsonWriter json, string name, IEnumerable<FieldChange> fields) =>
        json.Lines(name, fields, (line, field) =>
    {
        line.WriteString("field", field.Field);
        line.Optional("before", field.Before);
        line.Optional("after", field.After);
        if (field.Line is { } number) line.WriteNumber("line", number);
    });

    /// <summary>A line of a file that an author writes; nothing where it is not known.</summary>
    public static void At(this Utf8JsonWriter json, SourceLine? at)
    {
        if (at is not null) json.Line("at", line =>
        {
            line.WriteString("path", at.Path);
            line.WriteNumber("line", at.Line);
        });
    }

    private static void Write(Utf8JsonWriter line, Place place)
    {
        line.WriteString("page", place.Page);
        line.WriteString("section", place.Section);
        line.Optional("anchor", place.Anchor);
        line.WriteNumber("line", place.Line);
        line.WriteString("words", place.Words);
        if (place.Part != PagePart.Text) line.WriteString("part", Words.Hyphened(place.Part.ToString()));
    }
}
