using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Derivations;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Expands formulas into terms under one reading and reports unknown names, cycles and mixed kinds at their place.</summary>
internal sealed class TermBuilder
{
    /// <summary>Metrics that name each other in a row; each is at least one step of the term, so more are too many in any case.</summary>
    private const int MostOpen = 110;

    private readonly ReportData data;
    private readonly ImmutableSortedDictionary<string, ParsedMetric> metrics;
    private readonly DiagnosticBag bag;
    private readonly SelectionTerms selections;
    private readonly NamedMeasures measures;
    private readonly Dictionary<string, Term?> built = new(StringComparer.Ordinal);
    private readonly List<string> open = [];

    // Without a term only because of what they were asked for.
    private readonly List<string> cut = [];
    private bool isCut;
    private readonly Dictionary<Term, TermExtent> extents = new(ReferenceEqualityComparer.Instance);

    public TermBuilder(
        ReportData data, ImmutableSortedDictionary<string, ParsedMetric> metrics, Reading reading, CountedInputs counted, DiagnosticBag bag)
    {
        (this.data, this.metrics, this.bag) = (data, metrics, bag);
        selections = new SelectionTerms(data, reading, counted);
        measures = new NamedMeasures(data, selections, metrics.Keys, bag);
    }

    /// <summary>The term of a name, or null after a finding; a name that nothing has is reported at <paramref name="place"/>.</summary>
    public Term? Named(string name, SourceSpan place)
    {
        return metrics.TryGetValue(name, out var metric) ? OfMetric(metric, place) : measures.Find(name, place);
    }

    /// <summary>The windows of the totals that a formula's names lead to, through metrics.</summary>
    public IEnumerable<TotalWindow> WindowsIn(Expression expression) => expression switch
    {
        NameExpression name when metrics.TryGetValue(name.Name, out var metric)
            && metric.Formula is { } inner
            && !open.Contains(name.Name) =>
            Guarded(name.Name, inner),
        NameExpression name when MeasureName.Parse(name.Name) is MeasureName.OfSelection { Key: { Measure.IsTotal: true } key } total
            && data.Selection(total.Selection) is { } selection =>
            [TotalWindow.Of(selections.StandIn(selection), key.Part)],
        BinaryExpression binary => WindowsIn(binary.Left).Concat(WindowsIn(binary.Right)),
        CallExpression call => call.Arguments.SelectMany(WindowsIn),
        _ => [],
    };

    private List<TotalWindow> Guarded(string name, Expression inner)
    {
        open.Add(name);
        var found = WindowsIn(inner).ToList();
        open.RemoveAt(open.Count - 1);
        return found;
    }

    private Term? OfMetric(ParsedMetric metric, SourceSpan place)
    {
        var id = metric.Metric.Id;
        if (built.TryGetValue(id, out var term)) return term;
        if (open.Contains(id))
        {
            var circle = string.Join(" → ", open.SkipWhile(name => name != id).Append(id));
            bag.Report(
                MetricsCodes.Cycle,
                place,
                $"the metric '{id}' is defined by itself: {circle}.",
                "let one of them use measures of selections only");
            return null;
        }

        if (open.Count >= MostOpen)
        {
            isCut = true;
            return TooLarge(metric.Metric);
        }

        open.Add(id);
        term = metric.Formula is null ? null : Of(metric.Formula);
        open.RemoveAt(open.Count - 1);
        if (term is not null && metric.Metric.PerThing is { } thing) term = PerThing(term, thing, metric.Metric);
        if (term is not null && metric.Metric.IsShare) term = AsShare(term, metric.Metric);
        if (term is not null && TermExtent.Of(term, extents).IsTooLarge) term = TooLarge(metric.Metric);
        term = built[id] = term is null ? null : Published(metric.Metric, term);
        if (isCut) Forget(id);
        return term;
    }

    /// <summary>What lies too deep below one metric may be well by itself: at the end of a question nothing is known of it.</summary>
    private void Forget(string id)
    {
        if (built[id] is null) cut.Add(id);
        if (open.Count > 0) return;
        foreach (var name in cut) built.Remove(name);
        cut.Clear();
        isCut = false;
    }

    private Term? TooLarge(Metric metric)
    {
        bag.Report(
            MetricsCodes.TooLarge,
            metric.Formula.Span,
            $"'{metric.Id}' stands for too much when the metrics that it names are followed down to their inputs.",
            "name fewer metrics, or measures of selections");
        return null;
    }

    private static NamedTerm Published(Metric metric, Term term) =>
        new(metric.Id, metric.Title.Name, $"“{metric.Title.Name}”", metric.Formula.Text, metric.Digits, term);

    private OperationTerm? AsShare(Term term, Metric metric)
    {
        if (term.Kind == Kind.Ratio) return new OperationTerm(Operation.Shown, [term], Kind.Share);
        bag.Report(
            MetricsCodes.MixedKinds,
            metric.Formula.Span,
            $"'as: share' needs a ratio, and '{metric.Id}' is {term.Kind}.",
            "divide two measures of the same kind, or leave 'as' out");
        return null;
    }

    private OperationTerm? PerThing(Term term, string thing, Metric metric)
    {
        var isQuotientOfCounts = term is OperationTerm { Operation: Operation.Divide, Arguments: [var above, var below] }
            && above.Kind == Kind.Count
            && below.Kind == Kind.Count;
        if (isQuotientOfCounts || term.Kind == Kind.Number) return new OperationTerm(Operation.Shown, [term], Kind.NumberPer(thing));
        bag.Report(
            MetricsCodes.MixedKinds,
            metric.Formula.Span,
            $"'per: {thing}' needs a count divided by a count, and '{metric.Id}' is {term.Kind}.",
            "divide two counts, or leave 'per' out");
        return null;
    }

    /// <summary>The term of a formula, or null after a finding.</summary>
    public Term? Of(Expression expression) => expression switch
    {
        LiteralExpression literal => Literal(literal),
        NameExpression name => Named(name.Name, name.Span),
        BinaryExpression binary => Operate(binary.Operation, [.. Operands(binary).Select(Of)], binary.Span, Symbol(binary.Operation)),
        CallExpression call => Call(call),
        _ => null,
    };

    private static InputTerm Literal(LiteralExpression literal) => new(DerivationInput.Given(
        literal.Text,
        "given in the formula",
        literal.Value) with
    {
        Conventions = new(literal.Text.Contains("year", StringComparison.Ordinal) ? [Convention.Year] : []),
    });

    /// <summary>Both sides; of a sum of sums all that is added, because it is one sum.</summary>
    private static IEnumerable<Expression> Operands(BinaryExpression binary) => binary is { Operation: Operation.Add, Left: BinaryExpression { Operation: Operation.Add } sum }
        ? Operands(sum).Append(binary.Right)
        : [binary.Left, binary.Right];

    private OperationTerm? Call(CallExpression call)
    {
        if (Functions.Find(call.Function) is not { } function)
        {
            bag.Report(
                MetricsCodes.UnknownFunction,
                call.Span,
                $"there is no function '{call.Function}'.",
                Nearest.Suggest(call.Function, Functions.Names) ?? $"use one of {string.Join(", ", Functions.Names)}");
            return null;
        }

        if (call.Arguments.Length < function.Fewest || call.Arguments.Length > function.Most)
        {
            var wanted = function.Fewest == function.Most ? $"{function.Fewest}" : $"{function.Fewest} to {function.Most}";
            bag.Report(
                MetricsCodes.WrongArguments,
                call.Span,
                $"'{call.Function}' takes {wanted} argument{(wanted == "1" ? "" : "s")}, not {call.Arguments.Length}.",
                call.Arguments.Length > function.Most ? "leave some out, or combine them first" : "separate arguments by commas");
            return null;
        }

        return Operate(function.Operation, [.. call.Arguments.Select(Of)], call.Span, call.Function);
    }

    private OperationTerm? Operate(Operation operation, ImmutableArray<Term?> arguments, SourceSpan span, string symbol)
    {
        if (arguments.Contains(null)) return null;
        var terms = arguments.Select(argument => argument!).ToImmutableArray();
        if (terms.Any(term => term.Kind.Quantity == Quantity.Number)) terms = [.. terms.Select(AsNumber)];
        Kind[] kinds = [.. terms.Select(term => term.Kind)];
        if (Functions.ResultKind(operation, kinds) is { } kind) return new OperationTerm(operation, terms, kind);
        bag.Report(
            MetricsCodes.MixedKinds,
            span,
            $"'{symbol}' cannot go with {string.Join(" and ", kinds.Select(k => k.ToString()))}.",
            "use measures of one kind, or divide by a ratio or a count");
        return null;
    }

    // A bare number in a formula is what stands beside it: a ratio by itself, a plain number beside one.
    private static Term AsNumber(Term term) => term is InputTerm { Input: { DatasetId: null, Measure: { Stated: { Unit.Symbol.Length: 0 } stated } measure } } literal
        && measure.Kind == Kind.Ratio
        ? new InputTerm(literal.Input with { Measure = measure.As(Kind.Number).AsStated(stated) })
        : term;

    private static string Symbol(Operation operation) => operation switch
    {
        Operation.Add => "+",
        Operation.Subtract => "-",
        Operation.Multiply => "*",
        _ => "/",
    };
}

/// <summary>A metric with its formula read; null when it could not be.</summary>
internal sealed record ParsedMetric(Metric Metric, Expression? Formula);
