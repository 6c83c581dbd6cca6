using System.Collections.Immutable;
using ReportGen.Cli.Reports;
using ReportGen.Published;

namespace ReportGen.Cli.Commands.Serve.Rounds;

/// <summary>What a round changed for readers, in a few lines: verdicts first, then numbers, pages and other files.</summary>
internal static class RoundChanges
{
    private const int MostShown = 5;
    private const string Index = "index.html";

    public static ImmutableArray<string> Between(Round before, OutputTree site, ReportFacts facts)
    {
        if (!before.HasSite) return [];
        return
        [
            .. Values("verdict", before.Facts.Verdicts, facts.Verdicts),
            .. Values("number", before.Facts.Numbers, facts.Numbers),
            .. Files("page", before.Site, site, IsPage),
            .. Files("other file", before.Site, site, path => !IsPage(path) && path != OutputTree.ManifestPath),
        ];
    }

    private static IEnumerable<string> Values(
        string noun,
        ImmutableSortedDictionary<string, string> before,
        ImmutableSortedDictionary<string, string> after)
    {
        var moved = after.Where(entry => before.TryGetValue(entry.Key, out var was) && was != entry.Value).ToList();
        if (moved.Count > 0)
        {
            yield return $"{CountedWord.Of(moved.Count, noun)} moved:";
            foreach (var (name, words) in moved.Take(MostShown)) yield return $"  {name}: {before[name]} → {words}";
            if (moved.Count > MostShown) yield return $"  and {CountedWord.Of(moved.Count - MostShown, $"more {noun}")}";
        }

        foreach (var line in ComeAndGone(noun, [.. after.Keys.Except(before.Keys)], [.. before.Keys.Except(after.Keys)])) yield return line;
    }

    private static IEnumerable<string> Files(string noun, OutputTree before, OutputTree after, Func<string, bool> isMeant)
    {
        bool IsOther(string path, ReadOnlyMemory<byte> bytes) =>
            before.Files.TryGetValue(path, out var was) && !was.Span.SequenceEqual(bytes.Span);
        List<string> changed = [.. after.Files.Where(file => isMeant(file.Key) && IsOther(file.Key, file.Value)).Select(file => file.Key)];
        if (changed.Count > 0) yield return $"{CountedWord.Of(changed.Count, noun)} changed{Named(changed)}";
        List<string> come = [.. after.Files.Keys.Where(path => isMeant(path) && !before.Files.ContainsKey(path))];
        List<string> gone = [.. before.Files.Keys.Where(path => isMeant(path) && !after.Files.ContainsKey(path))];
        foreach (var line in ComeAndGone(noun, come, gone)) yield return line;
    }

    private static IEnumerable<string> ComeAndGone(string noun, List<string> come, List<string> gone)
    {
        if (come.Count > 0) yield return $"{CountedWord.Of(come.Count, noun)} came{Named(come)}";
        if (gone.Count > 0) yield return $"{CountedWord.Of(gone.Count, noun)} went{Named(gone)}";
    }

    private static string Named(List<string> names) =>
        names.Count > MostShown ? "" : $": {string.Join(", ", names.Select(Address))}";

    /// <summary>A page by its address, with the first one as a slash.</summary>
    private static string Address(string path)
    {
        if (path == Index) return "/";
        return path.EndsWith($"/{Index}", StringComparison.Ordinal) ? path[..^Index.Length] : path;
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
