using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>Takes the look of drawings from the templates: their fonts, and colours where a report has its own.</summary>
public static partial class ThemeReader
{
    /// <summary>A report's own colours: role names (<c>series1</c>) with <c>light</c> and <c>dark</c>; roles that are left out keep the built-in ones.</summary>
    public const string PalettePath = "templates/palette.yaml";

    /// <summary>The first four bytes of TrueType, of OpenType with PostScript outlines, and of TrueType as Apple writes it.</summary>
    private static readonly ImmutableArray<uint> FontSignatures = [0x00010000, 0x4F54544F, 0x74727565];

    /// <summary>The theme, or null with the reason among the diagnostics.</summary>
    public static Outcome<Theme?> Read(SourceTree tree, Limits limits)
    {
        var bag = new DiagnosticBag();
        var regular = Font(tree, Theme.RegularFontPath, bag);
        var semiBold = Font(tree, Theme.SemiBoldFontPath, bag);
        var palette = ReadPalette(tree, limits, bag);
        return bag.With(regular is { } plain && semiBold is { } heavy ? new Theme(palette, plain, heavy) : null);
    }

    private static ReadOnlyMemory<byte>? Font(SourceTree tree, string path, DiagnosticBag bag)
    {
        if (tree.Find(path) is not { } file)
        {
            bag.Report(DrawingCodes.FontMissing, null, $"the font '{path}' is missing.", "put a static TrueType font there: drawings use no font of the machine");
            return null;
        }

        var bytes = file.Bytes.Span;
        if (bytes.Length > 12 && FontSignatures.Contains(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes))) return file.Bytes;
        bag.Report(DrawingCodes.NotAFont, SourceSpan.File(path), $"'{path}' is not a TrueType or OpenType font.", "put a static .ttf there; WOFF2 is for pages only");
        return null;
    }

    private static Palette ReadPalette(SourceTree tree, Limits limits, DiagnosticBag bag)
    {
        if (tree.Find(PalettePath) is not { } file || YamlReader.Read(file, limits, bag) is not { } root) return Palette.Default;
        if (MappingReader.Open(root, "a palette", bag) is not { } reader) return Palette.Default;
        var colours = Palette.Default.Colours;
        foreach (var role in Enum.GetValues<ColourRole>())
        {
            if (reader.OptionalMapping(Palette.ClassOf(role)["c-".Length..]) is not { } pair) continue;
            var (light, dark) = (Colour(pair.RequiredText("light"), bag), Colour(pair.RequiredText("dark"), bag));
            pair.Finish();
            if (light is not null && dark is not null) colours = colours.SetItem(role, new PaletteColour(light, dark));
        }

        reader.Finish();
        return new Palette(colours);
    }

    private static string? Colour(SourcedText? written, DiagnosticBag bag)
    {
        if (written is not { } text) return null;
        if (Hexadecimal().IsMatch(text.Text)) return text.Text.ToLowerInvariant();
        bag.Report(DrawingCodes.BadColour, text.Span, $"'{text.Text}' is not a colour.", "write '#rrggbb' in quotes, such as '#2b6cb0'");
        return null;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}
