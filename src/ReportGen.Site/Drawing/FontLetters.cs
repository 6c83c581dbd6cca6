using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;

namespace ReportGen.Drawing;

/// <summary>Which letters a font has. It is read by HarfBuzz alone: Skia looks through every font of the machine before it opens its first,
/// which takes a tenth of a second, and a build that draws nothing needs none.</summary>
internal sealed class FontLetters : IDisposable
{
    private readonly GCHandle pinned;
    private readonly Blob blob;
    private readonly Face face;
    private readonly Font font;

    /// <param name="bytes">A font that drawings can use.</param>
    public FontLetters(ReadOnlyMemory<byte> bytes)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var held) ? held : new ArraySegment<byte>(bytes.ToArray());
        pinned = GCHandle.Alloc(array.Array, GCHandleType.Pinned);
        blob = new Blob(pinned.AddrOfPinnedObject() + array.Offset, array.Count, MemoryMode.ReadOnly);
        face = new Face(blob, 0);
        font = new Font(face);
        font.SetFunctionsOpenType();
    }

    public bool Has(Rune letter) => font.TryGetNominalGlyph((uint)letter.Value, out var glyph) && glyph != 0;

    public void Dispose()
    {
        font.Dispose();
        face.Dispose();
        blob.Dispose();
        pinned.Free();
    }
}
