using System.Collections.Immutable;

namespace ReportGen.Published;

/// <summary>Everything that readers get, as files of one folder.</summary>
/// <param name="Files">By path inside the folder with forward slashes, in ordinal order.</param>
public sealed record OutputTree(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    /// <summary>The file by which a folder is known to have been made by ReportGen.</summary>
    public const string ManifestPath = "manifest.json";

    /// <summary>The file by which a folder is known that ReportGen is just writing; no site has it.</summary>
    public const string MarkerPath = ".reportgen-build";

    public static OutputTree Empty { get; } = new(ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));
}
