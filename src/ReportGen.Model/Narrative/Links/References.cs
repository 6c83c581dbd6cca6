using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative.Agreement;
using ReportGen.Narrative.Comparing;
using ReportGen.Narrative.Images;
using ReportGen.Narrative.Bound;
using ReportGen.Narrative.Numerals;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Narrative.Links;

/// <summary>What prose can refer to: the words of every measure and claim, and the names of everything else.</summary>
internal sealed class References(
    Func<string, BoundMeasure?> measure,
    IEnumerable<string> measureNames,
    FrozenDictionary<string, BoundClaim> claims,
    FrozenDictionary<ReferenceScheme, FrozenSet<string>> ids)
{
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> byWords = new(() => ByWords(measure, measureNames));

    public static References Of(SourceTree tree, ReportData data, MetricSet metrics, ClaimLedger ledger, ChartSet charts)
    {
        var claims = ledger.Claims.DistinctBy(judged => judged.Claim.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(judged => judged.Claim.Id, judged => BoundClaim.Of(judged, metrics), StringComparer.Ordinal);
        var bound = new ConcurrentDictionary<string, BoundMeasure?>(StringComparer.Ordinal);
        return new References(
            name => bound.GetOrAdd(name, _ => metrics.Find(name) is { } found ? BoundMeasure.Of(found, data) : null),
            metrics.Names,
            claims,
            new Dictionary<ReferenceScheme, FrozenSet<string>>
            {
                [ReferenceScheme.Dataset] = Set(data.Datasets.Select(dataset => dataset.Id)),
                [ReferenceScheme.Source] = Set(data.Sources.Select(source => source.Id)),
                [ReferenceScheme.Chart] = Set(charts.Charts.Select(chart => chart.Id)),
                [ReferenceScheme.Table] = Set(charts.Tables.Select(table => table.Id)),
                [ReferenceScheme.Window] = Set(data.Selections.Select(selection => selection.Id)),
            }.ToFrozenDictionary())
        {
            ProblemOf = metrics.ProblemOf,
            NarrowerIn = (scheme, id) => scheme switch
            {
                ReferenceScheme.Chart => charts.NarrowerInCharts.GetValueOrDefault(id),
                ReferenceScheme.Table => charts.NarrowerInTables.GetValueOrDefault(id),
                _ => null,
            },
            Nouns = new NounBook(data, metrics),
            Images = new StaticImages(tree),
            Statement = (written, bag) => StatementJudge.Judge(written, data, metrics, bag),
            WordsFor = metrics.WordsFor,
            Labels = SelectionLabels.Of(data),
            Sentences = SentenceFacts.Of(data, metrics, ledger, charts),
        };
    }

    /// <summary>What is wrong with the part in brackets of a measure's name; null when that is not the trouble.</summary>
    public Func<string, PartProblem?> ProblemOf { get; private init; } = _ => null;

    /// <summary>A clause on a value of a chart or table that is narrower than what a source states; null when it shows none.</summary>
    public Func<ReferenceScheme, string, string?> NarrowerIn { get; init; } = (_, _) => null;

    /// <summary>The words for what is counted.</summary>
    public NounBook? Nouns { get; private init; }

    public StaticImages Images { get; init; } = StaticImages.None;

    /// <summary>What the data say of a statement; null, with the reason in the bag, when it cannot be judged.</summary>
    public Func<WrittenStatement, DiagnosticBag, JudgedStatement?> Statement { get; init; } = (_, _) => null;

    /// <summary>What is printed for words that prose binds to a measure.</summary>
    public BoundWordsOf WordsFor { get; init; } = (_, _) => null;

    public SelectionLabels Labels { get; init; } = SelectionLabels.None;

    /// <summary>One copy of each short text that articles repeat.</summary>
    public RepeatedTexts Repeated { get; } = new();

    /// <summary>What sentences are held against beside numbers.</summary>
    public SentenceFacts Sentences { get; init; } = SentenceFacts.None;

    public BoundMeasure? Measure(string name) => measure(name);

    public BoundClaim? Claim(string id) => claims.GetValueOrDefault(id);

    public bool Has(ReferenceScheme scheme, string name) => scheme switch
    {
        ReferenceScheme.Metric => measure(name) is not null,
        ReferenceScheme.Claim or ReferenceScheme.Verdict => claims.ContainsKey(name),
        _ => ids.TryGetValue(scheme, out var known) && known.Contains(name),
    };

    public IEnumerable<string> Names(ReferenceScheme scheme) => scheme switch
    {
        ReferenceScheme.Metric => measureNames,
        ReferenceScheme.Claim or ReferenceScheme.Verdict => claims.Keys,
        _ => ids.TryGetValue(scheme, out var known) ? known : [],
    };

    /// <summary>The measure that is printed in these words and that most in the sentence speaks of; null where none is spoken of, because
    /// equal values alone say nothing.</summary>
    public string? MeasureWith(string words, string sentence) => byWords.Value.GetValueOrDefault(BoundWords.Normal(words), [])
        .Select(name => (Name: name, Spoken: measure(name)?.Cues.Count(cue => cue.StandsIn(sentence)) ?? 0))
        .Where(one => one.Spoken > 0).OrderByDescending(one => one.Spoken).Select(one => one.Name).FirstOrDefault();

    private static FrozenDictionary<string, ImmutableArray<string>> ByWords(Func<string, BoundMeasure?> measure, IEnumerable<string> names)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (measure(name) is not { IsUnknown: false } bound) continue;
            foreach (var form in bound.Forms.Select(BoundWords.Normal).Distinct(StringComparer.Ordinal))
            {
                if (found.TryGetValue(form, out var known)) known.Add(name);
                else found[form] = [name];
            }
        }

        return found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static FrozenSet<string> Set(IEnumerable<string> ids) => ids.ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>A measure with what is printed for it.</summary>
/// <param name="Forms">Every accepted spelling, the canonical first.</param>
internal sealed record BoundMeasure(Evaluation Evaluation, IReadOnlyList<string> Forms)
{
    public bool IsUnknown => Evaluation.Measure.IsUnknown;

    /// <summary>Why there is no value; null when there is one.</summary>
    public string? WhyUnknown => Evaluation.Measure.WhyUnknown;

    public string Words => Forms[0];

    /// <summary>The words with what MB means in them, where that is a power of 1,024; null for any other measure.</summary>
    public string? Binary { get; init; }

    /// <summary>Whether it is a size in units of powers of 1,000.</summary>
    public bool IsDecimalSize { get; init; }

    /// <summary>What makes it a range, with what to do about it, to follow a remedy; empty where records do not.</summary>
    public Lazy<string> OpenBecause { get; init; } = new("");

    /// <summary>What a sentence holds that speaks of the measure.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];

    public static BoundMeasure Of(Evaluation evaluation, ReportData data) => new(evaluation, BinaryWords.FormsOf(evaluation, data))
    {
        Cues = Cue.Of(evaluation, data),
        Binary = BinaryWords.Of(evaluation, data),
        IsDecimalSize = BinaryWords.AreDecimal(evaluation, data),
        OpenBecause = new(() => evaluation.Measure.Known is { IsPoint: false } ? Openness(evaluation, data) : ""),
    };

    private static string Openness(Evaluation evaluation, ReportData data) =>
        OpenCause.Of(evaluation.Derivation, data) is [var cause, ..] ? $"; it is no single number because {cause.Why}: {cause.Remedy}" : "";
}

/// <summary>The values that a claim's words may hold.</summary>
/// <param name="Asserted">As printed; null for a claim that asserts no value.</param>
/// <param name="Computed">As printed.</param>
/// <param name="Says">The claim's sentence in plain words: a claim without a value may repeat its numbers.</param>
internal sealed record BoundClaim(string? Asserted, string Computed, string Says)
{
    /// <summary>What was computed as it is printed where it is not beside what is asserted.</summary>
    public string Alone { get; init; } = Computed;

    /// <summary>The verdict on it.</summary>
    public VerdictKind Verdict { get; init; } = VerdictKind.Untestable;

    /// <summary>The measure that it is about; null where none is named.</summary>
    public Evaluation? Measure { get; init; }

    public IEnumerable<string> Values => [Asserted ?? Says, Computed, Alone];

    public static BoundClaim Of(
        JudgedClaim judged,
        MetricSet metrics) => Of(judged.Verdict.AssertedWords, judged.Verdict.ComputedWords, judged.Claim.Says.Words(metrics.WordsFor)) with
    {
        Verdict = judged.Verdict.Kind,
        Measure = judged.Measure,
        Alone = judged.Verdict.Computed is { IsUnknown: false } computed ? MeasureWriter.Write(computed) : judged.Verdict.ComputedWords,
    };

    public static BoundClaim Of(string asserted, string computed, string says) =>
        new(asserted.Any(char.IsLetterOrDigit) ? asserted : null, computed, says);
}
