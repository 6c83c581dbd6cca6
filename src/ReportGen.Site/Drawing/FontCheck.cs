using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;
using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>Opens the fonts of a theme as drawings will: a file may look like a font and not be one.</summary>
internal static class FontCheck
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The fonts that the tool brings are known to be good.</summary>
    public static void Run(SourceTree tree, Theme theme, DiagnosticBag bag)
    {
        Check(theme.RegularFont, Theme.RegularFontPath);
        Check(theme.SemiBoldFont, Theme.SemiBoldFontPath);
        if (theme.HeadingFont is { } heading) Check(heading, Theme.HeadingFontPath);

        void Check(ReadOnlyMemory<byte> bytes, string path)
        {
            if (tree.BuiltIn.IsEmpty || tree.IsOwn(path)) FontCheck.Check(bytes, path, bag);
        }
    }

    private static void Check(ReadOnlyMemory<byte> bytes, string path, DiagnosticBag bag)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var font = SKTypeface.FromData(data);
        if (font is null)
            bag.Report(
                LookCodes.NotAFont,
                SourceSpan.File(path),
                $"'{path}' is a broken font: its tables are not those of the kind of font that it says it is.",
                "put a whole, static .ttf there");
        else if (font.GetGlyphs(Letters).Contains((ushort)0))
            bag.Report(
                LookCodes.NotAFont,
                SourceSpan.File(path),
                $"'{path}' lacks a Latin letter or a digit.",
                "put a static .ttf with Latin letters and digits there");
    }
}
