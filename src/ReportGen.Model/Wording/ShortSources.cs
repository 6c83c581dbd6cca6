using System.Collections.Immutable;
using ReportGen.Data;

namespace ReportGen.Wording;

/// <summary>A source as figures name it: shortly, and whose it is once behind those of one author and year.</summary>
/// <param name="Words">Its short name; its title where it has none.</param>
/// <param name="Joint">What stands between it and the one before: a comma within one author's series, else a semicolon.</param>
/// <param name="By">Author and year behind the last of theirs in a row, such as " (J. Woolsey, 2009)"; null elsewhere.</param>
public sealed record ShortSource(Source Source, string Words, char Joint, string? By);

/// <summary>Names sources in one line.</summary>
public static class ShortSources
{
    public static ImmutableArray<ShortSource> Of(IReadOnlyList<Source> sources)
    {
        return [.. sources.Select((source, at) => Named(source, At(at - 1), At(at + 1)))];

        Source? At(int at) => at >= 0 && at < sources.Count ? sources[at] : null;
    }

    /// <summary>All in one line: "Part 1, Part 2 (J. Woolsey, 2009); Security bulletins".</summary>
    public static string Line(IReadOnlyList<Source> sources) =>
        string.Concat(Of(sources).Select((named, at) => $"{(at == 0 ? "" : $"{named.Joint} ")}{named.Words}{named.By}"));

    /// <summary>The same behind the word that says what they are: "Source: Part 1 (J. Woolsey, 2009)"; null for none.</summary>
    public static string? Told(IReadOnlyList<Source> sources) =>
        sources.Count == 0 ? null : $"{(sources.Count == 1 ? "Source" : "Sources")}: {Line(sources)}";

    private static ShortSource Named(Source source, Source? before, Source? after)
    {
        var by = By(source);
        return new ShortSource(
            source,
            source.Called ?? source.Title,
            by is not null && before is not null && By(before) == by ? ',' : ';',
            after is not null && By(after) == by ? null : by);
    }

    /// <summary>As far as it is known; null for a source without a short name, whose title tells enough.</summary>
    private static string? By(Source source)
    {
        var year = source.Date is { Length: >= 4 } day ? day[..4] : null;
        var known = new[] { source.Author, year }.OfType<string>().ToList();
        return source.Called is null || known.Count == 0 ? null : $" ({string.Join(", ", known)})";
    }
}
