namespace ReportGen.Published.Report;

/// <summary>A source in <c>report.json</c>.</summary>
public sealed record PublishedSource
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>How sentences name it.</summary>
    public string? Called { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>A day, a month or a year, as far as known.</summary>
    public string? Date { get; init; }

    public string? Url { get; init; }

    /// <summary>The public collection that keeps a copy.</summary>
    public string? Archive { get; init; }

    /// <summary>The path inside that collection.</summary>
    public string? File { get; init; }

    public string? Licence { get; init; }

    public string? Note { get; init; }

    public static Shape<PublishedSource> Shape { get; } = new Shape<PublishedSource>(new())
        .Text("id", source => source.Id, (source, id) => source with { Id = id })
        .Text("title", source => source.Title, (source, title) => source with { Title = title })
        .Optional("called", source => source.Called, (source, called) => source with { Called = called })
        .Optional("author", source => source.Author, (source, author) => source with { Author = author })
        .Optional("publisher", source => source.Publisher, (source, publisher) => source with { Publisher = publisher })
        .Optional("date", source => source.Date, (source, date) => source with { Date = date })
        .Optional("url", source => source.Url, (source, url) => source with { Url = url })
        .Optional("archive", source => source.Archive, (source, archive) => source with { Archive = archive })
        .Optional("file", source => source.File, (source, file) => source with { File = file })
        .Optional("licence", source => source.Licence, (source, licence) => source with { Licence = licence })
        .Optional("note", source => source.Note, (source, note) => source with { Note = note });
}
