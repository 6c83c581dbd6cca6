using System.Collections.Concurrent;
using ReportGen.Data;
using ReportGen.Metrics.Derivations;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Counts of records, each made once: under most readings they are the same, and records may be many. Which of them a measure
/// counts is found only for those who ask.</summary>
internal sealed class CountedInputs
{
    private readonly ConcurrentDictionary<(string Name, InferredReading Inferred, StatedRules Rules), Lazy<DerivationInput>> made = new();
    private readonly ConcurrentDictionary<(string Selection, string? Part, InferredReading Inferred), Lazy<RecordCounts>> records = new();

    /// <summary>How many rows of datasets have been looked at to find the records of selections and of their parts.</summary>
    public long Visited => records.Values.Where(found => found.IsValueCreated).Sum(found => (long)found.Value.Visited);

    /// <param name="part">Already told apart for the dataset.</param>
    public DerivationInput Find(
        PatchDataset dataset,
        Selection selection,
        SelectionMeasure measure,
        Part? part,
        InferredReading inferred,
        StatedRules rules)
    {
        var name = MeasureName.Selected(selection.Id, measure, part?.Text);
        var used = IsOfSizes(measure) ? rules : StatedRules.Default;
        var found = Records(dataset, selection, part, inferred);
        var key = (name, found.HasInferred ? inferred : InferredReading.AsSelected, used);
        return made.GetOrAdd(key, _ => new(() => Count(name, found, dataset, selection, measure, part, used))).Value;
    }

    /// <summary>Where no membership is inferred, leaving those out leaves all.</summary>
    private RecordCounts Records(PatchDataset dataset, Selection selection, Part? part, InferredReading inferred)
    {
        var found = Find(InferredReading.AsSelected);
        return inferred == InferredReading.AsSelected || !found.HasInferred ? found : Find(inferred);

        RecordCounts Find(InferredReading reading) => records
            .GetOrAdd((selection.Id, part?.Text, reading), _ => new(() => SelectedRecords.Of(dataset, selection, part, reading))).Value;
    }

    private static DerivationInput Count(
        string name,
        RecordCounts records,
        PatchDataset dataset,
        Selection selection,
        SelectionMeasure measure,
        Part? part,
        StatedRules rules)
    {
        var rule = CountingRules.Of(measure);
        var (noun, words) = (SelectionWords.Noun(measure, selection), part?.Words() ?? "");
        var counted = new Lazy<RecordCounts>(() => rule.Records(records, rules));
        return new DerivationInput(
            name,
            SelectionWords.Title(selection, noun, words),
            rule.Value(records, rules),
            null,
            dataset.Id,
            null,
            null)
        {
            SelectionId = selection.Id,
            Phrase = SelectionWords.Phrase(selection, noun, words),
            Counted = counted,
            Conventions = new(() => [.. Conventions(records, counted.Value, dataset, selection, measure, rules)]),
        };
    }

    private static IEnumerable<Convention> Conventions(
        RecordCounts records,
        RecordCounts counted,
        PatchDataset dataset,
        Selection selection,
        SelectionMeasure measure,
        StatedRules rules)
    {
        yield return Convention.Window;
        yield return (records.IsComplete, dataset.IsSample) switch
        {
            (false, _) => Convention.IncompleteList,
            (_, true) => Convention.Sample,
            _ => Convention.CompleteList,
        };
        if (records.HasInferred)
            yield return counted.Certain.Any(row => IsInferred(row, dataset, selection)) ? Convention.InferredIn : Convention.InferredOut;
        if (!counted.Possible.IsEmpty) yield return Convention.Possible;
        if (CountingRules.Of(measure).Convention is { } own) yield return own;
        if (!IsOfSizes(measure)) yield break;
        if (RecordSizes.Unknown(records) > 0) yield return Convention.UnknownSizes;
        foreach (var convention in StatedConventions.OfAll(records.StatedSizes, rules, dataset)) yield return convention;
    }

    private static bool IsInferred(int row, PatchDataset dataset, Selection selection) =>
        selection.Where.Affects is { } option && dataset.Patches.MembershipOf(row, option) == Membership.Inferred;

    private static bool IsOfSizes(SelectionMeasure measure) => measure.Kind == Kind.ByteSize;
}
