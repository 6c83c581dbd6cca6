using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>Something that a figure or claim was taken from.</summary>
/// <param name="Date">A day (2009-08-12) or a month (2009-08), as written; null when not known.</param>
/// <param name="File">Path inside <paramref name="Archive"/>.</param>
/// <param name="Archive">The public repository that keeps a copy.</param>
public sealed record Source(
    string Id,
    string Title,
    string? Author,
    string? Publisher,
    string? Date,
    string? Url,
    string? File,
    string? Archive,
    string? Licence,
    ProseText? Note,
    SourceSpan Span)
{
    /// <summary>How sentences name it: "Part 1", "the post"; null for "the source".</summary>
    public string? Called { get; init; }

    /// <summary>What readers see as it is written and may hold a numeral: title, author, publisher, licence.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];
}
