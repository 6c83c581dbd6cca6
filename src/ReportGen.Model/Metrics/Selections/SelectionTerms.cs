using ReportGen.Data;
using ReportGen.Metrics.Derivations;
using ReportGen.Metrics.Formulas;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Turns the measures of selections, and reported figures, into terms under one reading.</summary>
internal sealed class SelectionTerms(ReportData data, Reading reading, CountedInputs counted)
{
    private readonly Dictionary<string, Term> known = new(StringComparer.Ordinal);

    /// <summary>The term of <c>selection.measure[part]</c>; the selection exists.</summary>
    /// <param name="part">What stands in brackets; null for the whole.</param>
    public Term Of(Selection selection, SelectionMeasure measure, Part? part)
    {
        var name = MeasureName.Selected(selection.Id, measure, part?.Text);
        if (known.TryGetValue(name, out var term)) return term;
        var stand = StandIn(selection);
        var asked = new Asked(stand, stand == selection ? measure : stand.Recounting(measure), part?.Text, PartIn(stand, part));
        term = part is not null && WhyNoPart(asked) is { } why ? NotThere(asked, why) : Build(asked);
        if (reading.Totals == Totals.PerMonth && measure.IsTotal) term = TakenPerMonth(asked, term);
        return known[name] = stand == selection ? term : StandingFor(selection, measure, asked, term);
    }

    /// <summary>A reported figure by itself.</summary>
    public InputTerm Figure(ReportedFigure figure)
    {
        var dataset = data.Dataset(figure.DatasetId)!; // a figure is read inside its dataset
        var isLeftOut = reading.LeftOutFigure == figure.Id;
        var rules = Rules(dataset);
        var measure = isLeftOut ? Measure.Unknown(figure.Value.Kind, "it is the statement under judgement") : figure.Value.ToMeasure(rules);
        return new InputTerm(new DerivationInput(
            MeasureName.Figure(figure.Id),
            figure.Title.Name,
            measure,
            figure.Value,
            figure.DatasetId,
            figure.SourceId,
            figure.Place)
        {
            AlsoIn = figure.Also,
            Phrase = $"“{figure.Title}”",
            Conventions = new([.. StatedConventions.Of(figure.Value, rules, dataset)]),
        });
    }

    /// <summary>The selection itself, or under a recount reading the recount of it.</summary>
    public Selection StandIn(Selection selection) => reading.DefinitionId is { } definition
        ? data.Selections.FirstOrDefault(other => other.RecountOf == selection.Id && other.DefinitionId == definition) ?? selection
        : selection;

    /// <summary>The sources of reported figures have their own classes, which need no telling apart.</summary>
    private Part? PartIn(Selection selection, Part? part)
    {
        if (selection.Basis == Basis.Records) return part?.In(DatasetOf(selection));
        if (part?.Days is null) return null;
        return part;
    }

    // Only a recount that stands in can have such a part; elsewhere it is reported where it is written.
    private static string? WhyNoPart(Asked asked)
    {
        if (asked.Part is null && asked.Selection.Basis == Basis.Records) return $"'{asked.Written}' is a class and a severity there";
        if (asked.Part?.Days?.Overlaps(asked.Selection.Window) == false) return $"'{asked.Written}' lies outside its period";
        return null;
    }

    // A selection is read with its dataset.
    private PatchDataset DatasetOf(Selection selection) => data.Dataset(selection.DatasetId)!;

    private StatedRules Rules(PatchDataset dataset)
    {
        var unit = dataset.ByteUnit;
        if (reading.OtherByteUnit.Contains(dataset.Id)) unit = unit == ByteUnit.Binary ? ByteUnit.Decimal : ByteUnit.Binary;
        return new StatedRules(unit, reading.FarEnd);
    }

    private Term Build(Asked asked) => asked.Measure.Rule switch
    {
        MeasureRule.WindowLength { In: TimeUnit.Day } => WindowTerms.Days(asked, $"the period of {SelectionWords.Name(asked.Selection)}"),
        MeasureRule.WindowLength => WindowTerms.Months(asked, $"the period of {SelectionWords.Name(asked.Selection)}"),
        MeasureRule.PerTime { Per: TimeUnit.Week } rule => PerTime(asked, rule, WindowTerms.Weeks(asked)),
        MeasureRule.PerTime rule => PerTime(asked, rule, WindowTerms.Months(asked, "the months of its period")),
        MeasureRule.Mean rule => Mean(asked, rule),
        MeasureRule.WhatCounts when asked.Selection.CountMeasure is var counted && counted != asked.Measure => Count(asked, counted),
        _ => Total(asked),
    };

    private Term Total(Asked asked) => asked.Selection.Basis == Basis.Reported ? Reported(asked) : Counted(asked);

    private Term Reported(Asked asked)
    {
        var key = new MeasureKey(asked.Measure, asked.Written).ToString();
        if (!asked.Selection.Figures.TryGetValue(key, out var id) || data.Figure(id) is not { } figure)
            return NotThere(asked, "no source reports it");
        var stated = Figure(figure);
        if (figure.Parts.IsEmpty) return Named(asked, stated.Name, stated);
        if (reading.LeftOutFigure is { } leftOut && figure.Parts.Contains(leftOut))
            return Named(asked, stated.Name, stated) with { Conventions = [Convention.LeftOut] };
        var parts =
            new OperationTerm(
                Operation.Add,
                [.. figure.Parts.Select(part => Figure(data.Figure(part)!))],
                figure.Value.Kind); // parts are checked when they are read
        var sum = string.Join(" + ", figure.Parts.Select(MeasureName.Figure));
        if (reading.LeftOutFigure == figure.Id) return Named(asked, sum, parts) with { Conventions = [Convention.LeftOut] };
        var both = new OperationTerm(Operation.Intersect, [stated, parts], figure.Value.Kind);
        if (figure.ExpectsDisagreement && TermEvaluator.Evaluate(both).Failure == TermEvaluator.Failure.Disagreement)
            return Named(asked, stated.Name, stated) with { Conventions = [Convention.Disagreement] };
        return Named(asked, $"{stated.Name}, and at the same time {sum}", both);
    }

    private static InputTerm NotThere(Asked asked, string why) => new(DerivationInput.Given(
        MeasureName.Selected(asked.Selection.Id, asked.Measure, asked.Written),
        SelectionWords.Title(asked.Selection, asked.Noun, asked.PartWords),
        Measure.Unknown(asked.Measure.Kind, why)) with
    {
        Phrase = SelectionWords.Phrase(asked.Selection, asked.Noun, asked.PartWords),
    });

    private InputTerm Counted(Asked asked)
    {
        var dataset = DatasetOf(asked.Selection);
        return new InputTerm(counted.Find(dataset, asked.Selection, asked.Measure, asked.Part, reading.Inferred, Rules(dataset)));
    }

    private NamedTerm Count(Asked asked, SelectionMeasure counted)
    {
        var total = Total(asked with { Measure = counted });
        return Named(asked, NameOf(total), total);
    }

    // Where it is open which records belong, size and number do not move freely: the mean has its own rule.
    private Term Mean(Asked asked, MeasureRule.Mean rule)
    {
        var (size, count) = (Total(asked with { Measure = rule.Total }), Total(asked with { Measure = rule.Number }));
        if (size is InputTerm { Input: { IsCounted: true, Measure.IsUnknown: false } }
            && count is InputTerm { Input.Measure.Known.IsPoint: false })
            return Counted(asked);
        return Named(
            asked,
            $"{NameOf(size)} / {NameOf(count)}",
            new OperationTerm(Operation.Divide, [size, Called(count, "their number")], Kind.ByteSize));
    }

    private NamedTerm PerTime(Asked asked, MeasureRule.PerTime rule, Term length)
    {
        var total = Total(asked with { Measure = asked.Selection.Meant(rule.Total) });
        return Named(
            asked,
            $"{NameOf(total)} / {FormulaOf(length)}",
            new OperationTerm(Operation.Divide, [total, length], Kind.Rate(total.Kind.Quantity, rule.Per)));
    }

    private static NamedTerm TakenPerMonth(Asked asked, Term total)
    {
        var months = WindowTerms.Months(asked, "the months of its period");
        var rate = new OperationTerm(Operation.Divide, [total, months], Kind.Rate(total.Kind.Quantity, TimeUnit.Month));
        var phrase = $"{SelectionWords.Phrase(asked.Selection, asked.Noun, asked.PartWords)} per month";
        return Named(asked, $"{NameOf(total)} / {months.Name}", rate) with { Phrase = phrase, Conventions = [Convention.PerMonth] };
    }

    /// <summary>Named like what it stands for, and called what it counts.</summary>
    private NamedTerm StandingFor(Selection selection, SelectionMeasure measure, Asked recount, Term term)
    {
        var convention =
            Convention.Recount(
                data.Definition(recount.Selection.DefinitionId!)?.Title.Name ?? recount.Selection.Title.Name); // a stand-in has a definition
        return new NamedTerm(
            MeasureName.Selected(selection.Id, measure, recount.Written),
            SelectionWords.Title(selection, recount.Noun, recount.PartWords),
            SelectionWords.Phrase(selection, recount.Noun, recount.PartWords),
            NameOf(term), null, term)
        {
            Conventions = [convention],
        };
    }

    private static NamedTerm Named(Asked asked, string formula, Term of) => new(
        MeasureName.Selected(asked.Selection.Id, asked.Measure, asked.Written),
        SelectionWords.Title(asked.Selection, asked.Noun, asked.PartWords),
        SelectionWords.Phrase(asked.Selection, asked.Noun, asked.PartWords),
        formula, null, of);

    private static string NameOf(Term term)
    {
        if (term is NamedTerm { Name: { } name }) return name;
        if (term is InputTerm input) return input.Name;
        return "";
    }

    private static string FormulaOf(Term term) => term is NamedTerm { Name: null } part ? $"({part.Formula})" : NameOf(term);

    /// <summary>The same term, said otherwise in a sentence that has named its selection.</summary>
    private static Term Called(Term term, string phrase) => term switch
    {
        InputTerm input => new InputTerm(input.Input with { Phrase = phrase }),
        NamedTerm named => named with { Phrase = phrase },
        _ => term,
    };
}
