using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Cli.Disk;

/// <summary>The built-in theme: the repository's <c>templates/</c>, carried inside the tool.</summary>
internal static class EmbeddedTheme
{
    private const string Folder = "templates/";

    public static ImmutableSortedDictionary<string, SourceFile> Read()
    {
        var assembly = typeof(EmbeddedTheme).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(name => (name, path: name.Replace('\\', '/')))
            .Where(resource => resource.path.StartsWith(Folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                resource => resource.path,
                resource => new SourceFile(resource.path, Bytes(assembly.GetManifestResourceStream(resource.name))),
                StringComparer.Ordinal);
    }

    private static byte[] Bytes(Stream? resource)
    {
        using var stream = resource ?? throw new InvalidOperationException("A listed resource of the built-in theme is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
