using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff.Editions;
using ReportGen.Published.Report;
using ReportGen.Sources;

namespace ReportGen.Diff;

/// <summary>One side of a comparison: a whole site, as readers got or would get it.</summary>
/// <param name="Name">How the reviewer named it: a folder or a git revision.</param>
/// <param name="Files">By path inside the site with forward slashes, in ordinal order.</param>
/// <param name="Report">The root of its <c>report.json</c>.</param>
public sealed record Edition(string Name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, JsonElement Report)
{
    /// <summary>The same as records: what is missing or of another type is empty. Records are named by their ids, whatever the format.
    /// Read once.</summary>
    public PublishedReport Published
    {
        get => field ??= NamedRecords.In(PublishedReport.Shape.Read(Report));
        internal init;
    }

    /// <summary>The files that it was built from, by path (<c>content/claims.yaml</c>, <c>templates/post.html</c>); null where none lie
    /// beside it, or others than it was built from.</summary>
    public SourceTree? Sources { get; init; }

    /// <summary>What is known of whether the site is what its content gives.</summary>
    public Standing Standing { get; init; } = Standing.Alone;

    /// <summary>Where the site stands on the web; null when its report does not say.</summary>
    // What is no whole address occurs anywhere in a page, and is not what the page's links begin with.
    public string? Address =>
        Uri.TryCreate(Published.Address, UriKind.Absolute, out var whole) && whole.Scheme is "https" or "http" ? Published.Address : null;

    /// <summary>The objects of a list of the report, such as <c>claims</c>, for what is compared member by member;
    /// none when it has no such list.</summary>
    public IEnumerable<JsonElement> List(string name) =>
        Report.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
