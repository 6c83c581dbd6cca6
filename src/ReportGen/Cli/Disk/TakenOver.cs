using ReportGen.Published;

namespace ReportGen.Cli.Disk;

/// <summary>What two sites have in common moves from the old one to the new one by renaming, whole folders at a time: nothing is written
/// twice, and times stay. From the first move until the folders change places the old site has gaps; <see cref="Return"/> fills
/// them.</summary>
internal static class TakenOver
{
    /// <param name="files">All of the old site, by path inside it.</param>
    /// <param name="same">Those of them that the new site has as they are and that are not beside it yet.</param>
    public static void Move(SiteFolder folder, IReadOnlyCollection<string> files, IReadOnlySet<string> same, ISiteDisk disk)
    {
        var moved = new HashSet<string>(same, StringComparer.Ordinal);
        moved.Remove(OutputTree.ManifestPath);
        if (moved.Count > 0) MoveIn("", files.Order(StringComparer.Ordinal).ToArray());

        void MoveIn(string inner, ReadOnlySpan<string> within)
        {
            while (!within.IsEmpty)
            {
                var end = within[0].IndexOf('/', inner.Length);
                var entry = end < 0 ? within[0] : within[0][..(end + 1)];
                var count = end < 0 ? 1 : Count(within, entry);
                if (IsWhole(entry, within[..count])) disk.Rename(Old(entry), New(entry));
                else if (end >= 0 && HasAny(within[..count]))
                {
                    disk.CreateFolder(New(entry));
                    MoveIn(entry, within[..count]);
                }

                within = within[count..];
            }
        }

        bool IsWhole(string entry, ReadOnlySpan<string> within)
        {
            foreach (var path in within) if (!moved.Contains(path)) return false;
            return EntryKinds.Of(New(entry)) == EntryKind.None;
        }

        bool HasAny(ReadOnlySpan<string> within)
        {
            foreach (var path in within) if (moved.Contains(path)) return true;
            return false;
        }

        string Old(string entry) => Path.Combine(folder.Path, entry.TrimEnd('/'));

        string New(string entry) => Path.Combine(folder.New, entry.TrimEnd('/'));
    }

    /// <summary>Moves back what is in the new site and not in the old one.</summary>
    /// <param name="old">Where the old site stands.</param>
    public static void Return(SiteFolder folder, string old, IEnumerable<string> moved, ISiteDisk disk)
    {
        foreach (var path in moved.Where(path => path != OutputTree.ManifestPath))
        {
            var (from, to) = (Path.Combine(folder.New, path), Path.Combine(old, path));
            if (EntryKinds.Of(from) != EntryKind.File || EntryKinds.Of(to) != EntryKind.None) continue;
            if (Path.GetDirectoryName(to) is { } parent && !Directory.Exists(parent)) disk.CreateFolder(parent);
            disk.Rename(from, to);
        }
    }

    /// <summary>How many paths, which are in ordinal order, begin with a folder.</summary>
    private static int Count(ReadOnlySpan<string> paths, string folder)
    {
        var count = 1;
        while (count < paths.Length && paths[count].StartsWith(folder, StringComparison.Ordinal)) count++;
        return count;
    }
}
