using System.Collections.Frozen;
using ReportGen.Data;
using ReportGen.Names;

namespace ReportGen.Narrative.Naming;

/// <summary>Tells selections of one dataset apart whose names begin alike, as "Alpha" and "Alpha critical": by the words that only one of
/// them has.</summary>
internal sealed class Variants
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "of", "on", "in", "with", "and", "or", "the", "this", "that", "all", "by", "for", "to", "from", "as");

    // What is of any class is told with one of these.
    private static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal, "any", "all", "each", "every", "whatever");

    // By the id of a selection, the words that its names have beyond those of another.
    private readonly FrozenDictionary<string, FrozenSet<string>> own;

    // By the id of a dataset, all of these words.
    private readonly FrozenDictionary<string, FrozenSet<string>> ofDataset;

    private readonly ReportData? data;

    private Variants(ReportData? data, Dictionary<string, FrozenSet<string>> own)
    {
        (this.data, this.own) = (data, own.ToFrozenDictionary(StringComparer.Ordinal));
        ofDataset = (data?.Selections ?? []).Where(one => own.ContainsKey(one.Id)).GroupBy(one => one.DatasetId, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Set(group.SelectMany(one => own[one.Id])), StringComparer.Ordinal);
    }

    public static Variants None { get; } = new(null, []);

    public static Variants Of(ReportData data)
    {
        var own = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var group in data.Selections.GroupBy(selection => selection.DatasetId, StringComparer.Ordinal))
        {
            var names = group.SelectMany(ShortNames).Distinct(StringComparer.Ordinal).ToList();
            foreach (var one in group.Where(one => one.RecountOf is null))
                if (Beyond(one, names) is { Count: > 0 } words) own[one.Id] = Set(words);
        }

        return new Variants(data, own);
    }

    /// <summary>Whether a text has one of the words that tell a selection from another whose name it shares, or it shares none.</summary>
    /// <param name="said">As <see cref="WordsOf"/> gives them.</param>
    public bool IsTold(Selection selection, Lazy<IReadOnlySet<string>> said)
    {
        if (!own.TryGetValue(selection.Id, out var words)) return true;
        if (words.Contains("any") && !said.Value.Overlaps(Whole)) return false;
        return words.Any(word => !Whole.Contains(word) && said.Value.Contains(word));
    }

    /// <summary>Whether a text has a word of the label of a selection.</summary>
    /// <param name="said">As <see cref="WordsOf"/> gives them.</param>
    public static bool IsHinted(Selection selection, IReadOnlySet<string> said) =>
        Words(selection.Label).Any(word => !Small.Contains(word) && word.Any(char.IsLetter) && said.Contains(word));

    /// <summary>The words of a text, as they are compared.</summary>
    public static IReadOnlySet<string> WordsOf(string text) => Words(text).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one of another selection of the same dataset, and none by which this one is known.</summary>
    public bool IsOfAnother(Selection selection, string word) =>
        ofDataset.TryGetValue(selection.DatasetId, out var all) && all.Contains(Stem(word)) && !KnownBy(selection).Contains(Stem(word));

    private HashSet<string> KnownBy(Selection selection)
    {
        var definition = data!.Definitions.FirstOrDefault(one => one.Id == selection.DefinitionId)?.Title.Name; // with data only
        return [.. selection.Called.Append(definition ?? "").Append(selection.Note?.Name ?? "").SelectMany(Words)];
    }

    /// <summary>The words of its names beyond the longest name of another that stands in its label.</summary>
    private static List<string> Beyond(Selection one, List<string> names)
    {
        var mine = ShortNames(one).ToHashSet(StringComparer.Ordinal);
        var shared = names.Where(name => !mine.Contains(name) && new Links.Cue([name]).StandsIn(one.Label)).MaxBy(name => name.Length);
        if (shared is null) return [];
        var without = Words(shared).ToHashSet(StringComparer.Ordinal);
        return [.. mine.SelectMany(Words).Where(word => !without.Contains(word) && !Small.Contains(word) && word.Any(char.IsLetter))];
    }

    private static IEnumerable<string> ShortNames(Selection one) => one.Names.Select(name => name.Text).Append(one.Label);

    private static IEnumerable<string> Words(string text) => NameIndex.WordsOf(text).Select(word => Stem(text[word.Start..word.End]));

    /// <summary>Patch and patches are one word here.</summary>
    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 3 && lower.EndsWith('s') ? lower[..^1] : lower;
    }

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);
}
