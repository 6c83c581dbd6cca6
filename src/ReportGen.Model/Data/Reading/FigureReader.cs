using System.Collections.Immutable;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>A reported figure with the places of its references, which are checked when all datasets are read.</summary>
internal sealed record FigureDraft(ReportedFigure Figure, ImmutableArray<SourcedText> Parts);

/// <summary>Reads the reported figures of a dataset.</summary>
internal sealed class FigureReader(DatasetFrame frame, string datasetId, MeasureNouns nouns, PlainText plain)
{
    private readonly List<SourcedText> ids = [];

    /// <summary>The ids of all figures, be the rest of them right or wrong; complete after reading.</summary>
    public ImmutableArray<SourcedText> Ids => [.. ids];

    public ImmutableArray<FigureDraft> Read(ImmutableArray<YamlNode> nodes) => [.. nodes.Select(One).OfType<FigureDraft>()];

    private FigureDraft? One(YamlNode node)
    {
        if (MappingReader.Open(node, FigureKeys.Table, frame.Bag) is not { } reader) return null;
        var id = reader.Id(FigureKeys.Id);
        if (id is { } given) ids.Add(given);
        var title = reader.NamingProse(FigureKeys.Title, frame.Bag);
        var measure = reader.Id(FigureKeys.Measure);
        var part = reader.PlainString(FigureKeys.Part);
        var period = PeriodReader.Read(reader.Nested(FigureKeys.Period), frame.Bag);
        var valueNode = reader.Node(FigureKeys.Value);
        var value = frame.Quantities.Figure(valueNode);
        var counts = Counts(reader, value);
        var parts = reader.Ids(FigureKeys.Parts);
        var expectsDisagreement = Expects(reader, parts);
        var source = frame.SourceOf(reader, FigureKeys.Source);
        var also = Also(reader, source);
        var place = plain.Of(reader, FigureKeys.Place);
        reader.Finish();
        if (valueNode is not null && value is not null && measure is { } name) CheckKind(valueNode, value, name.Text);
        if (id is not { } named || title is not { } heading || measure is not { } word || value is null || source is null) return null;
        var figure = new ReportedFigure(
            named.Text,
            heading,
            datasetId,
            word.Text,
            part,
            period,
            value,
            [.. parts.Select(p => p.Text)],
            expectsDisagreement,
            source,
            place,
            named.Span) { Also = also, Counts = counts };
        return new FigureDraft(figure, parts);
    }

    private Noun? Counts(MappingReader reader, Stated? value)
    {
        if (NounReader.Counts(reader, FigureKeys.Counts, nouns.All, frame.Bag) is not { } noun) return null;
        if (value is null || value.Kind == Kind.Count) return noun;
        frame.Bag.Report(
            DataCodes.CountsOfOtherKind,
            ScalarReader.Head(reader.Node(FigureKeys.Counts)!), // it was read
            $"'{value.Text}' is {value.Kind}, and only a count counts things.",
            "leave 'counts' out, or correct the value");
        return null;
    }

    /// <summary>Further sources of the same figure, each once.</summary>
    private ImmutableArray<string> Also(MappingReader reader, string? source)
    {
        var also = ImmutableArray.CreateBuilder<string>();
        foreach (var id in reader.Ids(FigureKeys.Also))
        {
            if (frame.SourceIds is not null && !ReferenceCheck.Check(id, frame.SourceIds, "a source", "content/sources.yaml", frame.Bag))
                continue;
            if (id.Text == source || also.Contains(id.Text))
                frame.Bag.Report(
                    DataCodes.RepeatedSource,
                    id.Span,
                    $"'{id.Text}' is named as a source of this figure already.",
                    "name each source once: the first under 'source', those that repeat the figure under 'also'");
            else
                also.Add(id.Text);
        }

        return also.ToImmutable();
    }

    private bool Expects(MappingReader reader, ImmutableArray<SourcedText> parts)
    {
        if (reader.Node(FigureKeys.Expect) is not { } node
            || ScalarReader.Word(node, FigureKeys.Expect.Name, FigureKeys.Expect.Words, frame.Bag) is null)
            return false;
        if (parts.IsEmpty)
        {
            frame.Bag.Report(
                DataCodes.DisagreementWithoutParts,
                node.Span,
                "a figure without parts has nothing to disagree with.",
                "add 'parts', or leave 'expect' out");
        }

        return true;
    }

    /// <summary>A measure that selections have, and downtime, fix the kind of their values; any other word takes the kind of what is
    /// written.</summary>
    private void CheckKind(YamlNode node, Stated value, string measure)
    {
        var kind = measure == "downtime" ? Kind.Duration : SelectionMeasures.Find(measure)?.Kind;
        if (kind is not { } expected || value.Kind == expected) return;
        var isBareSize = expected == Kind.ByteSize && value.Kind == Kind.Count;
        var message = isBareSize ? $"the size '{value.Text}' has no unit." : $"'{value.Text}' is {value.Kind}; '{measure}' is {expected}.";
        frame.Bag.Report(
            DataCodes.OtherKind,
            node.Span,
            message,
            isBareSize ? $"write '{value.Text} MB' or another unit" : "correct the value or the measure");
    }
}
