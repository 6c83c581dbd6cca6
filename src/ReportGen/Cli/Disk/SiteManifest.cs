using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ReportGen.Drawing;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli.Disk;

/// <summary>What a build says that it made: <c>manifest.json</c> in the site, with the SHA-256 of every other file.</summary>
/// <param name="Hashes">Lower-case hexadecimal SHA-256 by path inside the site.</param>
internal sealed record SiteManifest(ImmutableSortedDictionary<string, string> Hashes)
{
    public const string FileName = "manifest.json";

    /// <summary>What the site was built from; null in manifests that do not tell it, as those of earlier versions.</summary>
    public SiteOrigin? Origin { get; init; }

    /// <summary>The manifest of a folder; null when it has none or one that ReportGen did not write.</summary>
    public static SiteManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return EntryKinds.Of(path) == EntryKind.File ? Of(File.ReadAllBytes(path)) : null;
    }

    /// <summary>The manifest that these bytes are; null when ReportGen did not write them.</summary>
    public static SiteManifest? Of(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("generator", out var generator) && generator.ValueEquals("ReportGen")
                && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object
                ? new SiteManifest(
                    files.EnumerateObject()
                        .ToImmutableSortedDictionary(file => file.Name, file => file.Value.ToString(), StringComparer.Ordinal))
                {
                    Origin = SiteOrigin.Read(root),
                }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null; // Not JSON, a path twice, or no text where text is: not what ReportGen writes.
        }
    }

    /// <summary>Whether these bytes are those that the build made.</summary>
    public bool Made(string path, ReadOnlySpan<byte> bytes) => IsOf(path, SHA256.HashData(bytes));

    /// <summary>The files that are or hold drawings and are still as the build made them.</summary>
    /// <param name="bytesOf">From any thread; null for one that cannot be read, which is drawn again.</param>
    public ImmutableDictionary<string, ReadOnlyMemory<byte>> Drawings(
        IReadOnlyCollection<string> paths,
        Func<string, ReadOnlyMemory<byte>?> bytesOf)
    {
        var files = DrawingFiles.Among(paths);
        var found = InParallel.Select(
            files,
            path => bytesOf(path) is { } bytes && DrawingFiles.Holds(path, bytes.Span) && Made(path, bytes.Span)
                ? bytes
                : default(ReadOnlyMemory<byte>?));
        return files.Zip(found).Where(file => file.Second is not null)
            .ToImmutableDictionary(file => file.First, file => file.Second!.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether a folder holds exactly what the manifest lists.</summary>
    public bool Matches(string folder)
    {
        var onDisk = SiteInventory.FilesOf(folder).Where(path => path != FileName).ToHashSet(StringComparer.Ordinal);
        return onDisk.SetEquals(Hashes.Keys)
            && InParallel.Select([.. Hashes.Keys], path => IsOf(path, EntryKinds.HashFile(Path.Combine(folder, path)))).All(made => made);
    }

    private bool IsOf(string path, byte[] hash) => Hashes.TryGetValue(path, out var made) && made == Convert.ToHexStringLower(hash);
}
