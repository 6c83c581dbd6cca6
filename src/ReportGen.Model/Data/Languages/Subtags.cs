using System.Collections.Frozen;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Languages;

/// <summary>The parts of language tags that are registered. The tool runs without the languages of the machine, so it carries them
/// itself.</summary>
internal static class Subtags
{
    private static readonly Lazy<ILookup<string, string>> Lines = new(() =>
        CarriedFile.Text(typeof(Subtags).Assembly, "data/language-subtags.txt")
            .Split('\n')
            .Where(line => line is not ("" or ['#', ..]))
            .Select(line => line.Split(' ', 2))
            .ToLookup(line => line[0], line => line[1], StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> AllLanguages = new(() => Words("language"));

    public static FrozenSet<string> Languages => AllLanguages.Value;

    public static FrozenSet<string> Scripts => Words("script");

    public static FrozenSet<string> Regions => Words("region");

    public static FrozenSet<string> Variants => Words("variant");

    /// <summary>The subtag to write in place of a name ("english"), three letters where there are two ("eng"), or a withdrawn one ("iw");
    /// null when there is none.</summary>
    public static string? Instead(string written)
    {
        var withdrawn = Words("instead").Select(pair => pair.Split('=')).FirstOrDefault(pair => pair[0] == written);
        if (withdrawn is not null) return withdrawn[1];
        var names = Lines.Value["name"].Select(line => line.Split(' ', 2))
            .DistinctBy(pair => pair[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair[1], pair => pair[0], StringComparer.OrdinalIgnoreCase);
        return Nearest.Find(written, names.Keys) is { } name ? names[name] : null;
    }

    private static FrozenSet<string> Words(string kind) =>
        Lines.Value[kind].SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
