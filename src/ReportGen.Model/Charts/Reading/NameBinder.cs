using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Charts.Reading;

/// <summary>Finds what charts and tables name: measures, selections and sources.</summary>
internal sealed class NameBinder(ReportData data, MetricSet metrics, DiagnosticBag bag)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public ReportData Data => data;

    /// <summary>Holds labels to what they stand beside.</summary>
    public LabelCheck Labels { get; } = new(data, NamesOf(data), bag);

    /// <summary>Every name that an author wrote for a value, also where what a source states is shown in its place.</summary>
    public IEnumerable<string> Asked => asked;

    /// <summary>The measure of this name, or null with a diagnostic.</summary>
    public Evaluation? Measure(SourcedText name)
    {
        asked.Add(name.Text);
        if (metrics.Find(name.Text) is { } evaluation) return evaluation;
        var part = metrics.ProblemOf(name.Text);
        bag.Report(
            ChartsCodes.UnknownName,
            name.Span,
            part?.Message ?? $"no metric or measure is called '{name.Text}'.",
            () =>
                part?.Remedy ?? Nearest.Suggest(
                    name.Text,
                    metrics.Names) ?? "write a metric id, 'selection.measure', 'selection.measure[part]' or 'reported.figure'");
        return null;
    }

    /// <summary>The measure of this name; null when nothing has it.</summary>
    public Evaluation? Find(string name) => metrics.Find(name);

    /// <summary>The stated words of a measure with what MB means in them, where that is a power of 1,024; null for any other
    /// measure.</summary>
    public string? MeaningOf(string name) => metrics.Find(name) is { } evaluation ? BinaryWords.Of(evaluation, data) : null;

    /// <summary>The same of words of a dataset.</summary>
    public static string? MeaningOf(Stated stated, PatchDataset? dataset) =>
        dataset is { ByteUnit: ByteUnit.Binary } && stated.HasDecimalByteUnit ? stated.BinaryText : null;

    /// <summary>The selection of this id, or null with a diagnostic.</summary>
    public Selection? Selection(SourcedText id)
    {
        if (data.Selection(id.Text) is { } selection) return selection;
        var remedy = () => Nearest.Suggest(id.Text, data.Selections.Select(other => other.Id)) ?? "write the id of a selection";
        bag.Report(ChartsCodes.UnknownName, id.Span, $"no selection is called '{id.Text}'.", remedy);
        return null;
    }

    /// <summary>What is printed for words bound to a measure; null when nothing has its name, which is reported where prose is
    /// bound.</summary>
    public string? WordsFor(string name, string written) => metrics.WordsFor(name, written);

    /// <summary>What a title says of measures, judged; null where nothing is stated, or after a diagnostic.</summary>
    public ToldStatement? Statement(SourcedText? holds, ProseText title)
    {
        if (holds is not { } text) return null;
        var words = title.Words(WordsFor);
        return StatementJudge.Judge(new WrittenStatement(StatementMode.Holds, text.Text, text.SpanOf, words), data, metrics, bag) is { } judged
            ? new ToldStatement(judged, words, text.Span)
            : null;
    }

    /// <summary>What a question asks of measures, judged; null after a diagnostic.</summary>
    /// <param name="column">The head of the column: of what it is asked.</param>
    public ToldStatement? Question(SourcedText relation, SourcedText question, string? column)
    {
        var words = column is null ? question.Text : $"{column}: {question.Text}";
        return StatementJudge.Judge(new WrittenStatement(StatementMode.Asks, relation.Text, relation.SpanOf, words), data, metrics, bag) is { } judged
            ? new ToldStatement(judged, words, question.Span)
            : null;
    }

    /// <summary>The records that a measure counts, certain and possible; none for what is not counted.</summary>
    public IEnumerable<Patch> RecordsOf(string name) => CountedBy(name).Select(record => record.Patch);

    /// <summary>The records that a measure counts, with whether each certainly belongs; none for what is not counted.</summary>
    public IEnumerable<(Patch Patch, Belonging Belonging)> CountedBy(string name) =>
        (metrics.Find(name)?.Derivation.Inputs ?? []).SelectMany(
            input => input.Records.All,
            (input, row) => (input.Records.Patches[row], input.Records.MayContain(row) ? Belonging.Possible : Belonging.Certain));

    /// <summary>The ids under a key, each of which must be a source of the report.</summary>
    public ImmutableArray<string> Sources(MappingReader reader, Key key)
    {
        var ids = reader.Ids(key);
        foreach (var id in ids) Source(id);
        return [.. ids.Select(id => id.Text)];
    }

    /// <summary>Reports an id that is no source of the report.</summary>
    public void Source(SourcedText id)
    {
        if (data.Source(id.Text) is not null) return;
        var remedy = () => Nearest.Suggest(id.Text, data.Sources.Select(source => source.Id)) ?? "add it to content/sources.yaml";
        bag.Report(ChartsCodes.UnknownSource, id.Span, $"no source is called '{id.Text}'.", remedy);
    }

    private static NameIndex NamesOf(ReportData data)
    {
        var names = new NameIndex(StringComparer.OrdinalIgnoreCase);
        foreach (var selection in data.Selections)
            foreach (var name in selection.Called) names.Add(name, selection.Id);
        return names;
    }
}
