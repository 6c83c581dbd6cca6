using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ReportGen.Sources;

/// <summary>What tells one content of a report's own files from another.</summary>
public static class SourceHashes
{
    /// <summary>Lower-case hexadecimal SHA-256 of the bytes of each own file, by path. The theme of the tool is part of the tool.</summary>
    public static ImmutableSortedDictionary<string, string> Of(SourceTree tree)
    {
        var own = tree.Own.ToArray();
        var hashes = InParallel.Select(own, file => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
        return own.Select(file => file.Path).Zip(hashes)
            .ToImmutableSortedDictionary(file => file.First, file => file.Second, StringComparer.Ordinal);
    }
}
