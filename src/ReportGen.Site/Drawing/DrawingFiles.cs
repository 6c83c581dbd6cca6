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

    /// <summary>Whether a file of an earlier site may be, or hold, a drawing.</summary>
    public static bool MayHold(string path) =>
        path.EndsWith(PageEnding, StringComparison.Ordinal) ||
        (path.StartsWith(Charts, StringComparison.Ordinal) && !path.EndsWith(".csv", StringComparison.Ordinal)) ||
        path.StartsWith(Cards, StringComparison.Ordinal);

    /// <summary>Whether such a file is or holds one: most pages hold none.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes) =>
        !path.EndsWith(PageEnding, StringComparison.Ordinal) || InlineMark.IsIn(bytes);
}
