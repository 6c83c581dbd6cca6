using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads <c>content/sources.yaml</c>.</summary>
internal static class SourcesReader
{
    /// <summary>The sources, and every id that is given to one, be the rest of it right or wrong.</summary>
    public static (ImmutableArray<Source> Sources, IReadOnlySet<string> Ids) Read(YamlNode root, Limits limits, DiagnosticBag bag)
    {
        var ids = new IdRegister("a source", DataCodes.RepeatedId, bag);
        ImmutableArray<Source> sources =
        [
            .. YamlList.Document(root, "the list of sources", limits.Entries, bag).Select(item => One(item, ids, bag)).OfType<Source>(),
        ];
        return (sources, ids.Ids.ToImmutableHashSet(StringComparer.Ordinal));
    }

    private static Source? One(YamlNode node, IdRegister ids, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, SourceKeys.Table, bag) is not { } reader) return null;
        var id = reader.Id(SourceKeys.Id);
        var plain = new PlainText(bag);
        var title = reader.PlainString(SourceKeys.Title); // as it is published: a quotation
        var called = plain.Of(reader, SourceKeys.Called);
        var author = plain.Of(reader, SourceKeys.Author);
        var publisher = plain.Of(reader, SourceKeys.Publisher);
        var date = Date(reader);
        var url = AddressReader.Url(reader, SourceKeys.Url, bag);
        var file = reader.PlainString(SourceKeys.File);
        var archive = reader.PlainString(SourceKeys.Archive);
        var licence = plain.Of(reader, SourceKeys.Licence);
        var note = reader.Prose(SourceKeys.Note);
        reader.Finish();
        return id is { } name && ids.Add(name) && title is not null
            ? new Source(
                name.Text,
                title,
                author,
                publisher,
                date,
                url,
                file,
                archive,
                licence,
                note,
                name.Span) { Called = called, PlainTexts = [.. plain.Seen] }
            : null;
    }

    private static string? Date(MappingReader reader) =>
        reader.DateOrMonth(SourceKeys.Date) is { } days ? new ReleaseDate(days).ToString() : null;
}
