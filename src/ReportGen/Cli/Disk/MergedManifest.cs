using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Sources.Merging;

namespace ReportGen.Cli.Disk;

/// <summary>The manifest of a site in which git merged two branches line by line: with marks of conflicts, or with lines of both. What it
/// lists was made by a build of one of them.</summary>
internal static class MergedManifest
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    /// <summary>All that any side lists, with the hash of the side that comes first; null when there is no manifest, or one with a side
    /// that ReportGen did not write. What both sides began with says nothing: neither has it now.</summary>
    public static SiteManifest? Read(string folder)
    {
        var path = Path.Combine(folder, SiteManifest.FileName);
        return EntryKinds.Of(path) == EntryKind.File ? Of(File.ReadAllBytes(path)) : null;
    }

    /// <summary>The same of bytes.</summary>
    public static SiteManifest? Of(ReadOnlyMemory<byte> bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').Split('\n');
        var groups = ConflictMarks.In(lines);
        return Side(ConflictMarks.Ours(lines, groups)) is { } ours && Side(ConflictMarks.Theirs(lines, groups)) is { } theirs
            ? new SiteManifest(
                ours.Concat(theirs)
                    .DistinctBy(file => file.Path, StringComparer.Ordinal)
                    .ToImmutableSortedDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal))
            : null;
    }

    /// <summary>What one side lists, a file as often as it does; null when that is not ReportGen's.</summary>
    private static IReadOnlyList<(string Path, string Hash)>? Side(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("generator", out var generator) && generator.ValueEquals("ReportGen")
                && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object
                    ? [.. files.EnumerateObject().Select(file => (file.Name, file.Value.ToString()))]
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // Not JSON, or no text where text is: not what ReportGen writes.
        }
    }
}
