using System.Collections.Immutable;
using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>What was compared and what that gives, as a clause: "over 2.7 GB against 845 MB is 3.19–3.32×".</summary>
/// <param name="Clause">Ends with the value.</param>
/// <param name="Noun">What follows a value of this measure: " fewer", or nothing.</param>
internal sealed record ComparisonClause(string Clause, string Noun)
{
    public const string Fewer = " fewer";
    public const string Less = " less";
    public const string More = " more";

    /// <summary>A plain formula is told by its operands; any other by its result.</summary>
    public static ComparisonClause Of(Bench bench, Evaluation evaluation, ByteMeanings meanings)
    {
        var operands = new Operands(bench.Data, bench.Metrics, bench.Own, meanings);
        if (bench.Metrics.Metrics.FirstOrDefault(metric => metric.Id == evaluation.Name) is not { } metric)
            return new(OfName(evaluation.Name, evaluation.Words, operands), "");
        return FormulaParser.Parse(metric.Formula.Text, metric.Formula.SpanOf, new DiagnosticBag()) switch
        {
            NameExpression name => new(OfName(name.Name, evaluation.Words, operands), ""),
            BinaryExpression binary => OfBinary(binary, evaluation, operands),
            CallExpression call => OfCall(call, evaluation, operands),
            _ => General(evaluation.Words),
        };
    }

    private static ComparisonClause General(string words) => new($"the data give {words}", "");

    private static string OfName(string name, string words, Operands operands)
    {
        if (ResolvedName.Of(name, operands.Data) is not { } measure) return $"the data give {words}";
        var counted = CountedNouns.With(words, measure.NounIn(operands.Data));
        if (measure.Figure is { Parts.IsEmpty: false } figure && operands.IsLeftOut(figure))
            return $"{operands.Parts(figure)} together are {counted}";
        if (measure.Figure is not null) return $"the stated figure is {operands.Words(name)}";
        if (measure is not { Selection: { } selection, Part: null }) return $"the data give {counted}";
        if (measure.Measure?.Rule is MeasureRule.PerTime rate) return OverTime(selection, rate, words, operands);
        return selection.Basis == Basis.Records ? $"the records give {counted}" : $"the data give {counted}";
    }

    private static string OverTime(Selection selection, MeasureRule.PerTime rate, string words, Operands operands)
    {
        var length = rate.Per == TimeUnit.Week ? SelectionMeasures.WindowDays : SelectionMeasures.WindowMonths;
        return $"{Words(selection.Meant(rate.Total))} in {Words(length)} is {words}";

        string Words(SelectionMeasure measure) => operands.Words(MeasureName.Selected(selection.Id, measure));
    }

    private static ComparisonClause OfBinary(BinaryExpression binary, Evaluation evaluation, Operands operands)
    {
        if (operands.Words(binary.Left) is not { } left || operands.Words(binary.Right) is not { } right) return General(evaluation.Words);
        var isQuotient = evaluation.Measure.Kind == Kind.Ratio || evaluation.Measure.Kind == Kind.Share;
        return new(
            binary.Operation switch
            {
                Operation.Add => $"{left} and {right} together are {evaluation.Words}",
                Operation.Subtract => $"{left} less {right} is {evaluation.Words}",
                Operation.Multiply => $"{left} times {right} is {evaluation.Words}",
                _ when isQuotient => Against(left, right, evaluation.Words, operands),
                _ => $"{left} divided by {right} is {evaluation.Words}",
            },
            "");
    }

    private static ComparisonClause OfCall(CallExpression call, Evaluation evaluation, Operands operands)
    {
        ImmutableArray<string> words = [.. call.Arguments.Select(operands.Words).OfType<string>()];
        if (words.Length < call.Arguments.Length) return General(evaluation.Words);
        return (call.Function, words) switch
        {
            ("fewer", [var less, var more]) =>
                Difference(less, more, evaluation, IsCount(call, operands) ? Fewer : Less, More, operands),
            ("more", [var more, var less]) =>
                Difference(more, less, evaluation, More, IsCount(call, operands) ? Fewer : Less, operands),
            ("share", [var part, var rest]) => new($"{part} out of {part} and {rest} together is {evaluation.Words}", ""),
            ("sum", [_, _, ..]) => new($"{English.Joined(words)} together are {evaluation.Words}", ""),
            ("downtime", [var nines, var period]) => new($"{nines} over {period} allow {evaluation.Words} of downtime", ""),
            ("availability", [var downtime, var period]) => new($"{downtime} of downtime in {period} leave {evaluation.Words}", ""),
            _ => General(evaluation.Words),
        };
    }

    // "−25% fewer" is 25% more.
    private static ComparisonClause Difference(
        string first,
        string second,
        Evaluation evaluation,
        string noun,
        string opposite,
        Operands operands)
    {
        if (evaluation.Measure.Known is not { High.Value: { Sign: < 0 } } known)
            return new(Against(first, second, evaluation.Words, operands) + noun, noun);
        var turned = MeasureWriter.Write(Measure.Of(evaluation.Measure.Kind, -known), evaluation.Digits);
        return new(Against(first, second, turned, operands) + opposite, noun);
    }

    private static bool IsCount(CallExpression call, Operands operands) =>
        call.Arguments[0] is NameExpression name && ResolvedName.Of(name.Name, operands.Data)?.Measure?.Kind.Quantity == Quantity.Count;

    private static string Against(string left, string right, string words, Operands operands) =>
        $"{left} against {WithoutNoun(left, right, operands.Data)} is {words}";

    // "85 patches against 32 patches" says the noun once too often.
    private static string WithoutNoun(string left, string right, ReportData data)
    {
        var noun = data.Nouns.Select(noun => $" {noun.Many}")
            .FirstOrDefault(many => many.Length > 1 && left.EndsWith(many, StringComparison.Ordinal));
        return noun is not null && right.EndsWith(noun, StringComparison.Ordinal) ? right[..^noun.Length] : right;
    }
}
