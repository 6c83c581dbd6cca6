using System.Collections.Immutable;
using System.Reflection;
using ReportGen.Sources;

namespace ReportGen.Look;

/// <summary>The built-in theme: the repository's <c>templates/</c>, carried inside the tool.</summary>
public static class EmbeddedTheme
{
    private const string Folder = "templates/";

    private static Assembly Carrier => typeof(EmbeddedTheme).Assembly;

    /// <summary>All files, by their path.</summary>
    public static ImmutableSortedDictionary<string, SourceFile> Read() =>
        Carrier.GetManifestResourceNames()
            .Select(name => (name, path: name.Replace('\\', '/')))
            .Where(resource => resource.path.StartsWith(Folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                resource => resource.path,
                resource => new SourceFile(resource.path, CarriedFile.Bytes(Carrier, resource.name)),
                StringComparer.Ordinal);

    /// <summary>One file.</summary>
    /// <param name="path">Such as <c>templates/palette.yaml</c>.</param>
    public static SourceFile File(string path) => new(path, CarriedFile.Bytes(Carrier, path));
}
