using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Derivations;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Expands formulas into terms under one reading and reports unknown names, cycles and mixed kinds at their place.</summary>
internal sealed class TermBuilder(
    ReportData data,
    ImmutableSortedDictionary<string, ParsedMetric> metrics,
    Reading reading,
    CountedInputs counted,
    DiagnosticBag bag)
{
    /// <summary>Metrics that name each other in a row; each is at least one step of the term, so more are too many in any case.</summary>
    private const int MostOpen = 110;

    private readonly SelectionTerms selections = new(data, reading, counted);
    private readonly Dictionary<string, Term?> built = new(StringComparer.Ordinal);
    private readonly List<string> open = [];
    private readonly Dictionary<Term, TermExtent> extents = new(ReferenceEqualityComparer.Instance);

    /// <summary>The term of a name, or null after a finding; a name that nothing has is reported at <paramref name="place"/>.</summary>
    public Term? Named(string name, SourceSpan place)
    {
        if (metrics.TryGetValue(name, out var metric)) return OfMetric(metric, place);
        return MeasureName.Parse(name) switch
        {
            MeasureName.OfFigure figure => OfFigure(figure.Id, place),
            MeasureName.OfSelection measure when data.Selection(measure.Selection) is { } selection =>
                OfSelection(selection, measure.Key, place),
            MeasureName.OfSelection measure => NoSelection(name, measure.Selection, place),
            MeasureName.OfMetric { Attempt: var (selection, measure) } => NoMeasure(name, selection, measure, place),
            _ => Unknown(name, place),
        };
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

        if (open.Count >= MostOpen) return TooLarge(metric.Metric);
        open.Add(id);
        term = metric.Formula is null ? null : Of(metric.Formula);
        open.RemoveAt(open.Count - 1);
        if (term is not null && metric.Metric.PerThing is { } thing) term = PerThing(term, thing, metric.Metric);
        if (term is not null && metric.Metric.IsShare) term = AsShare(term, metric.Metric);
        if (term is not null && TermExtent.Of(term, extents).IsTooLarge) term = TooLarge(metric.Metric);
        return built[id] = term is null ? null : Published(metric.Metric, term);
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

    private Term? Of(Expression expression) => expression switch
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
        Conventions = literal.Text.Contains("year", StringComparison.Ordinal) ? [Convention.Year] : [],
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

    private InputTerm? OfFigure(string id, SourceSpan place)
    {
        if (data.Figure(id) is { } figure) return selections.Figure(figure);
        var known = data.Datasets.SelectMany(dataset => dataset.Reported).Select(other => other.Id);
        bag.Report(MetricsCodes.UnknownName, place, $"no dataset reports a figure '{id}'.", () => Nearest.Suggest(id, known));
        return null;
    }

    private Term? OfSelection(Selection selection, MeasureKey key, SourceSpan place)
    {
        if (key.Part is null) return selections.Of(selection, key.Measure, null);
        return PartOf(selection, key.Part, place) is { } part ? selections.Of(selection, key.Measure, part) : null;
    }

    private Term? NoSelection(string name, string id, SourceSpan place)
    {
        var first = bag.IsFull(MetricsCodes.UnknownName, place)
            ? null
            : data.MeasureNames.FirstOrDefault(other => name.StartsWith(other + "-", StringComparison.Ordinal));
        var remedy = () =>
            first is null
                ? Nearest.Suggest(id, data.Selections.Select(other => other.Id))
                : $"a minus stands between spaces: write '{first} - …'";
        bag.Report(MetricsCodes.UnknownName, place, $"there is no selection '{id}'.", remedy);
        return null;
    }

    private Term? NoMeasure(string name, string selection, string measure, SourceSpan place)
    {
        if (data.Selection(selection) is null) return NoSelection(name, selection, place);
        var word = MeasureKey.Attempted(measure);
        var remedy = Nearest.Suggest(word, SelectionMeasures.Words) ?? $"use one of {string.Join(", ", SelectionMeasures.Words)}";
        bag.Report(MetricsCodes.UnknownMeasure, place, $"a selection has no measure '{word}'.", remedy);
        return null;
    }

    private Part? PartOf(Selection selection, string written, SourceSpan place)
    {
        var part = Part.TryRead(written);
        if (part is null)
            bag.Report(
                MetricsCodes.UnknownPart,
                place,
                $"'{written}' is not a part of a selection.",
                Part.NearestTo(written) ?? "write a day (2008-11-11), a month (2008-11), a class or a severity");
        else if (part.Days is { } days && !days.Overlaps(selection.Window))
            bag.Report(
                MetricsCodes.OutsideWindow,
                place,
                $"'{written}' lies outside the window of '{selection.Id}', {selection.Window}.",
                "name a day or month of the window, or another selection");
        else if (selection.Basis == Basis.Records
            && part.In(data.Dataset(selection.DatasetId)!) is null) // a selection is read with its dataset
            bag.Report(
                MetricsCodes.AmbiguousPart,
                place,
                $"'{written}' is a class and a severity of records of '{selection.DatasetId}'.",
                $"write 'class:{written}' or 'severity:{written}'");
        else
            return part;
        return null;
    }

    private Term? Unknown(string name, SourceSpan place)
    {
        bag.Report(
            MetricsCodes.UnknownName,
            place,
            $"there is no metric '{name}'.",
            () =>
                Nearest.Suggest(name, metrics.Keys) ?? (data.Selection(name) is null
                    ? "write a metric's id or 'selection.measure'"
                    : $"'{name}' is a selection: name one of its measures, such as '{name}.patches'"));
        return null;
    }

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
