using ReportGen.Published;

namespace ReportGen.Site.Files;

/// <summary>The list of all files with their SHA-256: what a reader can check, and the mark by which a folder is known as
/// ReportGen's. It also tells what the site was built from.</summary>
internal static class Manifest
{
    /// <param name="hashes">SHA-256 by path, in the order of the manifest.</param>
    public static ReadOnlyMemory<byte> Of(IReadOnlyDictionary<string, string> hashes, SiteOrigin origin) => JsonText.Of(json =>
    {
        json.WriteString("generator", ReportFormat.Generator);
        json.Object(SiteOrigin.Member, () => origin.Write(json));
        json.WriteStartObject("files");
        foreach (var (path, hash) in hashes) json.WriteString(path, hash);
        json.WriteEndObject();
    });
}
