using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReportGen.Published;

/// <summary>Keeps the files of a site in memory.</summary>
public sealed class KeptFiles
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>What was kept so far.</summary>
    public OutputTree Tree => new(files.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>A <see cref="FileSink"/>.</summary>
    public void Keep(string path, ReadOnlyMemory<byte> bytes) => files[path] = bytes;
}
