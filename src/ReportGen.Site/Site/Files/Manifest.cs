using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportGen.Published;

namespace ReportGen.Site.Files;

/// <summary>The list of all files with their SHA-256: what a reader can check, and the mark by which a folder is known as
/// ReportGen's. It also tells what the site was built from.</summary>
internal static class Manifest
{
    public static ReadOnlyMemory<byte> Of(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, SiteOrigin origin)
    {
        var all = files.ToArray();
        var hashes = new string[all.Length];
        Parallel.For(0, all.Length, at => hashes[at] = Convert.ToHexStringLower(SHA256.HashData(all[at].Value.Span)));
        return JsonText.Of(json =>
        {
            json.WriteString("generator", ReportFormat.Generator);
            json.Object(SiteOrigin.Member, () => origin.Write(json));
            json.WriteStartObject("files");
            for (var at = 0; at < all.Length; at++) json.WriteString(all[at].Key, hashes[at]);
            json.WriteEndObject();
        });
    }
}
