using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data;
using ReportGen.Data.Reading;
using ReportGen.Diagnostics;
using ReportGen.Metrics.Formulas;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Metrics;

/// <summary>Reads the declarations of <c>content/metrics.yaml</c>: a list of metrics.</summary>
internal static class MetricsReader
{
    public static ImmutableArray<ParsedMetric> Read(SourceTree tree, ReportData data, Limits limits, DiagnosticBag bag)
    {
        var ids = new IdRegister("a metric", MetricsCodes.RepeatedId, bag);
        ImmutableArray<ParsedMetric> metrics =
            [.. YamlList.Read(tree, MetricEngine.Path, MetricKeys.Table, limits.Entries, limits, bag)
                .Select(reader => One(reader, data, ids, bag))
                .OfType<ParsedMetric>()];
        return Within(metrics, limits.FormulaCharacters, bag);
    }

    /// <summary>The metrics up to the first whose formula is too much beside those before it.</summary>
    private static ImmutableArray<ParsedMetric> Within(ImmutableArray<ParsedMetric> metrics, int most, DiagnosticBag bag)
    {
        var characters = 0;
        for (var at = 0; at < metrics.Length; at++)
        {
            characters += metrics[at].Metric.Formula.Text.Length;
            if (characters <= most) continue;
            bag.Report(
                MetricsCodes.TooLarge,
                metrics[at].Metric.Formula.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"with '{metrics[at].Metric.Id}' the formulas of the report have more than {most:N0} characters."),
                "leave out metrics that nothing shows, or give what several formulas repeat a name of its own; docs/limits.md tells why");
            return metrics[..at];
        }

        return metrics;
    }

    private static ParsedMetric? One(MappingReader reader, ReportData data, IdRegister ids, DiagnosticBag bag)
    {
        var id = reader.Id(MetricKeys.Id);
        var title = reader.NamingProse(MetricKeys.Title, bag);
        var definition = reader.Prose(MetricKeys.Definition);
        var formula = reader.Text(MetricKeys.Formula);
        var digitsNode = reader.Node(MetricKeys.Digits);
        var digits = digitsNode is null ? null : ScalarReader.WholeNumber(digitsNode, MetricKeys.Digits.Name, bag);
        var shown = reader.Word(MetricKeys.As);
        var per = reader.Text(MetricKeys.Per);
        var countsNode = reader.Node(MetricKeys.Counts);
        var counts = NounReader.Counts(reader, MetricKeys.Counts, data.Nouns, bag);
        var note = reader.Prose(MetricKeys.Note);
        reader.Finish();
        if (id is { } given) ids.Add(given);
        if (id is not { } name || title is not { } words || definition is not { } explained || formula is not { } text) return null;
        if (digits is < 1 or > 15)
            bag.Report(
                MetricsCodes.BadDigits,
                digitsNode!.Span,
                $"'{name}' asks for {digits} digits.",
                "ask for 1 to 15 significant digits"); // a number was read from it
        if (per is { } thing && !MeasureReader.IsThing(thing.Text))
            bag.Report(
                MetricsCodes.NotAThing,
                thing.Span,
                $"'{thing}' is not a word for a thing that a number can be per.",
                "write one word for one thing, such as 'per: advisory'; for a rate in time use 'per_week' or 'per_month'");
        var metric = new Metric(
            name.Text,
            words,
            explained,
            text,
            digits is >= 1 and <= 15 ? digits : null,
            shown is not null,
            note,
            name.Span)
        {
            PerThing = per is { } word && MeasureReader.IsThing(word.Text) ? word.Text : null,
            Counts = counts,
            CountsSpan = countsNode is null ? default : ScalarReader.Head(countsNode),
        };
        return new ParsedMetric(metric, Parsed(text, data, bag));
    }

    /// <summary>Examples of formulas name selections that the report has, if it has two.</summary>
    private static Expression? Parsed(SourcedText formula, ReportData data, DiagnosticBag bag) => data.Selections is [var one, var other, ..]
        ? FormulaParser.Parse(formula.Text, formula.SpanOf, bag, one.Id, other.Id)
        : FormulaParser.Parse(formula.Text, formula.SpanOf, bag);
}
