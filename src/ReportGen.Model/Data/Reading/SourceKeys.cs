using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of an entry of <c>content/sources.yaml</c>.</summary>
internal static class SourceKeys
{
    public static readonly Key Id = Key.Required("id", KeyKind.Id, "vendor-notes", "Its name, by which everything else refers to it.");
    public static readonly Key Title = Key.Required("title", KeyKind.Text, "Release notes of Alpha", "Its title as it has it itself.");
    public static readonly Key Called = Key.Optional("called", KeyKind.Text, "the release notes", "How sentences call it.");
    public static readonly Key Author = Key.Optional("author", KeyKind.Text, "Alpha Works", "Who wrote it.");
    public static readonly Key Publisher = Key.Optional("publisher", KeyKind.Text, "Alpha Works", "Who published it.");
    public static readonly Key Date = Key.Optional("date", KeyKind.DateOrMonth, "2009-01-31", "When it was published.");
    public static readonly Key Url = Key.Optional("url", KeyKind.Address, "https://alpha.example/notes", "Where it can be read.");
    public static readonly Key File = Key.Optional("file", KeyKind.Text, "notes/2009.html", "Its path inside the archive.");
    public static readonly Key Archive =
        Key.Optional("archive", KeyKind.Text, "https://archive.example/alpha", "The public archive that keeps a copy.");
    public static readonly Key Licence = Key.Optional("licence", KeyKind.Text, "all rights reserved", "Its terms.");
    public static readonly Key Note =
        Key.Optional("note", KeyKind.Prose, "The notes were rewritten later.", "What a reader should know of it.");

    public static KeyTable Table { get; } = new(
        "a source", "A source", [Id, Title, Called, Author, Publisher, Date, Url, File, Archive, Licence, Note]);
}
