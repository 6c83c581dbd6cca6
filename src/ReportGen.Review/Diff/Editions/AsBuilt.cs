using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Diff.Editions;

/// <summary>Says whether a site is as its build left it: edited by hand or copied in part, it is compared as it is, and the reviewer is
/// told.</summary>
internal static class AsBuilt
{
    private const int Named = 3;

    public static void Report(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag found)
    {
        if (Hashes(files) is not { } hashes)
        {
            found.Report(
                DiffCodes.NotAsBuilt,
                SourceSpan.File(OutputTree.ManifestPath),
                $"'{name}' has no {OutputTree.ManifestPath} of ReportGen, so nothing tells whether its files are those of a build.",
                "it is compared as it is");
            return;
        }

        var others = files.Keys.Where(path => path != OutputTree.ManifestPath && !hashes.ContainsKey(path))
            .Concat(InParallel.Where([.. hashes.Keys], path => !IsSame(hashes[path], files, path)))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (others.Count == 0) return;
        var more = others.Count > Named ? $" and {others.Count - Named} more" : "";
        found.Report(
            DiffCodes.NotAsBuilt, SourceSpan.File(others[0]),
            $"'{name}' is not as its build left it: missing, changed or added since are {string.Join(", ", others.Take(Named).Select(path => $"'{path}'"))}{more}.",
            "it is compared as it is; build it again to compare what a build gives");
    }

    private static bool IsSame(string hash, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        files.TryGetValue(path, out var bytes) && Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) == hash;

    /// <summary>SHA-256 by path as the manifest lists them; null when there is no manifest that ReportGen wrote.</summary>
    private static Dictionary<string, string>? Hashes(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(OutputTree.ManifestPath, out var bytes)) return null;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement is not { ValueKind: JsonValueKind.Object } root
                || !root.TryGetProperty("files", out var list) || list.ValueKind != JsonValueKind.Object) return null;
            return list.EnumerateObject().ToDictionary(file => file.Name, file => file.Value.ToString(), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null; // Not JSON, a path twice, or text that is no text: not what ReportGen writes.
        }
    }
}
