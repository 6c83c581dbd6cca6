using System.Text.Json;
using ReportGen.Published;

namespace ReportGen.Diff.Files;

/// <summary>Compares the manifests of two editions but for what they tell of the sources: readers get the same where only that
/// differs.</summary>
internal static class ManifestComparer
{
    /// <summary>Whether both editions have one, and nothing else in them differs.</summary>
    public static bool AreSame(Edition before, Edition after) =>
        before.Files.TryGetValue(OutputTree.ManifestPath, out var earlier)
        && after.Files.TryGetValue(OutputTree.ManifestPath, out var later)
        && (earlier.Span.SequenceEqual(later.Span) || (Rest(earlier) is { } rest && rest == Rest(later)));

    /// <summary>Null where the file is no manifest: then its bytes are what counts.</summary>
    private static string? Rest(ReadOnlyMemory<byte> manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? string.Join(
                    '\n',
                    json.RootElement.EnumerateObject()
                        .Where(member => member.Name != SiteOrigin.Member)
                        .Select(member => $"{member.Name}: {member.Value.GetRawText()}"))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
