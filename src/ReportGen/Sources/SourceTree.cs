using System.Collections.Immutable;

namespace ReportGen.Sources;

/// <summary>Everything that authors wrote for one report, read from disk once: <c>content/</c> and <c>templates/</c>.</summary>
/// <param name="Files">By path from the report's folder, in ordinal order.</param>
public sealed record SourceTree(ImmutableSortedDictionary<string, SourceFile> Files)
{
    public static SourceTree Empty { get; } = new(ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal));

    public static SourceTree Of(IEnumerable<SourceFile> files) =>
        new(files.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal));

    public SourceFile? Find(string path) => Files.GetValueOrDefault(path);

    /// <summary>Files whose path begins with <paramref name="folder"/> and a slash, in ordinal order.</summary>
    public IEnumerable<SourceFile> Under(string folder) =>
        Files.Values.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));
}
