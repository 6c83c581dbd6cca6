using ReportGen.Drawing.Reuse;

namespace ReportGen.Drawing;

/// <summary>Where the drawings of a site lie. The name of a file ends with the key of the drawing, by which a later build finds it
/// again.</summary>
public static class DrawingFiles
{
    /// <summary>The ending of a page, which holds drawings inline.</summary>
    public const string PageEnding = ".html";

    private const string Charts = "charts/";
    private const string Cards = "cards/";

    /// <param name="key">Of the drawing, for its data; of the picture, for SVG and PNG.</param>
    /// <param name="ending">Without the dot.</param>
    public static string Chart(string id, string key, string ending) => $"{Charts}{id}-{key}.{ending}";

    public static string Card(string id, string key) => $"{Cards}{id}-{key}.png";

    /// <summary>The files of an earlier site that are, or may hold, drawings. Of pages, which are many, only those of charts are asked where
    /// each chart has one: it holds what other pages hold.</summary>
    public static IReadOnlyList<string> Among(IReadOnlyCollection<string> paths)
    {
        var charts = paths.Where(IsChart).ToList();
        var drawn = charts.Count(path => path.EndsWith(".svg", StringComparison.Ordinal));
        var pages = charts.Count == 0 ? [] : paths.Where(IsPage).ToList();
        var own = pages.FindAll(path => path.StartsWith(Charts, StringComparison.Ordinal) && path.Count(c => c == '/') == 2);
        return [.. charts, .. paths.Where(path => path.StartsWith(Cards, StringComparison.Ordinal)), .. own.Count < drawn ? pages : own];
    }

    private static bool IsPage(string path) => path.EndsWith(PageEnding, StringComparison.Ordinal);

    private static bool IsChart(string path) => path.StartsWith(Charts, StringComparison.Ordinal)
        && (path.EndsWith(".svg", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal));

    /// <summary>Whether such a file is or holds one: most pages hold none.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes) =>
        !IsPage(path) || InlineMark.IsIn(bytes);
}
