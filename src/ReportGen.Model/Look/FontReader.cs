using System.Buffers.Binary;
using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Look;

/// <summary>Takes the fonts from the templates: for drawings as TrueType, for pages as WOFF2 where that comes with it.</summary>
internal sealed class FontReader(SourceTree tree, DiagnosticBag bag)
{
    private const string AssetFolder = "templates/assets/";
    private const uint TrueType = 0x00010000;
    private const uint OpenType = 0x4F54544F;
    private const uint AppleTrueType = 0x74727565;
    private const uint Woff2 = 0x774F4632;

    /// <summary>The bytes of a font for drawings; null, with the reason in the bag, when there is none.</summary>
    public ReadOnlyMemory<byte>? ForDrawings(string path)
    {
        if (tree.Find(path) is not { } file)
        {
            bag.Report(
                LookCodes.FontMissing,
                null,
                $"the font '{path}' is missing.",
                "put a static TrueType font there: drawings use no font of the machine");
            return null;
        }

        if (Signature(file) is TrueType or OpenType or AppleTrueType && FontTables.Read(file.Bytes.Span) is not null) return file.Bytes;
        bag.Report(
            LookCodes.NotAFont,
            SourceSpan.File(path),
            $"'{path}' is not a TrueType or OpenType font with Latin letters.",
            "put a static .ttf there; WOFF2 is for pages only");
        return null;
    }

    public ImmutableArray<FontFace> ForPages() =>
    [
        .. new[] { Face(
            Theme.RegularFontPath,
            FontStyle.Regular), Italic(), Face(
                Theme.SemiBoldFontPath,
                FontStyle.SemiBold), Face(Theme.HeadingFontPath, FontStyle.Heading) }.OfType<FontFace>(),
    ];

    /// <summary>A page is set in the font of its drawings: a report's own TrueType font is not joined with the built-in WOFF2.</summary>
    private FontFace? Face(string drawn, FontStyle style)
    {
        if (tree.Find(drawn) is not { } font || FontTables.Read(font.Bytes.Span) is not { } tables) return null;
        var fallback = Fallback(tables, style);
        if (PackedWith(drawn, style) is { } packed)
            return new FontFace(packed.Path[AssetFolder.Length..], "woff2", style, fallback);
        return new FontFace(drawn[AssetFolder.Length..], Signature(font) == OpenType ? "opentype" : "truetype", style, fallback);
    }

    /// <summary>Without slanted letters of its own, a font's upright ones are slanted by the browser.</summary>
    private FontFace? Italic() =>
        PackedWith(Theme.RegularFontPath, FontStyle.Italic) is { } packed
            ? new FontFace(packed.Path[AssetFolder.Length..], "woff2", FontStyle.Italic, null)
            : null;

    /// <summary>The WOFF2 of a style, where it comes from the same author as the font of the drawings.</summary>
    private SourceFile? PackedWith(string drawn, FontStyle style)
    {
        if (tree.Find(Theme.PageFontPath(style)) is not { } packed) return null;
        if (tree.IsOwn(packed.Path) == tree.IsOwn(drawn)) return IsPacked(packed) ? packed : null;
        if (tree.IsOwn(packed.Path))
            bag.Report(
                LookCodes.LonePageFont,
                SourceSpan.File(packed.Path),
                $"no page loads '{packed.Path}': drawings have the built-in font, and pages have the font of the drawings.",
                $"put the same font beside it as '{drawn}'");
        return null;
    }

    private bool IsPacked(SourceFile file)
    {
        if (Signature(file) == Woff2 && PackedFont.IsWhole(file.Bytes.Span)) return true;
        bag.Report(
            LookCodes.NotAPageFont,
            SourceSpan.File(file.Path),
            $"'{file.Path}' is not a whole WOFF2 font.",
            "pack the font as WOFF2, or leave the file out: pages then load the .ttf");
        return false;
    }

    /// <summary>Stretched too far, letters of one line would touch those of the next.</summary>
    private static FallbackFont Fallback(FontTables font, FontStyle style)
    {
        var standIn = StandIn.For(font, style);
        var size = Math.Clamp(font.Advance / standIn.Advance, FallbackFont.Smallest, FallbackFont.Largest);
        return new FallbackFont(size, font.Ascent / size, font.Descent / size, font.LineGap / size)
        {
            Class = standIn.Class,
            Names = standIn.Names,
        };
    }

    private static uint Signature(SourceFile file) => file.Bytes.Length > 12 ? BinaryPrimitives.ReadUInt32BigEndian(file.Bytes.Span) : 0;
}
