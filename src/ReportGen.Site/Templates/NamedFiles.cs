using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Templates;

/// <summary>The files that templates can name with <c>file_href</c>, whatever page they make.</summary>
/// <param name="Paths">Path in the site by the address that is written: <c>/logo.svg</c>, <c>/assets/logo.svg</c>.</param>
public sealed record NamedFiles(ImmutableSortedDictionary<string, string> Paths)
{
    public static NamedFiles None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>How a page at a place names the file; null for a file that is not there.</summary>
    /// <param name="root">The way from the page to the first folder of the site.</param>
    internal string? From(string root, string address) =>
        Paths.TryGetValue(address, out var path) ? root + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : null;

    /// <summary>What was meant by the address of a file that is not there.</summary>
    internal string Remedy(string address) =>
        Nearest.Suggest(address, Paths.Keys)
        ?? Paths.Keys.Where(known => known.EndsWith($"/{address.Split('/')[^1]}", StringComparison.OrdinalIgnoreCase))
            .Select(known => $"did you mean '{known}'?").FirstOrDefault()
        ?? "put the file into content/static, and begin its address with '/': content/static/logo.svg is '/logo.svg', templates/assets/logo.svg is '/assets/logo.svg'";
}
