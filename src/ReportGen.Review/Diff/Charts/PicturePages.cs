using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Diff.Charts;

/// <summary>Which pages of an edition name which picture, and which say that they show which chart.</summary>
internal sealed class PicturePages
{
    private const string Home = "index.html";

    /// <summary>In bytes: what is longer is no address of a picture, and would take long to look for.</summary>
    private const int LongestAddress = 2048;

    /// <summary>What an address in HTML begins behind.</summary>
    private static readonly SearchValues<byte> Before = SearchValues.Create("\"'(), \n=>"u8);

    private readonly Dictionary<string, SortedSet<string>> byPicture = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> byChart = new(StringComparer.Ordinal);
    private readonly Edition edition;

    public PicturePages(Edition edition)
    {
        this.edition = edition;
        foreach (var (path, bytes) in edition.Files.Where(
            file => file.Key.EndsWith(".html", StringComparison.Ordinal))) Read(path, bytes.Span);
        foreach (var article in edition.Published.Posts.Concat(edition.Published.Pages))
        {
            foreach (var chart in article.Charts) Add(byChart, chart, article.Path + Home);
        }
    }

    /// <summary>Files of pages, in ordinal order.</summary>
    public ImmutableArray<string> Of(string? picture) =>
        picture is not null && byPicture.TryGetValue(picture, out var pages) ? [.. pages] : [];

    /// <summary>Files of pages, in ordinal order: those that say so in the report, and those that name the chart's picture.</summary>
    public ImmutableArray<string> Of(DrawnChart chart) =>
        [.. Of(chart.Png).Concat(byChart.GetValueOrDefault(chart.Id) ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private void Read(string page, ReadOnlySpan<byte> html)
    {
        var ending = ".png"u8;
        for (var at = html.IndexOf(ending); at >= 0; at = html.IndexOf(ending))
        {
            var begin = html[..at].LastIndexOfAny(Before) + 1;
            if (at + ending.Length - begin <= LongestAddress
                && Resolved(page, Encoding.UTF8.GetString(html[begin..(at + ending.Length)])) is { } picture)
                Add(byPicture, picture, page);
            html = html[(at + ending.Length)..];
        }
    }

    /// <summary>The picture that an address names: seen from the page, or a whole address whose beginning is that of the site.</summary>
    private string? Resolved(string page, string address)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        var rest = address;
        for (; rest.StartsWith("../", StringComparison.Ordinal); rest = rest[3..])
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        if (edition.Files.ContainsKey(folder + rest)) return folder + rest;
        for (var slash = address.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = address.IndexOf('/', slash + 1))
        {
            if (edition.Files.ContainsKey(address[(slash + 1)..])) return address[(slash + 1)..];
        }

        return null;
    }

    private static void Add(Dictionary<string, SortedSet<string>> index, string key, string page)
    {
        if (!index.TryGetValue(key, out var pages)) index[key] = pages = new SortedSet<string>(StringComparer.Ordinal);
        pages.Add(page);
    }
}
