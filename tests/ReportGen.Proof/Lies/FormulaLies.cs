using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>Formulas with the two operands of an operation exchanged, where that makes a difference.</summary>
internal static class FormulaLies
{
    public const string Swapped = "the operands of a formula, exchanged";

    private static readonly string[] Ordered = ["fewer", "more", "share", "availability", "downtime"];

    public static IEnumerable<Lie> Of(MetricSet metrics, SourceTexts texts) => metrics.Metrics.SelectMany(metric =>
        FormulaParser.Parse(metric.Formula.Text, metric.Formula.SpanOf, new DiagnosticBag()) is { } formula
            ? Pairs(formula).Select(pair => Swap(metric.Id, pair.First, pair.Second, texts))
            : []);

    private static IEnumerable<(Expression First, Expression Second)> Pairs(Expression expression)
    {
        IEnumerable<Expression> below = expression switch
        {
            BinaryExpression binary => [binary.Left, binary.Right],
            CallExpression call => call.Arguments,
            _ => [],
        };
        if (expression is BinaryExpression { Operation: Operation.Subtract or Operation.Divide } ordered) yield return (ordered.Left, ordered.Right);
        if (expression is CallExpression { Arguments: [var first, var second] } function && Ordered.Contains(function.Function)) yield return (first, second);
        foreach (var pair in below.SelectMany(Pairs)) yield return pair;
    }

    private static Lie Swap(string metric, Expression first, Expression second, SourceTexts texts)
    {
        var ((start, length), (other, otherLength)) = (texts.Offsets(first.Span), texts.Offsets(second.Span));
        var text = texts.Of(first.Span.Path).Text;
        var swapped = string.Concat(text.AsSpan(other, otherLength), text.AsSpan(start + length, other - start - length), text.AsSpan(start, length));
        return new Lie(Swapped, $"{metric}: {swapped}", first.Span.Path, start, other + otherLength - start, swapped);
    }
}
