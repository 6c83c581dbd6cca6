using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Site.Files;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>The theme's own files, each named by its content, so that a browser may keep it for ever.</summary>
/// <param name="Paths">Path in the site by path below <c>templates/assets</c>.</param>
internal sealed record SiteAssets(
    ImmutableSortedDictionary<string, string> Paths,
    ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Files)
{
    /// <summary>What stands in every page; null where the theme has none.</summary>
    public PageScript? Script { get; init; }

    public static SiteAssets None { get; } = new(ImmutableSortedDictionary<string, string>.Empty, []);

    /// <summary>The folders of all that this is made of: files that are copied are named by style sheets.</summary>
    public static ImmutableArray<string> ReadFrom { get; } = ["templates/", "content/static/"];

    private const string Folder = "templates/assets/";
    private const string MainStyle = "site.css";
    private static readonly string[] TextEndings = [".txt", ".svg", ".md", ".json"];

    /// <param name="templates">They may name files, too.</param>
    public static Outcome<SiteAssets> Read(SourceTree tree, Theme theme, TemplateSet templates)
    {
        var bag = new DiagnosticBag();
        var sources = tree.Under("templates/assets").Where(file => IsPublished(file, theme)).ToList();
        var paths = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<(string, ReadOnlyMemory<byte>)>();

        var sheets = sources.Where(IsStyle).ToDictionary(source => source.Path, source => Text(source, bag), StringComparer.Ordinal);
        var check = new StyleCheck(tree, sheets.Values.OfType<SourceText>(), theme.Css, sources.Select(source => source.Path), bag);
        foreach (var sheet in sheets.Values.OfType<SourceText>()) check.Check(sheet);

        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        // Style sheets come last: their names depend on the names of the files that they load.
        foreach (var source in sources.OrderBy(IsStyle).ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            var name = source.Path[Folder.Length..];
            var bytes = IsStyle(source)
                ? Encoding.UTF8.GetBytes(WithFingerprints(Style(sheets[source.Path], name, theme, bag), name, paths))
                : Copied(source);
            // A font that two files hold, such as a heading font that is the bold one, is loaded once.
            var content = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) + Path.GetExtension(name);
            if (known.TryGetValue(content, out var same))
            {
                paths[name] = same;
                continue;
            }

            known[content] = paths[name] = "assets/" + Fingerprinted(name, bytes.Span);
            files.Add((paths[name], bytes));
        }

        FontFiles.Check(tree, theme, bag);
        ReportUnused(tree, sources, templates, bag);
        return bag.With(new SiteAssets(paths.ToImmutable(), files.ToImmutable()) { Script = ReadScript(tree, bag) });
    }

    /// <summary>What templates can name: the files of <c>content/static</c> as they are, and those of the theme.</summary>
    public NamedFiles Named(SourceTree tree)
    {
        const string folder = "content/static/";
        var paths = Paths.ToDictionary(path => $"/assets/{path.Key}", path => path.Value, StringComparer.Ordinal);
        foreach (var file in tree.Under("content/static")) paths["/" + file.Path[folder.Length..]] = file.Path[folder.Length..];
        return new NamedFiles(paths.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>A report's own files that no page can load; the licence of a font, as text, need not be loaded.</summary>
    private static void ReportUnused(SourceTree tree, List<SourceFile> sources, TemplateSet templates, DiagnosticBag bag)
    {
        if (tree.BuiltIn.IsEmpty) return;
        var loaded = sources.Where(IsStyle)
            .SelectMany(
                style =>
                    StyleNames.Of(Encoding.UTF8.GetString(style.Bytes.Span)).Files
                        .Select(file => StyleAddress.Resolve(style.Path, file.Text)))
            .Concat(templates.LiteralsOfCode.Select(text => "templates" + text)) // '/assets/logo.svg'
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in sources.Where(
            file =>
                !tree.BuiltIn.ContainsKey(file.Path)
                    && !Theme.FontPaths.Contains(file.Path)
                    && !loaded.Contains(file.Path)
                    && !file.Path.EndsWith(".txt", StringComparison.Ordinal)))
        {
            bag.Report(
                SiteCodes.UnusedAsset,
                SourceSpan.File(file.Path),
                $"no page loads '{file.Path}': the built-in theme has no file of that name, and no style sheet or template names it.",
                FontFiles.Remedy(file.Path) ?? tree.SuggestBuiltIn(file.Path) ?? "name it in a style sheet with url(…) or in a template with 'file_href', or delete it");
        }
    }

    private static PageScript? ReadScript(SourceTree tree, DiagnosticBag bag) =>
        tree.Files.TryGetValue(PageScript.Path, out var file) && Text(file, bag) is { } text ? PageScript.Of(text) : null;

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>Of the theme's fonts only those that pages load; its script stands in the pages.</summary>
    private static bool IsPublished(SourceFile file, Theme theme) => file.Path != PageScript.Path &&
        (!Theme.FontPaths.Contains(file.Path) || theme.Faces.Any(face => Folder + face.Path == file.Path));

    /// <summary>The main sheet begins with the theme's colours and fonts, so that what an author writes comes after them.</summary>
    private static string Style(SourceText? sheet, string name, Theme theme, DiagnosticBag bag)
    {
        if (sheet is null) return "";
        var head = name == MainStyle ? StyleSheet.Minified(theme.Css, null, bag) : "";
        return head + StyleSheet.Minified(sheet.Text, sheet.Path, bag);
    }

    private static SourceText? Text(SourceFile source, DiagnosticBag bag)
    {
        var (text, found) = SourceReader.Read(source, Limits.Default);
        bag.AddRange(found);
        return text;
    }

    /// <summary>Texts of the theme, such as the licence of a font or a drawing, do not keep the line ends of whoever checked it
    /// out.</summary>
    private static ReadOnlyMemory<byte> Copied(SourceFile source) =>
        TextEndings.Any(ending => source.Path.EndsWith(ending, StringComparison.Ordinal))
            ? SourceReader.WithLineFeeds(source.Bytes)
            : source.Bytes;

    private static bool IsStyle(SourceFile file) => file.Path.EndsWith(".css", StringComparison.Ordinal);

    private static string WithFingerprints(string css, string name, ImmutableSortedDictionary<string, string>.Builder paths)
    {
        var folder = FolderOf(name);
        var up = string.Concat(Enumerable.Repeat("../", folder.Count(c => c == '/')));
        return StyleNames.Renamed(
            css,
            file =>
                StyleAddress.Resolve(name, file) is { } meant && paths.TryGetValue(meant, out var path)
                    ? up + path["assets/".Length..] + StyleAddress.Rest(file)
                    : null);
    }

    private static string Fingerprinted(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        var dot = name.LastIndexOf('.');
        return dot < 0 ? $"{name}-{hash}" : $"{name[..dot]}-{hash}{name[dot..]}";
    }
}
