using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Images;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Looks at the icons and the web manifest that a report brings itself: browsers show nothing where they cannot read them.
/// Drawings in SVG are looked through by <see cref="SvgCheck"/>.</summary>
internal static class IconCheck
{
    private const int IconHead = 6;
    private const int IconEntry = 16;
    private const string PngRemedy = "save it as PNG";

    private delegate bool Reading(ReadOnlySpan<byte> bytes);

    private static readonly ImmutableArray<(string Name, Reading IsReadable, string What, string Remedy)> Kinds =
    [
        (
            "favicon.ico",
            bytes => IsIcon(bytes) || ImageReader.PictureType(bytes) is not null,
            "an icon that browsers read",
            "save it as ICO or PNG"),
        .. from name in new[] { "favicon.png", "apple-touch-icon.png", "icon-192.png", "icon-512.png" }
           select (
               name,
               (Reading)(bytes => ImageReader.PictureType(bytes) == "image/png" && ImageReader.Read(bytes) is not null),
               "a PNG picture",
               PngRemedy),
        ("site.webmanifest", IsObject, "a web manifest, which is one JSON object", "mend it, or delete it: one is made then"),
    ];

    public static void Run(SourceTree tree, DiagnosticBag bag)
    {
        foreach (var (name, isReadable, what, remedy) in Kinds)
        {
            var path = "content/static/" + name;
            if (tree.Find(path) is { } file && !isReadable(file.Bytes.Span))
                bag.Report(SiteCodes.BrokenIcon, SourceSpan.File(path), $"'{name}' is not {what}.", remedy);
        }
    }

    /// <summary>An ICO: two zero bytes, type 1, a count, and an entry for each picture with its length and its place in the file
    /// (learn.microsoft.com, "Icons in Win32").</summary>
    private static bool IsIcon(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < IconHead || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != 0x10000) return false;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
        if (count == 0 || bytes.Length < IconHead + (count * IconEntry)) return false;
        for (var at = 0; at < count; at++)
        {
            var entry = bytes.Slice(IconHead + (at * IconEntry), IconEntry);
            var (length, place) =
                (BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[12..]));
            if (length == 0 || (ulong)place + length > (ulong)bytes.Length) return false;
        }

        return true;
    }

    private static bool IsObject(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
