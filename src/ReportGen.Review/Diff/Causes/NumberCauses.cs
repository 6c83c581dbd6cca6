using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Published;
using ReportGen.Names;

namespace ReportGen.Diff.Causes;

/// <summary>Finds what made a number move, by following both of its derivations down to what is given.</summary>
internal sealed class NumberCauses(DefinitionsCompared definitions, NumbersCompared numbers, DefinitionCauses causes, RecordReach records, ToolCauses tool)
{
    private readonly Dictionary<string, ImmutableArray<string>> found = new(StringComparer.Ordinal);

    /// <summary>Ids of the causes, the most direct first; never empty for a number that differs, empty for one that does not.</summary>
    /// <param name="name">By its later name.</param>
    public ImmutableArray<string> Of(string name)
    {
        if (found.TryGetValue(name, out var known)) return known;
        if (!numbers.Before.TryGetValue(name, out var before) || !numbers.After.TryGetValue(name, out var after) || before.IsSameAs(after)) return [];
        found[name] = []; // a name cannot be below itself; if a file says so nevertheless, it ends here
        var all = Direct(name, before, after).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return found[name] = all.IsEmpty ? [tool.Of(before, after)] : all;
    }

    /// <summary>What is computed otherwise than before, of a number or below it, whether or not its value moved.</summary>
    public ImmutableArray<string> Redefinitions(NumberPair pair) => [.. causes.OfMeaning(definitions.Of(DefinitionKind.Metric, pair.After.Name)).Concat(Redefined(pair.Before, pair.After)).Distinct(StringComparer.Ordinal)];

    /// <summary>Names of everything that a number is made from, itself included.</summary>
    public IEnumerable<string> Below(string name) => numbers.After.TryGetValue(name, out var measure)
        ? [name, .. measure.Formulas.Select(step => step.Name), .. measure.Inputs.Select(input => input.Name)]
        : [name];

    /// <summary>How the selection that a measure is of was defined anew, whether or not the measure moved.</summary>
    public IEnumerable<string> Definitions(string name) => OfSelection(name);

    private IEnumerable<string> Direct(string name, PublishedMeasure before, PublishedMeasure after)
    {
        var metric = definitions.Of(DefinitionKind.Metric, name);
        var redefined = Redefined(before, after).ToList();
        var given = Given(name, before, after).ToList();
        return [.. causes.OfMeaning(metric), .. redefined, .. given, .. before.Words == after.Words ? [] : causes.OfDigits(metric)];
    }

    /// <summary>What is computed otherwise than before, anywhere below the number.</summary>
    private IEnumerable<string> Redefined(PublishedMeasure before, PublishedMeasure after)
    {
        var earlier = before.Formulas.DistinctBy(step => step.Name).ToDictionary(step => definitions.Renames.Measure(step.Name), step => definitions.Renames.In("formula", step.Formula), StringComparer.Ordinal);
        foreach (var (name, formula) in after.Formulas.DistinctBy(step => step.Name))
        {
            if (earlier.GetValueOrDefault(name) == formula) continue;
            foreach (var cause in causes.OfMeaning(definitions.Of(DefinitionKind.Metric, name)).Concat(OfSelection(name))) yield return cause;
            foreach (var cause in Summed(formula)) yield return cause;
        }

        // What was summed before may be taken as it is stated now: then no formula is left.
        var later = after.Formulas.Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var cause in earlier.Where(step => !later.Contains(step.Key)).SelectMany(step => Summed(step.Value))) yield return cause;
    }

    private IEnumerable<string> OfSelection(string name) =>
        MeasureOwner.Of(name) is (DefinitionKind.Selection, var selection) ? causes.OfMeaning(definitions.Of(DefinitionKind.Selection, selection)) : [];

    // The formula of a measure names the figures whose sum states the same: which those are is said where the figure is reported.
    private IEnumerable<string> Summed(string formula) => definitions.Pairs
        .Where(pair => pair.Sort.Kind == DefinitionKind.ReportedFigure && pair.Has("sum of") && formula.Contains(MeasureName.Figure(pair.Id), StringComparison.Ordinal))
        .SelectMany(causes.OfMeaning);

    private IEnumerable<string> Given(string name, PublishedMeasure before, PublishedMeasure after)
    {
        if (MeasureName.Parse(name) is MeasureName.OfFigure figure) return OfFigure(figure.Id, before, after);
        // Of a number that only a chart shows nothing is published but that it is a measure of its selection.
        if (!after.IsMade) return OfCounted(name, before, after);
        var earlier = before.Inputs.DistinctBy(input => input.Name).ToDictionary(input => definitions.Renames.Measure(input.Name), StringComparer.Ordinal);
        // What is counted as a whole on one side and derived on the other, as a mean size may be, has no input in common.
        if (earlier.ContainsKey(name) != after.Inputs.Any(input => input.Name == name)) return OfCounted(name, before, after);
        return
            from input in after.Inputs.DistinctBy(input => input.Name)
            where earlier.TryGetValue(input.Name, out var old) && !old.IsSameAs(input)
            from cause in input.Name == name ? OfCounted(name, before, after) : OfInput(input.Name, earlier[input.Name], input)
            select cause;
    }

    private IEnumerable<string> OfInput(string name, PublishedMeasure before, PublishedMeasure after) =>
        Of(name) is { IsEmpty: false } known ? known
            : MeasureName.Parse(name) is MeasureName.OfFigure figure ? OfFigure(figure.Id, before, after)
            : OfCounted(name, before, after);

    private IEnumerable<string> OfFigure(string figure, PublishedMeasure before, PublishedMeasure after)
    {
        if (definitions.Of(DefinitionKind.ReportedFigure, figure) is { Meaning.Length: > 0 } pair)
            return causes.OfMeaning(pair);
        return before.Words == after.Words ? DatasetOf(figure) : [];
    }

    // The same words give another interval where the unit of the dataset's sources is read otherwise.
    private IEnumerable<string> DatasetOf(string figure) =>
        from pair in definitions.Pairs
        where pair.Sort.Kind == DefinitionKind.Dataset && pair.Has("byte unit") && pair.After is { } dataset && dataset.Json.Items("reported").Any(item => item.Text("id") == figure)
        from cause in causes.OfMeaning(pair)
        select cause;

    private IEnumerable<string> OfCounted(string name, PublishedMeasure before, PublishedMeasure after)
    {
        var rulesDiffer = !before.Rules.SequenceEqual(after.Rules, StringComparer.Ordinal);
        var dataset = new[] { after, before }.Select(measure => measure.Given?.Dataset).FirstOrDefault(id => id is not null);
        return
        [
            .. OfSelection(name),
            .. rulesDiffer && dataset is not null ? causes.OfMeaning(definitions.Of(DefinitionKind.Dataset, dataset)) : [],
            .. records.Of(name, before, after).SelectMany(causes.OfMeaning),
        ];
    }
}
