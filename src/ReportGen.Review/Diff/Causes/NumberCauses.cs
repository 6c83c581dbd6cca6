using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Published;
using ReportGen.Names;

namespace ReportGen.Diff.Causes;

/// <summary>Finds what made a number move, by following both of its derivations down to what is given.</summary>
internal sealed class NumberCauses(DefinitionsCompared definitions, NumbersCompared numbers, RecordReach records, ToolCauses tool)
{
    private readonly Dictionary<string, ImmutableArray<Cause>> found = new(StringComparer.Ordinal);

    /// <summary>The causes, the most direct first; never empty for a number that differs, empty for one that does not. A measure that one
    /// edition
    /// does not publish, such as a part that came with a record, moved if its selection or a record that it counts was changed.</summary>
    /// <param name="name">By its later name.</param>
    public ImmutableArray<Cause> Of(string name)
    {
        lock (found)
        {
            if (found.TryGetValue(name, out var known)) return known;
            found[name] = []; // a name cannot be below itself; if a file says so nevertheless, it ends here
            return found[name] = [.. Found(name, numbers.Before.GetValueOrDefault(name), numbers.After.GetValueOrDefault(name)).Distinct()];
        }
    }

    /// <summary>What is computed otherwise than before, of a number or below it, whether or not its value moved.</summary>
    public ImmutableArray<Cause> Redefinitions(NumberPair pair) =>
    [
        .. DefinitionCauses.OfMeaning(definitions.Of(DefinitionKind.Metric, pair.After.Name))
            .Concat(Redefined(pair.Before, pair.After))
            .Distinct(),
    ];

    /// <summary>Names of everything that a number is made from, itself included.</summary>
    public IEnumerable<string> Below(string name) => numbers.After.TryGetValue(name, out var measure)
        ? [name, .. measure.Formulas.Select(step => step.Name), .. measure.Inputs.Select(input => input.Name)]
        : [name];

    /// <summary>How the selection that a measure is of was defined anew, whether or not the measure moved.</summary>
    public IEnumerable<Cause> Definitions(string name) => OfSelection(name);

    private IEnumerable<Cause> Found(string name, PublishedMeasure? before, PublishedMeasure? after)
    {
        if (before is null || after is null) return OfOneSide(name, before, after);
        if (before.IsSameAs(after)) return [];
        var direct = Direct(name, before, after).ToList();
        return direct.Count > 0 ? direct : [tool.Of(before, after)];
    }

    private IEnumerable<Cause> OfOneSide(string name, PublishedMeasure? before, PublishedMeasure? after)
    {
        var (kind, id) = MeasureOwner.Of(name);
        return kind == DefinitionKind.Selection ? OfCounted(name, before, after) : DefinitionCauses.OfMeaning(definitions.Of(kind, id));
    }

    private IEnumerable<Cause> Direct(string name, PublishedMeasure before, PublishedMeasure after)
    {
        var metric = definitions.Of(DefinitionKind.Metric, name);
        var redefined = Redefined(before, after).ToList();
        var given = Given(name, before, after).ToList();
        var digits = before.Words == after.Words ? [] : DefinitionCauses.OfDigits(metric);
        return [.. DefinitionCauses.OfMeaning(metric), .. redefined, .. given, .. digits];
    }

    /// <summary>What is computed otherwise than before, anywhere below the number.</summary>
    private IEnumerable<Cause> Redefined(PublishedMeasure before, PublishedMeasure after)
    {
        var earlier = before.Formulas.DistinctBy(step => step.Name)
            .ToDictionary(
                step => definitions.Renames.Measure(step.Name),
                step => definitions.Renames.In("formula", step.Formula),
                StringComparer.Ordinal);
        foreach (var (name, formula) in after.Formulas.DistinctBy(step => step.Name))
        {
            if (earlier.GetValueOrDefault(name) == formula) continue;
            foreach (var cause in DefinitionCauses.OfMeaning(definitions.Of(DefinitionKind.Metric, name)).Concat(OfSelection(name)))
                yield return cause;
            foreach (var cause in Summed(formula)) yield return cause;
        }

        // What was summed before may be taken as it is stated now: then no formula is left.
        var later = after.Formulas.Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var cause in earlier.Where(step => !later.Contains(step.Key)).SelectMany(step => Summed(step.Value))) yield return cause;
    }

    private IEnumerable<Cause> OfSelection(string name) =>
        MeasureOwner.Of(name) is (DefinitionKind.Selection, var selection)
            ? DefinitionCauses.OfMeaning(definitions.Of(DefinitionKind.Selection, selection))
            : [];

    // The formula of a measure names the figures whose sum states the same: which those are is said where the figure is reported.
    private IEnumerable<Cause> Summed(string formula) => definitions.Pairs
        .Where(
            pair =>
                pair.Sort.Kind == DefinitionKind.ReportedFigure && pair.Has("sum of")
                    && formula.Contains(MeasureName.Figure(pair.Id), StringComparison.Ordinal))
        .SelectMany(DefinitionCauses.OfMeaning);

    private IEnumerable<Cause> Given(string name, PublishedMeasure before, PublishedMeasure after)
    {
        if (MeasureName.Parse(name) is MeasureName.OfFigure figure) return OfFigure(figure.Id, before, after);
        // Of a number that only a chart shows nothing is published but that it is a measure of its selection.
        if (!after.IsMade) return OfCounted(name, before, after);
        var earlier = before.Inputs.DistinctBy(input => input.Name)
            .ToDictionary(input => definitions.Renames.Measure(input.Name), StringComparer.Ordinal);
        // What is counted as a whole on one side and derived on the other, as a mean size may be, has no input in common.
        if (earlier.ContainsKey(name) != after.Inputs.Any(input => input.Name == name)) return OfCounted(name, before, after);
        return
            from input in after.Inputs.DistinctBy(input => input.Name)
            where earlier.TryGetValue(input.Name, out var old) && !old.IsSameAs(input)
            from cause in input.Name == name ? OfCounted(name, before, after) : OfInput(input.Name, earlier[input.Name], input)
            select cause;
    }

    private IEnumerable<Cause> OfInput(string name, PublishedMeasure before, PublishedMeasure after)
    {
        if (Of(name) is { IsEmpty: false } known) return known;
        if (MeasureName.Parse(name) is MeasureName.OfFigure figure) return OfFigure(figure.Id, before, after);
        return OfCounted(name, before, after);
    }

    private IEnumerable<Cause> OfFigure(string figure, PublishedMeasure before, PublishedMeasure after)
    {
        if (definitions.Of(DefinitionKind.ReportedFigure, figure) is { Meaning.Length: > 0 } pair)
            return DefinitionCauses.OfMeaning(pair);
        return before.Words == after.Words ? DatasetOf(figure) : [];
    }

    // The same words give another interval where the unit of the dataset's sources is read otherwise.
    private IEnumerable<Cause> DatasetOf(string figure) =>
        from pair in definitions.Pairs
        where pair.Sort.Kind == DefinitionKind.Dataset && pair.Has("byte unit") && pair.After is { } dataset
            && dataset.Json.Items("reported").Any(item => item.Text("id") == figure)
        from cause in DefinitionCauses.OfMeaning(pair)
        select cause;

    private IEnumerable<Cause> OfCounted(string name, PublishedMeasure? before, PublishedMeasure? after)
    {
        var rulesDiffer = before is not null && after is not null && !before.Rules.SequenceEqual(after.Rules, StringComparer.Ordinal);
        var dataset = new[] { after, before }.Select(measure => measure?.Given?.Dataset).FirstOrDefault(id => id is not null);
        return
        [
            .. OfSelection(name),
            .. rulesDiffer && dataset is not null ? DefinitionCauses.OfMeaning(definitions.Of(DefinitionKind.Dataset, dataset)) : [],
            .. records.Of(name, before, after).SelectMany(DefinitionCauses.OfMeaning),
        ];
    }
}
