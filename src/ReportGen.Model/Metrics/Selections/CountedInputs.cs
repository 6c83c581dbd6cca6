using System.Collections.Concurrent;
using ReportGen.Data;
using ReportGen.Metrics.Derivations;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Counts of records, each made once: under most readings they are the same, and records may be many.</summary>
internal sealed class CountedInputs
{
    private readonly ConcurrentDictionary<(string Name, InferredReading Inferred, StatedRules Rules), DerivationInput> made = new();
    private readonly ConcurrentDictionary<(string Selection, string? Part, InferredReading Inferred), RecordCounts> records = new();

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
        return made.GetOrAdd((name, inferred, used), _ =>
        {
            var found = records.GetOrAdd((selection.Id, part?.Text, inferred), _ => RecordCounts.Of(dataset, selection, part, inferred));
            return Count(name, found, dataset, selection, measure, part, used);
        });
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
        var (counted, value) = (rule.Records(records, rules), rule.Value(records, rules));
        var (noun, words) = (SelectionWords.Noun(measure, selection), part?.Words() ?? "");
        return new DerivationInput(
            name,
            SelectionWords.Title(selection, noun, words),
            value,
            null,
            dataset.Id,
            null,
            null,
            [.. counted.All.Select(patch => patch.Id)])
        {
            PossibleIds = counted.Possible.IsEmpty ? [] : [.. (counted with { Certain = [] }).All.Select(patch => patch.Id)],
            SelectionId = selection.Id,
            Phrase = SelectionWords.Phrase(selection, noun, words),
            Conventions = [.. Conventions(records, counted, dataset, selection, measure, rules)],
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
        yield return records.IsComplete ? Convention.CompleteList : Convention.IncompleteList;
        if (records.HasInferred)
            yield return counted.Certain.Any(patch => IsInferred(patch, selection)) ? Convention.InferredIn : Convention.InferredOut;
        if (!counted.Possible.IsEmpty) yield return Convention.Possible;
        if (CountingRules.Of(measure).Convention is { } own) yield return own;
        if (!IsOfSizes(measure)) yield break;
        var sizes = records.Certain.Concat(records.Possible).Select(patch => patch.Size).ToList();
        if (sizes.Contains(null)) yield return Convention.UnknownSizes;
        foreach (var convention in StatedConventions.OfAll(sizes.OfType<Stated>(), rules, dataset)) yield return convention;
    }

    private static bool IsInferred(Patch patch, Selection selection) =>
        selection.Where.Affects is { } option && patch.MembershipOf(option) == Membership.Inferred;

    private static bool IsOfSizes(SelectionMeasure measure) => measure.Kind == Kind.ByteSize;
}
