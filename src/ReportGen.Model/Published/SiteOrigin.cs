using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportGen.Sources;

namespace ReportGen.Published;

/// <summary>What a site was built from, as its manifest tells it: whoever has sources can see whether they are these.</summary>
/// <param name="Digest">Lower-case hexadecimal SHA-256 of the report's own files and of what was asked for.</param>
/// <param name="Asked">What was asked for beside the files.</param>
public sealed record SiteOrigin(string Digest, AskedOfBuild Asked)
{
    /// <summary>The member of the manifest that tells it.</summary>
    public const string Member = "sources";

    /// <summary>Pure: neither line ends nor the order of files, the theme of the tool or the machine reach it.</summary>
    public static SiteOrigin Of(SourceTree tree, AskedOfBuild asked)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{asked.Words}\n"));
        var files = tree.Own.Where(file => ReadFiles.Has(file.Path))
            .Select(file => (Path: ComposedText.Of(file.Path), file.Bytes))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{HashOf(bytes)}\n"));
        return new SiteOrigin(Convert.ToHexStringLower(hash.GetHashAndReset()), asked);
    }

    /// <summary>What a manifest tells; null when it tells nothing, as those of earlier versions, or nothing that this version
    /// understands.</summary>
    public static SiteOrigin? Read(JsonElement manifest) =>
        manifest.TryGetProperty(Member, out var told) && told.ValueKind == JsonValueKind.Object
        && told.TryGetProperty("sha256", out var digest) && digest.ValueKind == JsonValueKind.String && digest.GetString() is { } text
        && AskedOfBuild.Read(told) is { } asked
            ? new SiteOrigin(text, asked)
            : null;

    /// <summary>Whether a site was built from these sources.</summary>
    public bool Fits(SourceTree sources) => Of(sources, Asked).Digest == Digest;

    /// <summary>As the members of an object of the manifest.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("sha256", Digest);
        Asked.Write(json);
    }

    /// <summary>A clone without the files of Git LFS knows their hashes.</summary>
    private static string HashOf(ReadOnlyMemory<byte> bytes) =>
        LfsPointer.HashIn(bytes) ?? Convert.ToHexStringLower(SHA256.HashData(WithoutLineEnds(bytes).Span));

    /// <summary>What is no text holds a zero byte somewhere; git tells texts so too.</summary>
    private static ReadOnlyMemory<byte> WithoutLineEnds(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.Contains((byte)0) ? bytes : SourceReader.WithLineFeeds(bytes);
}
