using System.Collections.Immutable;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Diff.Files;

/// <summary>Compares the files of two editions, byte for byte but for the address and what the manifests tell of the
/// sources.</summary>
internal static class FileComparer
{
    /// <summary>Every file that differs, by path.</summary>
    public static ImmutableArray<FileChange> Compare(Edition before, Edition after)
    {
        var neutral = AddressNeutral.Between(before, after);
        var rehashed = Rehashed(before, after);
        var earlier = rehashed.Values.ToHashSet(StringComparer.Ordinal);
        var paths = before.Files.Keys.Where(path => !earlier.Contains(path)).Union(after.Files.Keys, StringComparer.Ordinal)
            .Where(path => !neutral.IsLeftOut(path))
            .Where(path => path != OutputTree.ManifestPath || !(neutral.IsNeeded || ManifestComparer.AreSame(before, after)));
        var differing = InParallel.Where(
            [.. paths.Select(path => (Before: rehashed.GetValueOrDefault(path, path), After: path))],
            pair => !neutral.IsSame(pair.After) && !neutral.IsSamePicture(pair.Before, pair.After));
        var changes = differing.Select(pair => Change(pair.After, pair.Before, before, after)).ToList();

        // At another address every hash in the manifest is another one. It says that something changed when something did.
        if (neutral.IsNeeded && changes.Count > 0) changes.Add(Change(OutputTree.ManifestPath, OutputTree.ManifestPath, before, after));
        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    /// <summary>Files that only one edition has and that differ in the hash in their names: the later name with the earlier.</summary>
    private static Dictionary<string, string> Rehashed(Edition before, Edition after)
    {
        var gone = Hashed(before.Files.Keys.Where(path => !after.Files.ContainsKey(path)));
        var come = Hashed(after.Files.Keys.Where(path => !before.Files.ContainsKey(path)));
        return gone.Join(come, stem => stem.Key, stem => stem.Key, (earlier, later) => later.Zip(earlier))
            .SelectMany(pairs => pairs)
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static ILookup<string, string> Hashed(IEnumerable<string> paths) =>
        paths.Where(HashedName.IsOne).Order(StringComparer.Ordinal).ToLookup(HashedName.Stem, StringComparer.Ordinal);

    private static FileChange Change(string path, string pathBefore, Edition before, Edition after)
    {
        long? earlier = before.Files.TryGetValue(pathBefore, out var old) ? old.Length : null;
        long? later = after.Files.TryGetValue(path, out var now) ? now.Length : null;
        return new FileChange(DifferenceOf(), path, earlier is null ? null : pathBefore, earlier, later);

        FileDifference DifferenceOf()
        {
            if (earlier is null) return FileDifference.Added;
            if (later is null) return FileDifference.Removed;
            return path == pathBefore ? FileDifference.Changed : FileDifference.Rehashed;
        }
    }
}
