using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>Turns the measures of selections, and reported figures, into terms under one reading.</summary>
internal sealed class SelectionTerms(ReportData data, Reading reading, CountedInputs counted)
{
    private readonly Dictionary<string, Term> known = new(StringComparer.Ordinal);

    /// <summary>The term of <c>selection.measure[part]</c>; the selection exists and the measure is one of <see cref="SelectionMeasures"/>.</summary>
    public Term Of(Selection selection, string measure, string? part)
    {
        var name = part is null ? $"{selection.Id}.{measure}" : $"{selection.Id}.{measure}[{part}]";
        if (known.TryGetValue(name, out var term)) return term;
        var stand = StandIn(selection);
        term = Build(stand, measure, part);
        if (reading.Totals == Totals.PerMonth && SelectionMeasures.IsTotal(measure)) term = PerTime(term, WindowMonths(stand, part), TimeUnit.Month);
        return known[name] = term;
    }

    /// <summary>A reported figure by itself.</summary>
    public Term Figure(ReportedFigure figure)
    {
        var measure = reading.LeftOutFigure == figure.Id
            ? Measure.Unknown(figure.Value.Kind, "it is the statement under judgement")
            : figure.Value.ToMeasure(Rules(figure.DatasetId));
        return new InputTerm(new DerivationInput($"reported.{figure.Id}", figure.Title.Text, measure, figure.Value, figure.DatasetId, figure.SourceId, figure.Place, []));
    }

    /// <summary>The selection itself, or under a recount reading the recount of it.</summary>
    public Selection StandIn(Selection selection) => reading.DefinitionId is { } definition
        ? data.Selections.FirstOrDefault(other => other.RecountOf == selection.Id && other.DefinitionId == definition) ?? selection
        : selection;

    private StatedRules Rules(string datasetId)
    {
        var unit = data.Dataset(datasetId)!.ByteUnit;
        if (reading.OtherByteUnit.Contains(datasetId)) unit = unit == ByteUnit.Binary ? ByteUnit.Decimal : ByteUnit.Binary;
        return new StatedRules(unit, reading.FarEnd);
    }

    private Term Build(Selection selection, string measure, string? part) => measure switch
    {
        SelectionMeasures.WindowDays => Length(selection, part, SelectionMeasures.WindowDays, Measure.Point(Kind.Duration, Window(selection, part).Days)),
        SelectionMeasures.WindowMonths => WindowMonths(selection, part),
        SelectionMeasures.PerWeek => PerTime(Total(selection, SelectionMeasures.Patches, part), Weeks(selection, part), TimeUnit.Week),
        SelectionMeasures.PerMonth => PerTime(Total(selection, SelectionMeasures.Patches, part), WindowMonths(selection, part), TimeUnit.Month),
        SelectionMeasures.SizePerMonth => PerTime(Total(selection, SelectionMeasures.Size, part), WindowMonths(selection, part), TimeUnit.Month),
        SelectionMeasures.MeanSize => new OperationTerm(
            Operation.Divide, [Total(selection, SelectionMeasures.Size, part), Total(selection, SelectionMeasures.Patches, part)], Kind.ByteSize),
        _ => Total(selection, measure, part),
    };

    private Term Total(Selection selection, string measure, string? part) =>
        selection.Basis == Basis.Reported ? Reported(selection, measure, part) : Counted(selection, measure, part);

    private Term Reported(Selection selection, string measure, string? part)
    {
        var key = part is null ? measure : $"{measure}[{part}]";
        if (!selection.Figures.TryGetValue(key, out var id) || data.Figure(id) is not { } figure)
            return new InputTerm(DerivationInput.Given($"{selection.Id}.{key}", $"{selection.Title}: {SelectionMeasures.Title(measure)}", Measure.Unknown(SelectionMeasures.KindOf(measure)!.Value, "no source reports it")));
        var stated = Figure(figure);
        if (figure.Parts.IsEmpty) return stated;
        var parts = new OperationTerm(Operation.Add, [.. figure.Parts.Select(part => Figure(data.Figure(part)!))], figure.Value.Kind);
        return reading.LeftOutFigure == figure.Id || figure.ExpectsDisagreement && Disagrees(stated, parts)
            ? reading.LeftOutFigure == figure.Id ? parts : stated
            : new OperationTerm(Operation.Intersect, [stated, parts], figure.Value.Kind);
    }

    private static bool Disagrees(Term stated, Term parts) =>
        TermEvaluator.Evaluate(new OperationTerm(Operation.Intersect, [stated, parts], stated.Kind)).Failure == TermEvaluator.Failure.Disagreement;

    private InputTerm Counted(Selection selection, string measure, string? part)
    {
        var dataset = data.Dataset(selection.DatasetId)!;
        var rules = Rules(dataset.Id);
        return new InputTerm(counted.Find((selection.Id, measure, part, reading.Inferred, rules), () =>
        {
            var records = RecordCounts.Of(dataset, selection, selection.Window, part, reading.Inferred);
            var value = RecordMeasures.Of(measure, records, selection.Count, rules);
            var key = part is null ? measure : $"{measure}[{part}]";
            var title = $"{selection.Title}: {SelectionMeasures.Title(measure)}";
            return new DerivationInput($"{selection.Id}.{key}", title, value, null, dataset.Id, null, null, records.Ids);
        }));
    }

    private static Period Window(Selection selection, string? part)
    {
        if (part is null || Parts.TryMonth(part) is not { } month || !month.Overlaps(selection.Window)) return selection.Window;
        var first = month.First > selection.Window.First ? month.First : selection.Window.First;
        var last = month.Last < selection.Window.Last ? month.Last : selection.Window.Last;
        return Period.Between(first, last);
    }

    private static InputTerm WindowMonths(Selection selection, string? part) =>
        Length(selection, part, SelectionMeasures.WindowMonths, Measure.Point(Kind.Months, Window(selection, part).Months));

    private static InputTerm Weeks(Selection selection, string? part) =>
        Length(selection, part, "window_weeks", Measure.Point(Kind.Duration, Window(selection, part).Weeks));

    private static InputTerm Length(Selection selection, string? part, string name, Measure length)
    {
        var window = Window(selection, part);
        return new InputTerm(DerivationInput.Given($"{selection.Id}.{name}", $"Window {window.Words()}", length));
    }

    private static OperationTerm PerTime(Term total, InputTerm length, TimeUnit per) =>
        new(Operation.Divide, [total, length], Kind.Rate(total.Kind.Quantity, per));
}
