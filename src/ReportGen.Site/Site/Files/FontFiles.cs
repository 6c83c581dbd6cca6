using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Looks at the fonts that a report brings itself: whether a family is whole, and what its readers load.</summary>
internal static class FontFiles
{
    private const string Assets = "templates/assets/";

    /// <summary>In bytes; packed, the Latin letters of a font take 20,000.</summary>
    private const int Heavy = 150_000;

    public static void Check(SourceTree tree, Theme theme, DiagnosticBag bag)
    {
        if (tree.BuiltIn.IsEmpty) return;
        ReportLone(Theme.RegularFontPath, Theme.SemiBoldFontPath, "bold words, values and emphasised labels", tree, bag);
        ReportLone(Theme.SemiBoldFontPath, Theme.RegularFontPath, "all words that are not bold", tree, bag);
        foreach (var face in theme.Faces)
        {
            if (tree.Find(Assets + face.Path) is not { } file || !tree.IsOwn(file.Path) || face.Format == "woff2" || file.Bytes.Length <= Heavy)
                continue;
            var name = NameOf(file.Path);
            bag.Report(
                SiteCodes.HeavyFont,
                SourceSpan.File(file.Path),
                FormattableString.Invariant($"every reader loads '{file.Path}', {file.Bytes.Length / 1000} kB, before the page has its letters."),
                $"put '{Stem(name)}.woff2' beside it: 'woff2_compress {name}' makes one, 'pyftsubset {name} --flavor=woff2 --unicodes=U+0-24F' one with Latin letters alone");
        }
    }

    /// <summary>What to do with a file that has the name of a font and is none that is read; null for any other.</summary>
    public static string? Remedy(string path)
    {
        if (!path.StartsWith(Theme.FontFolder, StringComparison.Ordinal)) return null;
        var stem = Stem(NameOf(path));
        if (!Enum.TryParse<FontStyle>(stem, ignoreCase: true, out var style) || char.IsAsciiDigit(stem[0])) return null;
        return style == FontStyle.Italic
            ? "slanted words of pages are read from 'italic.woff2' and no other file: 'woff2_compress italic.ttf' makes one"
            : $"'{stem}.ttf' is read, and '{stem}.woff2' beside it: save the font as those";
    }

    private static void ReportLone(string there, string missing, string words, SourceTree tree, DiagnosticBag bag)
    {
        if (!IsOwn(there, tree) || IsOwn(missing, tree)) return;
        bag.Report(
            SiteCodes.IncompleteFamily,
            SourceSpan.File(there),
            $"'{NameOf(missing)}' does not come with it: {words} are set in the built-in '{NameOf(missing)}', which is Inter.",
            $"put the same family there as '{NameOf(missing)}'; a copy of '{NameOf(there)}' will do");
    }

    private static bool IsOwn(string path, SourceTree tree) => tree.Find(path) is not null && tree.IsOwn(path);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string Stem(string name) => name.Split('.')[0];
}
