using System.Collections.Frozen;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Narrative.Bound;

/// <summary>Which nouns a report knows, and which of them each measure counts.</summary>
internal sealed class NounBook(ReportData data, MetricSet metrics)
{
    /// <summary>So many words after a number a noun is looked for.</summary>
    private const int MostWords = 6;

    /// <summary>By the first word of a noun, all its words; the longest first.</summary>
    private readonly Lazy<FrozenDictionary<string, string[][]>> known = new(() => Known(data, metrics));

    private readonly Lazy<FrozenDictionary<string, Metric>> byId = new(() => metrics.Metrics
        .DistinctBy(metric => metric.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(metric => metric.Id, StringComparer.Ordinal));

    /// <summary>The nouns that may stand behind a measure; empty where any may: it is no count, or a formula without a noun.</summary>
    public IReadOnlyList<Noun> Of(Evaluation evaluation) =>
        evaluation.Measure.Kind == Kind.Count ? Of(evaluation.Name, []) : [];

    /// <summary>The first noun that a text has after a number. Other words are skipped, up to a stop, a conjunction, a preposition or a
    /// verb.</summary>
    public MetNoun? FirstAfter(string text, int at)
    {
        for (var words = 0; words < MostWords && NumeralText.Next(text, at) is { } word; words++)
        {
            if (NounAt(text, word) is { } noun) return noun;
            if (NumeralVocabulary.IsStop(word.Letters)) return null;
            at = word.End;
        }

        return null;
    }

    private MetNoun? NounAt(string text, NumeralText.Word first)
    {
        if (!known.Value.TryGetValue(first.Letters.ToString().ToLowerInvariant(), out var nouns)) return null;
        foreach (var noun in nouns)
        {
            var (end, at) = (first.End, 1);
            while (at < noun.Length && NumeralText.Next(text, end) is { } next && next.Is(noun[at])) (end, at) = (next.End, at + 1);
            if (at == noun.Length) return new MetNoun(string.Join(' ', noun), first.Start, end);
        }

        return null;
    }

    private IReadOnlyList<Noun> Of(string name, HashSet<string> seen)
    {
        if (ResolvedName.Of(name, data) is { } resolved) return [.. OfMeasure(resolved)];
        if (!byId.Value.TryGetValue(name, out var own) || !seen.Add(name)) return [];
        if (own.Counts is { } counts) return [counts];
        return metrics.OnlyNameIn(name) is { } only ? Of(only, seen) : [];
    }

    private IEnumerable<Noun> OfMeasure(ResolvedName name)
    {
        if (name.Figure?.Counts is { } own) yield return own;
        if (name.Measure is not { } measure) yield break;
        var nouns = name.Selection?.Nouns ?? data.Dataset(name.Figure!.DatasetId)?.Nouns ?? MeasureNouns.BuiltIn; // it is one or the other
        foreach (var noun in nouns.Of(measure)) yield return noun;
    }

    private static FrozenDictionary<string, string[][]> Known(ReportData data, MetricSet metrics) =>
        data.Nouns
            .Concat(data.Figures.Select(figure => figure.Counts).OfType<Noun>())
            .Concat(metrics.Metrics.Select(metric => metric.Counts).OfType<Noun>())
            .SelectMany(noun => new[] { noun.One, noun.Many })
            .Select(noun => noun.ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .Select(noun => noun.Split(' ', '-'))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.Ordinal);
}

/// <summary>A noun that a text has.</summary>
/// <param name="Words">In lower case, its words parted by single blanks.</param>
internal readonly record struct MetNoun(string Words, int Start, int End)
{
    public bool Is(string noun) => string.Equals(noun.Replace('-', ' '), Words, StringComparison.OrdinalIgnoreCase);
}
