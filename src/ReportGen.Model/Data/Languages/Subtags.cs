using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Languages;

/// <summary>The parts of language tags that are registered. The tool runs without the languages of the machine, so it carries them
/// itself.</summary>
internal static class Subtags
{
    private static readonly Lazy<string> Text = new(() => CarriedFile.Text(typeof(Subtags).Assembly, "data/language-subtags.txt"));

    public static bool IsLanguage(string subtag) => Has("language", subtag);

    public static bool IsScript(string subtag) => Has("script", subtag);

    public static bool IsRegion(string subtag) => Has("region", subtag);

    public static bool IsVariant(string subtag) => Has("variant", subtag);

    /// <summary>The subtag to write in place of a name ("english"), three letters where there are two ("eng"), or a withdrawn one ("iw");
    /// null when there is none.</summary>
    public static string? Instead(string written)
    {
        var withdrawn = Lines("instead").SelectMany(line => line.Split(' ')).Select(pair => pair.Split('='))
            .FirstOrDefault(pair => pair[0] == written);
        if (withdrawn is not null) return withdrawn[1];
        var names = Lines("name").Select(line => line.Split(' ', 2))
            .DistinctBy(pair => pair[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair[1], pair => pair[0], StringComparer.OrdinalIgnoreCase);
        return Nearest.Find(written, names.Keys) is { } name ? names[name] : null;
    }

    // Every run asks for one or two: the list is looked through, not made into tables.
    private static bool Has(string kind, string subtag)
    {
        foreach (var line in Text.Value.AsSpan().EnumerateLines())
        {
            if (!IsOf(kind, line)) continue;
            var subtags = line[(kind.Length + 1)..];
            foreach (var one in subtags.Split(' '))
                if (subtags[one].SequenceEqual(subtag)) return true;
        }

        return false;
    }

    private static IEnumerable<string> Lines(string kind) =>
        Text.Value.Split('\n').Where(line => IsOf(kind, line)).Select(line => line[(kind.Length + 1)..]);

    private static bool IsOf(string kind, ReadOnlySpan<char> line) => line.StartsWith(kind) && line[kind.Length..] is [' ', ..];
}
