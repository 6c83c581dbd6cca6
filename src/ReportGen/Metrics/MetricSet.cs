using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>The one checked set of measures from which every figure of the report comes. Immutable to its users; what is asked
/// for is computed once.</summary>
public sealed class MetricSet
{
    private readonly ReportData data;
    private readonly CountedInputs counted = new();
    private readonly ImmutableSortedDictionary<string, ParsedMetric> parsed;
    private readonly ConcurrentDictionary<string, Evaluation?> found = new(StringComparer.Ordinal);

    internal MetricSet(ReportData data, ImmutableArray<ParsedMetric> metrics)
    {
        this.data = data;
        Metrics = [.. metrics.Select(metric => metric.Metric)];
        parsed = metrics.DistinctBy(metric => metric.Metric.Id, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(metric => metric.Metric.Id, metric => metric, StringComparer.Ordinal);
    }

    /// <summary>The declared metrics, in the order of their file.</summary>
    public ImmutableArray<Metric> Metrics { get; }

    /// <summary>Every name that can be bound, without parts in brackets: for suggestions.</summary>
    public IEnumerable<string> Names => parsed.Keys
        .Concat(data.Selections.SelectMany(selection => SelectionMeasures.Names, (selection, measure) => $"{selection.Id}.{measure}"))
        .Concat(data.Datasets.SelectMany(dataset => dataset.Reported).Select(figure => $"reported.{figure.Id}"));

    /// <summary>The measure of a metric id, <c>selection.measure[part]</c> or <c>reported.figure</c>; null when nothing has that name.</summary>
    public Evaluation? Find(string name) => found.GetOrAdd(name, key => Evaluate(key, Reading.Default));

    /// <summary>The same under another reading; null when nothing has that name.</summary>
    public Evaluation? Evaluate(string name, Reading reading)
    {
        var builder = new TermBuilder(data, parsed, reading, counted, new DiagnosticBag());
        var metric = parsed.GetValueOrDefault(name)?.Metric;
        if (builder.Named(name, default) is not { } term) return null;
        var measure = Printed(term, TermEvaluator.Evaluate(term).Measure);
        var words = MeasureWriter.Write(measure, metric?.Digits);
        return new Evaluation(name, Title(name, term, metric), metric?.Definition.Text ?? "", measure, words, metric?.Digits, Derive(term, metric), Windows(builder, name, metric, reading));
    }

    // A measure that is nothing but a reported figure prints as stated.
    private static Measure Printed(Term term, Measure measure) => term is InputTerm input ? input.Input.Measure : measure.WithoutWords();

    private string Title(string name, Term term, Metric? metric)
    {
        if (metric is not null) return metric.Title.Text;
        if (term is InputTerm input && name == input.Name) return input.Input.Title;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var selection = data.Selection(name[..dot])!;
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var measure = SelectionMeasures.Title(bracket < 0 ? name[(dot + 1)..] : name[(dot + 1)..bracket]);
        var part = bracket < 0 ? "" : $" ({name[(bracket + 1)..^1]})";
        return $"{selection.Title}: {measure}{part}";
    }

    private static Derivation Derive(Term term, Metric? metric) => new(
        metric?.Formula.Text ?? DerivationWords.Formula(term),
        [.. TermEvaluator.Inputs(term).Select(input => input.Input).DistinctBy(input => input.Name, StringComparer.Ordinal)],
        DerivationWords.Rules(term));

    private WindowNote? Windows(TermBuilder builder, string name, Metric? metric, Reading reading)
    {
        if (metric is null || reading.Totals == Totals.PerMonth || parsed[name].Formula is not { } formula) return null;
        var selections = builder.SelectionsIn(formula).DistinctBy(selection => selection.Id, StringComparer.Ordinal).ToList();
        if (selections.Select(selection => selection.Window).Distinct().Count() < 2) return null;
        var perMonth = Evaluate(name, reading with { Totals = Totals.PerMonth })!;
        return new WindowNote([.. selections.Select(selection => new SelectionWindow(selection.Id, selection.Title.Text, selection.Window))], perMonth.Measure, perMonth.Words);
    }
}
