using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>Everything that authors wrote for one report, read from disk once: <c>content/</c> and <c>templates/</c>.</summary>
/// <param name="Files">By path from the report's folder, in ordinal order.</param>
public sealed record SourceTree(ImmutableSortedDictionary<string, SourceFile> Files)
{
    public static SourceTree Empty { get; } = new(ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal));

    /// <summary>The built-in theme as it is without the report's own files; empty where nothing lies over it.</summary>
    public ImmutableSortedDictionary<string, SourceFile> BuiltIn { get; init; } =
        ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal);

    /// <summary>What lies in the report's own folders, also where a file is the same as the built-in one: whether it is changes with the
    /// tool, and what authors wrote does not.</summary>
    public IEnumerable<SourceFile> Own => Files.Values.Where(file => Laid?.Contains(file.Path) ?? true);

    /// <summary>The paths of the report's own files; null where all are.</summary>
    private ImmutableHashSet<string>? Laid { get; init; }

    /// <summary>A report's own files over the built-in theme, file by file.</summary>
    public static SourceTree Over(ImmutableSortedDictionary<string, SourceFile> theme, IEnumerable<SourceFile> own)
    {
        var files = own.ToList();
        return new SourceTree(theme.SetItems(files.Select(file => KeyValuePair.Create(file.Path, file))))
        {
            BuiltIn = theme,
            Laid = files.Select(file => file.Path).ToImmutableHashSet(StringComparer.Ordinal),
        };
    }

    public static SourceTree Of(IEnumerable<SourceFile> files) =>
        new(files.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal));

    public SourceFile? Find(string path) => Files.GetValueOrDefault(path);

    /// <summary>Whether the file is the report's own: not in the built-in theme, or other than there by more than its line ends.</summary>
    public bool IsOwn(string path) =>
        Files.TryGetValue(path, out var file) && !(BuiltIn.TryGetValue(path, out var builtIn) && IsSame(builtIn.Bytes, file.Bytes));

    private static bool IsSame(ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right) =>
        left.Span.SequenceEqual(right.Span) || SourceReader.WithLineFeeds(left).Span.SequenceEqual(SourceReader.WithLineFeeds(right).Span);

    /// <summary>"Did you mean …?" with the built-in file whose name is nearest, in whatever folder; null when none is near.</summary>
    public string? SuggestBuiltIn(string path)
    {
        var byName = BuiltIn.Keys.ToLookup(NameOf, StringComparer.Ordinal);
        return Nearest.Find(NameOf(path), byName.Select(group => group.Key)) is { } name ? $"did you mean '{byName[name].First()}'?" : null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..].Split('.')[0];

    /// <summary>Files whose path begins with <paramref name="folder"/> and a slash, in ordinal order.</summary>
    public IEnumerable<SourceFile> Under(string folder) =>
        Files.Values.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));
}
