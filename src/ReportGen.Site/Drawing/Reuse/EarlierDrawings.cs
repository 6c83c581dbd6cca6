using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Drawing.Reuse;

/// <summary>The drawings of an earlier site by their keys: files by their names, inline drawings by the marks that they carry in its
/// pages.</summary>
internal sealed class EarlierDrawings
{
    private const int PngWidthAt = 16;
    private readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> files;
    private readonly ConcurrentDictionary<(string Key, string Sheet), string> inline = [];

    /// <param name="files">By path in the earlier site. Each is what the earlier build made, or it is not here.</param>
    public EarlierDrawings(ImmutableDictionary<string, ReadOnlyMemory<byte>> files)
    {
        this.files = files;
        var pages = files.Where(file => file.Key.EndsWith(DrawingFiles.PageEnding, StringComparison.Ordinal))
            .Select(file => file.Value)
            .ToArray();
        // Equal keys are equal drawings, whichever page is read first.
        Parallel.For(0, pages.Length, at =>
        {
            foreach (var (key, sheet, svg) in InlineMark.Find(pages[at])) inline.TryAdd((key, sheet), svg);
        });
    }

    /// <summary>The drawing with this key; null when any part of it is missing.</summary>
    /// <param name="pictureKey">The key of its files.</param>
    public Drawing? Chart(string id, string key, string pictureKey)
    {
        if (!inline.TryGetValue((key, Sheet.Wide.Name), out var wide) || !inline.TryGetValue((key, Sheet.Narrow.Name), out var narrow))
            return null;
        if (!files.TryGetValue(DrawingFiles.Chart(id, pictureKey, "svg"), out var standalone)
            || !files.TryGetValue(DrawingFiles.Chart(id, pictureKey, "png"), out var png))
            return null;
        return SizeOf(png) is var (width, height)
            ? new Drawing(
                key,
                wide + narrow,
                Encoding.UTF8.GetString(standalone.Span),
                png,
                width / ChartDrawer.PictureScale,
                height / ChartDrawer.PictureScale) { PictureKey = pictureKey }
            : null;
    }

    /// <summary>The picture of the card with this key; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Card(string id, string key) =>
        files.TryGetValue(DrawingFiles.Card(id, key), out var png) ? png : default(ReadOnlyMemory<byte>?);

    /// <summary>Width and height in pixels, from the header of a PNG.</summary>
    private static (int Width, int Height)? SizeOf(ReadOnlyMemory<byte> png) => png.Length < PngWidthAt + 8
        ? null
        : (BinaryPrimitives.ReadInt32BigEndian(png.Span[PngWidthAt..]), BinaryPrimitives.ReadInt32BigEndian(png.Span[(PngWidthAt + 4)..]));
}
