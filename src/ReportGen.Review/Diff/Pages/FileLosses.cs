using System.Security.Cryptography;
using ReportGen.Diff.Files;

namespace ReportGen.Diff.Pages;

/// <summary>Files with a lasting name that are gone: downloads, feeds, what an author put there.</summary>
internal static class FileLosses
{
    public static IEnumerable<Loss> Find(Edition before, Edition after)
    {
        var neutral = AddressNeutral.Between(before, after);
        var gone = before.Files.Where(
            file =>
                !after.Files.ContainsKey(file.Key)
                    && !SitePages.IsPage(file.Key)
                    && !HashedName.IsOne(file.Key)
                    && !neutral.IsLeftOut(file.Key))
            .ToList();
        if (gone.Count == 0) return [];
        var come = after.Files.Where(file => !before.Files.ContainsKey(file.Key))
            .ToLookup(file => Hash(file.Value), file => file.Key, StringComparer.Ordinal);
        return gone.Select(file => new Loss(LossKind.File, file.Key, null, come[Hash(file.Value)].FirstOrDefault() is { } now
            ? $"The same file is at {now} now. A link to its old address breaks."
            : "The file is gone. A link to it, or a program that loads it, breaks."));
    }

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes.Span));
}
