using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Narrative.Links;
using ReportGen.Sources;

namespace ReportGen.Narrative.Images;

/// <summary>The images that articles may show: the files of <c>content/static</c>, each by its path in the site, such as
/// <c>/sdl-phases.svg</c>.</summary>
internal sealed class StaticImages(SourceTree tree)
{
    private const string Folder = "content/static";
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    private readonly Lazy<ImmutableArray<string>> colours = new(() => PropertiesOf(tree));

    public static StaticImages None { get; } = new(SourceTree.Empty);

    /// <summary>The paths of all files that are named like images.</summary>
    public ImmutableArray<string> Paths => [.. tree.Under(Folder).Select(file => file.Path[Folder.Length..])
        .Where(path => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>The custom properties that drawings can take their colours from, such as <c>--ink</c>; none where the palette cannot be
    /// read.</summary>
    public ImmutableArray<string> Colours => colours.Value;

    /// <param name="path">As a link has it, with %XX for characters that addresses do not hold.</param>
    public SourceFile? Find(string path) => path.StartsWith('/') ? tree.Find($"{Folder}/{SitePath.Read(path).Text}") : null;

    private static ImmutableArray<string> PropertiesOf(SourceTree tree) =>
        tree.Find(PaletteReader.Path) is not null && new PaletteReader(tree, Limits.Default, new DiagnosticBag()).Read() is { } palette
            ? [.. palette.Colours.Keys.Select(Palette.PropertyOf)]
            : [];
}
