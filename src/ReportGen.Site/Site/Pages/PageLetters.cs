using System.Buffers;
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Quantities;
using ReportGen.Site.Pages.Markup;
using ReportGen.Sources;

namespace ReportGen.Site.Pages;

/// <summary>Looks whether the fonts that pages load have the letters that pages show, and warns once of all that they lack: another font of
/// each reader's machine stands in, or a box.</summary>
/// <param name="had">The letters of the fonts; null where one of them cannot be read, such as a <c>.woff</c>: then nothing is
/// said.</param>
internal sealed class PageLetters(BitArray? had)
{
    private const int MostNamed = 5;
    private const int LongestReference = 12;
    private const string Remedy =
        $"put fonts that have them, beside Latin letters, into '{Theme.FontFolder}' (docs/theming.md, Fonts), or write them otherwise";

    /// <summary>The fonts of ASCII letters are looked at when they are read.</summary>
    private static readonly SearchValues<char> Unremarkable =
        SearchValues.Create([.. Enumerable.Range(0, 0x7F).Select(code => (char)code).Where(character => character != '&')]);

    /// <summary>Elements whose text no page shows, or that style sheets set in fonts of the machine.</summary>
    private static readonly FrozenSet<string> Other =
        FrozenSet.Create(StringComparer.Ordinal, "head", "code", "pre", "kbd", "samp", "script", "style", "title", "desc");

    public static PageLetters Of(SiteAssets assets)
    {
        var fonts = assets.Files.Where(file => IsFont(file.Path)).ToList();
        return fonts.Exists(font => font.Path.EndsWith(".woff", StringComparison.Ordinal))
            ? new PageLetters(null)
            : new PageLetters(FontCharacters.Of(fonts.Select(font => font.Bytes)));
    }

    public static void Report(IEnumerable<FinishedPage> pages, SourceTree tree, DiagnosticBag bag)
    {
        var (missing, first) = (new SortedSet<Rune>(), (SourceSpan?)null);
        foreach (var page in pages)
        {
            foreach (var rune in page.Unset)
                if (missing.Add(rune)) first ??= Place(rune, page, tree);
        }

        if (missing.Count > 0)
            bag.Report(
                SiteCodes.LettersMissing,
                first,
                $"the fonts of the theme lack {Named(missing)}: another font of each reader's machine stands in for them on pages, or boxes.",
                Remedy);
    }

    /// <summary>The letters of a page's text that the fonts lack, each once. Most pages have none, and are only run over.</summary>
    public IReadOnlyList<Rune> LackedBy(string html) =>
        had is null || !Lacking(html, 0, html.Length, had).Any()
            ? []
            : [.. Tags.TextsOf(html, Other).SelectMany(text => Lacking(html, text.Start, text.End, had)).Distinct()];

    private static bool IsFont(string path) =>
        path.EndsWith(".woff2", StringComparison.Ordinal)
            || path.EndsWith(".woff", StringComparison.Ordinal)
            || path.EndsWith(".ttf", StringComparison.Ordinal)
            || path.EndsWith(".otf", StringComparison.Ordinal);

    private static IEnumerable<Rune> Lacking(string html, int start, int end, BitArray had)
    {
        for (var at = Next(html, start, end); at < end; at = Next(html, at, end))
        {
            var rune = html[at] == '&' ? Referred(html, ref at, end) : Read(html, ref at, end);
            if (!had[rune.Value] && LetterCheck.IsSeen(rune)) yield return rune;
        }
    }

    private static int Next(string html, int at, int end) =>
        html.AsSpan(at, end - at).IndexOfAnyExcept(Unremarkable) is >= 0 and var next ? at + next : end;

    private static Rune Read(string html, ref int at, int end)
    {
        _ = Rune.DecodeFromUtf16(html.AsSpan(at, end - at), out var rune, out var length);
        at += length;
        return rune;
    }

    /// <summary>What a reference such as <c>&amp;#8209;</c> stands for.</summary>
    private static Rune Referred(string html, ref int at, int end)
    {
        var length = html.AsSpan(at, Math.Min(LongestReference, end - at)).IndexOf(';') + 1;
        var start = at++;
        if (length == 0) return new Rune('&');
        at = start + length;
        return Rune.DecodeFromUtf16(WebUtility.HtmlDecode(html.Substring(start, length)), out var rune, out _) == OperationStatus.Done
            ? rune
            : new Rune('&');
    }

    private static string Named(SortedSet<Rune> missing)
    {
        List<string> named =
        [
            .. missing.Take(MostNamed).Select(rune => string.Create(CultureInfo.InvariantCulture, $"'{rune}' (U+{rune.Value:X4})")),
        ];
        if (missing.Count > MostNamed) named.Add(string.Create(CultureInfo.InvariantCulture, $"{missing.Count - MostNamed} more"));
        return English.Joined(named);
    }

    /// <summary>Where the letter is written: in the file of the page, else in another of the report, else in a template.</summary>
    private static SourceSpan? Place(Rune rune, FinishedPage page, SourceTree tree)
    {
        var origin = page.Draft.Origin;
        var files = tree.Under("content")
            .Concat(tree.Under("templates"))
            .Where(file => IsText(file.Path))
            .OrderBy(file => file.Path != origin?.Path)
            .ToImmutableArray();
        foreach (var file in files)
        {
            if (SourceReader.Read(file, Limits.Default).Value is { } text
                && text.Text.IndexOf(rune.ToString(), StringComparison.Ordinal) is >= 0 and var at)
                return text.Span(at, rune.Utf16SequenceLength);
        }

        return origin;
    }

    private static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal)
            || path.EndsWith(".yaml", StringComparison.Ordinal)
            || path.EndsWith(".html", StringComparison.Ordinal);
}
