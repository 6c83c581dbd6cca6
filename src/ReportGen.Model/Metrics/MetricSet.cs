using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Formulas;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>Why a measure of a selection has no such part.</summary>
/// <param name="Message">What is wrong, quoting the part.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record PartProblem(string Message, string Remedy);

/// <summary>The one checked set of measures from which every figure of the report comes. Immutable to its users; what is asked
/// for is computed once.</summary>
public sealed class MetricSet
{
    private readonly ReportData data;
    private readonly ImmutableSortedDictionary<string, ParsedMetric> parsed;
    private readonly ConcurrentDictionary<(string Name, Reading Reading), Evaluation?> found = new();
    private readonly ConcurrentDictionary<(string From, string Less, Reading Reading), MeasureDifference?> apart = new();

    // What one name leads to, others lead to as well: each reading has its terms once.
    private readonly ConcurrentDictionary<Reading, TermBuilder> builders = new();

    internal MetricSet(ReportData data, ImmutableArray<ParsedMetric> metrics)
    {
        this.data = data;
        Metrics = [.. metrics.Select(metric => metric.Metric)];
        parsed = metrics.DistinctBy(metric => metric.Metric.Id, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(metric => metric.Metric.Id, metric => metric, StringComparer.Ordinal);
    }

    /// <summary>The declared metrics, in the order of their file.</summary>
    public ImmutableArray<Metric> Metrics { get; }

    /// <summary>What was counted from records so far.</summary>
    internal CountedInputs Counted { get; } = new();

    /// <summary>Every name that can be bound, without parts in brackets: for suggestions.</summary>
    public IEnumerable<string> Names => parsed.Keys
        .Concat(data.MeasureNames)
        .Concat(data.Datasets.SelectMany(dataset => dataset.Reported).Select(figure => MeasureName.Figure(figure.Id)));

    /// <summary>The measure of a metric id, <c>selection.measure[part]</c> or <c>reported.figure</c>; null when nothing has that
    /// name.</summary>
    public Evaluation? Find(string name) => Evaluate(name, Reading.Default);

    /// <summary>What is printed for words that prose binds to a measure: themselves, in one typography. Null when nothing has that
    /// name.</summary>
    /// <param name="written">Empty where the measure's own words are to be filled in.</param>
    public string? WordsFor(string name, string written)
    {
        if (Find(name) is not { } found) return null;
        return written.Length == 0 ? found.Words : BoundWords.Set(written, BinaryWords.FormsOf(found, data));
    }

    /// <summary>The same under another reading; null when nothing has that name.</summary>
    public Evaluation? Evaluate(string name, Reading reading) => found.GetOrAdd((name, reading), key => Compute(key.Name, key.Reading));

    /// <summary>One formula less another under a reading; null when a name does not exist or the kinds do not go together.</summary>
    public MeasureDifference? Difference(Expression from, Expression less, Reading reading) =>
        from is NameExpression { Name: var one } && less is NameExpression { Name: var other }
            ? apart.GetOrAdd((one, other, reading), _ => Apart(from, less, reading))
            : Apart(from, less, reading);

    /// <summary>What is wrong with the part in brackets of a name that <see cref="Find"/> does not know; null when that is not the
    /// trouble.</summary>
    public PartProblem? ProblemOf(string name)
    {
        var bag = new DiagnosticBag();
        if (parsed.ContainsKey(name) || new TermBuilder(data, parsed, Reading.Default, Counted, bag).Named(name, default) is not null)
            return null;
        return bag.ToSorted()
            .FirstOrDefault(
                found =>
                    found.Code == MetricsCodes.UnknownPart
                        || found.Code == MetricsCodes.OutsideWindow
                        || found.Code == MetricsCodes.AmbiguousPart) is { } problem
            ? new PartProblem(problem.Message, problem.Remedy!) // each of the three has a remedy
            : null;
    }

    /// <summary>The names in a metric's formula, as written.</summary>
    public IEnumerable<string> NamesIn(string metric) => parsed.GetValueOrDefault(metric)?.Formula is { } formula ? NamesIn(formula) : [];

    /// <summary>The name that is all of a metric's formula; null where the formula computes something.</summary>
    public string? OnlyNameIn(string metric) => (parsed.GetValueOrDefault(metric)?.Formula as NameExpression)?.Name;

    private static IEnumerable<string> NamesIn(Expression expression) => expression switch
    {
        NameExpression name => [name.Name],
        BinaryExpression binary => NamesIn(binary.Left).Concat(NamesIn(binary.Right)),
        CallExpression call => call.Arguments.SelectMany(NamesIn),
        _ => [],
    };

    private MeasureDifference? Apart(Expression from, Expression less, Reading reading)
    {
        var whole = new BinaryExpression(Operation.Subtract, from, less, default);
        var (term, windows) = Built(reading, builder => (builder.Of(whole), TotalWindow.Unequal(builder.WindowsIn(whole))));
        return term is OperationTerm difference ? DifferenceTerm.Of(difference, windows) : null;
    }

    private Evaluation? Compute(string name, Reading reading)
    {
        if (Built(reading, builder => builder.Named(name, default)) is not { } term) return null;
        var metric = parsed.GetValueOrDefault(name)?.Metric;
        return new Evaluation(
            name,
            Title(term),
            metric?.Definition.Name ?? "",
            TermEvaluator.Value(term),
            metric?.Digits,
            new Derivation(term),
            () => Windows(name, metric, reading, term.Kind));
    }

    /// <summary>A builder is for one hand at a time; what is built is not.</summary>
    private T Built<T>(Reading reading, Func<TermBuilder, T> build)
    {
        var builder = builders.GetOrAdd(reading, key => new TermBuilder(data, parsed, key, Counted, new DiagnosticBag()));
        lock (builder) return build(builder);
    }

    private static string Title(Term term) => term switch
    {
        NamedTerm named => named.Title,
        InputTerm input => input.Input.Title,
        _ => "",
    };

    // A size for each patch, say, has no value per month: its parts no longer go together.
    private WindowNote? Windows(string name, Metric? metric, Reading reading, Kind kind)
    {
        if (metric is null || reading.Totals == Totals.PerMonth || parsed[name].Formula is not { } formula) return null;
        var windows = Built(reading, builder => TotalWindow.Unequal(builder.WindowsIn(formula)));
        if (windows.IsEmpty) return null;
        return Evaluate(name, reading with { Totals = Totals.PerMonth }) is { } perMonth
            ? new WindowNote(windows, perMonth.Measure, perMonth.Words)
            : new WindowNote(windows, Measure.Unknown(kind, "its formula has no meaning per month"), "unknown");
    }
}
