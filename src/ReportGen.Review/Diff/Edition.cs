using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Diff;

/// <summary>One side of a comparison: a whole site, as readers got or would get it.</summary>
/// <param name="Name">How the reviewer named it: a folder or a git revision.</param>
/// <param name="Files">By path inside the site with forward slashes, in ordinal order.</param>
/// <param name="Report">The root of its <c>report.json</c>.</param>
public sealed record Edition(string Name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, JsonElement Report)
{
    /// <summary>Where the site stands on the web; null when its report does not say.</summary>
    // What is no whole address occurs anywhere in a page, and is not what the page's links begin with.
    public string? Address => Report.TryGetProperty("address", out var address) && address.ValueKind == JsonValueKind.String
        && Uri.TryCreate(address.GetString(), UriKind.Absolute, out var whole) && whole.Scheme is "https" or "http" ? address.GetString() : null;

    /// <summary>The objects of a list of the report, such as <c>claims</c>; none when it has no such list.</summary>
    public IEnumerable<JsonElement> List(string name) =>
        Report.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
