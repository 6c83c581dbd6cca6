using System.Collections.Immutable;
using System.Numerics;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Formulas;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Metrics;

/// <summary>The door of the room: reads <c>content/metrics.yaml</c> and computes every metric once.</summary>
public static class MetricEngine
{
    public const string Path = "content/metrics.yaml";

    /// <summary>Larger numbers fit no page and no number of JSON.</summary>
    private static readonly BigInteger Largest = BigInteger.Pow(10, 100);

    /// <summary>A metric that cannot be computed is reported; one whose inputs are unknown is unknown, with the reason.</summary>
    public static Outcome<MetricSet> Compute(SourceTree tree, ReportData data, Limits limits)
    {
        var bag = new DiagnosticBag();
        ImmutableArray<ParsedMetric> metrics = [.. MetricsReader.Read(tree, data, limits, bag).Where(metric => HasOwnName(metric.Metric, bag))];
        var set = new MetricSet(data, metrics);
        Check(metrics, data, set.Counted, bag);
        CheckStatements(data, set.Counted, bag);
        return bag.With(set);
    }

    private static void Check(ImmutableArray<ParsedMetric> metrics, ReportData data, CountedInputs counted, DiagnosticBag bag)
    {
        var byId = metrics.DistinctBy(metric => metric.Metric.Id, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(metric => metric.Metric.Id, metric => metric, StringComparer.Ordinal);
        var builder = new TermBuilder(data, byId, Reading.Default, counted, bag);
        foreach (var (metric, _) in metrics)
        {
            if (builder.Named(metric.Id, metric.Formula.Span) is not { } term) continue;
            var result = TermEvaluator.Evaluate(term);
            if (metric.Counts is not null && term.Kind != Kind.Count)
                bag.Report(
                    MetricsCodes.CountsNothing,
                    metric.CountsSpan,
                    $"'{metric.Id}' is {term.Kind}, and only a count counts things.",
                    "leave 'counts' out, or correct the formula");
            if (result.Measure.Known is { } range && IsBeyondPrinting(range))
                bag.Report(
                    MetricsCodes.TooLarge,
                    metric.Formula.Span,
                    $"'{metric.Id}' gives a number of more than a hundred digits.",
                    "check the formula: no figure of a report is as large, or as small, as that");
            if (result.Measure.Known is { } all && FreeRange.IsAllOf(term, all)) ReportOpen(metric, result.Measure, term, data, bag);
            if (result.Failure == TermEvaluator.Failure.DividesByZero)
                bag.Report(
                    MetricsCodes.DividesByZero,
                    metric.Formula.Span,
                    $"'{metric.Id}' divides by what may be zero, so it has no value.",
                    "divide by a measure that is certainly above zero, or show it nowhere");
            else if (result.Failure == TermEvaluator.Failure.UnknownInput && DividesByUnknown((term as NamedTerm)?.Of) is { } unknown)
                bag.Report(
                    MetricsCodes.DividesByUnknown,
                    metric.Formula.Span,
                    $"'{metric.Id}' divides by '{unknown.Name}', which is unknown, so it has no value: {unknown.Input.Measure.WhyUnknown}.",
                    "divide by a measure that is known, or show it nowhere");
            else if (result.Failure == TermEvaluator.Failure.NotMonotonic)
                bag.Report(
                    MetricsCodes.NotMonotonic,
                    metric.Formula.Span,
                    $"'{metric.Id}' has no exact bounds: {result.Measure.WhyUnknown}.",
                    "write it with fewer(a, b), more(a, b) or share(a, b), so that each inexact input occurs once");
        }
    }

    private static void ReportOpen(Metric metric, Measure measure, Term term, ReportData data, DiagnosticBag bag)
    {
        var causes = OpenCause.Of(new Derivation(term), data);
        var why = causes.IsEmpty ? "" : $": {string.Join(", and ", causes.Select(cause => cause.Why))}";
        bag.Report(
            MetricsCodes.RulesNothingOut,
            metric.Formula.Span,
            $"'{metric.Id}' is '{MeasureWriter.Write(measure, metric.Digits)}', which holds whatever the data are{why}.",
            causes.IsEmpty
                ? "rest it on data that limit it, or show it nowhere"
                : $"{string.Join("; ", causes.Select(cause => cause.Remedy).Distinct(StringComparer.Ordinal))}; else show it nowhere");
    }

    /// <summary>The unknown that a formula divides by; null for none. What a metric that it names divides by is told there.</summary>
    private static InputTerm? DividesByUnknown(Term? term) => term switch
    {
        OperationTerm { Operation: Operation.Divide or Operation.Fewer or Operation.More or Operation.Availability, Arguments: [var above, var below] } =>
            TermEvaluator.Inputs(below).FirstOrDefault(input => input.Input.Measure.IsUnknown) ?? DividesByUnknown(above),
        OperationTerm { Operation: Operation.Share } share =>
            TermEvaluator.Inputs(share).FirstOrDefault(input => input.Input.Measure.IsUnknown),
        OperationTerm operation => operation.Arguments.Select(DividesByUnknown).FirstOrDefault(found => found is not null),
        _ => null,
    };

    /// <summary>A metric is found before a measure of the same name, and would take its place everywhere.</summary>
    private static bool HasOwnName(Metric metric, DiagnosticBag bag)
    {
        if (MeasureName.MeaningOf(metric.Id) is not { } means) return true;
        bag.Report(MetricsCodes.NameOfMeasure, metric.Span, $"'{metric.Id}' is how formulas name {means}.", "give the metric another id");
        return false;
    }

    private static bool IsBeyondPrinting(Interval interval) =>
        (interval.Low.Value is { } low && IsBeyondPrinting(low)) || (interval.High.Value is { } high && IsBeyondPrinting(high));

    private static bool IsBeyondPrinting(Rational value) =>
        !value.IsZero && (value.Abs() > Largest || value.Abs() * Largest < Rational.One);

    private static void CheckStatements(ReportData data, CountedInputs counted, DiagnosticBag bag)
    {
        var terms = new SelectionTerms(data, Reading.Default, counted);
        foreach (var figure in data.Datasets.SelectMany(dataset => dataset.Reported).Where(figure => !figure.Parts.IsEmpty))
        {
            var sum =
                new OperationTerm(Operation.Add, [.. figure.Parts.Select(part => terms.Figure(data.Figure(part)!))], figure.Value.Kind);
            var both = TermEvaluator.Evaluate(new OperationTerm(Operation.Intersect, [terms.Figure(figure), sum], figure.Value.Kind));
            var disagrees = both.Failure == TermEvaluator.Failure.Disagreement;
            if (disagrees && !figure.ExpectsDisagreement)
                bag.Report(
                    MetricsCodes.SourcesDisagree,
                    figure.Span,
                    $"'{figure.Value.Text}' of '{figure.Id}' disagrees with the sum of its parts.",
                    "correct the figure, or declare the disagreement with 'expect: disagree'");
            else if (!disagrees && figure.ExpectsDisagreement)
                bag.Report(
                    MetricsCodes.SourcesAgree,
                    figure.Span,
                    $"'{figure.Id}' declares 'expect: disagree' but agrees with the sum of its parts.",
                    "remove 'expect'");
        }
    }
}
