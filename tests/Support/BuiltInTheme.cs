using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Tests.Support;

/// <summary>The theme that the tool carries, read once.</summary>
internal static class BuiltInTheme
{
    private static readonly Lazy<Theme> Read = new(() => ThemeReader.Read(Files(), Limits.Default).Value ?? throw new InvalidOperationException("The built-in theme is not read."));

    public static Theme Theme => Read.Value;

    public static Palette Palette => Theme.Palette;

    /// <summary>The theme's files with a report's own over them.</summary>
    public static SourceTree Files(params IEnumerable<SourceFile> own) => SourceTree.Over(EmbeddedTheme.Read(), own);
}
