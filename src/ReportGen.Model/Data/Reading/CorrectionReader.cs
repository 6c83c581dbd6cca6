using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads <c>content/corrections.yaml</c>. What a correction concerns is checked in the Claims room, which knows metrics and
/// claims.</summary>
/// <param name="sourceIds">Every source of the report; null when sources.yaml could not be read, so that nothing is called unknown.</param>
internal sealed class CorrectionReader(ImmutableArray<Source> sources, IReadOnlySet<string>? sourceIds, DiagnosticBag bag)
{
    private readonly IdRegister ids = new("a correction", DataCodes.RepeatedId, bag);
    private readonly IdIndex<Source> known = new(sources, source => source.Id);
    private readonly List<(SourcedText Reference, string Owner)> replacements = [];

    /// <summary>By date and id.</summary>
    public ImmutableArray<SourceCorrection> Read(YamlNode root, Limits limits)
    {
        ImmutableArray<SourceCorrection> corrections =
        [
            .. YamlList.Document(root, "the list of corrections", limits.Entries, bag).Select(One).OfType<SourceCorrection>()
                .OrderBy(correction => correction.Date).ThenBy(correction => correction.Id, StringComparer.Ordinal),
        ];
        var index = new IdIndex<SourceCorrection>(corrections, correction => correction.Id);
        foreach (var (reference, owner) in replacements) CheckReplacement(reference, owner, index);
        return corrections;
    }

    private SourceCorrection? One(YamlNode node)
    {
        if (MappingReader.Open(node, CorrectionKeys.Table, bag) is not { } reader) return null;
        var id = reader.Id(CorrectionKeys.Id);
        var source = reader.Id(CorrectionKeys.Source);
        var correctedBy = reader.Id(CorrectionKeys.CorrectedBy);
        var plain = new PlainText(bag);
        var place = plain.Of(reader, CorrectionKeys.Place);
        var date = reader.Date(CorrectionKeys.Date);
        var was = reader.Prose(CorrectionKeys.Was);
        var now = reader.Prose(CorrectionKeys.Now);
        var concerns = reader.Texts(CorrectionKeys.Concerns);
        var replaces = reader.Id(CorrectionKeys.Replaces);
        reader.Finish();
        var isNew = id is { } given && ids.Add(given);
        foreach (var cited in new[] { source, correctedBy }) CheckSource(cited, date, reader.Mapping);
        if (!isNew || id is not { } name) return null;
        if (replaces is { } earlier) replacements.Add((earlier, name.Text));
        if (source is not { } wrong
            || correctedBy is not { } by
            || place is null
            || date is not { } day
            || was is not { } before
            || now is not { } after)
            return null;
        return new SourceCorrection(
            name.Text,
            wrong.Text,
            by.Text,
            place,
            day,
            before,
            after,
            concerns,
            replaces?.Text,
            name.Span) { PlainTexts = [.. plain.Seen] };
    }

    // A source may correct itself, in a note of its own; nothing is corrected before it was said, nor by what was not yet said.
    private void CheckSource(SourcedText? cited, DateOnly? date, YamlMapping correction)
    {
        if (cited is not { } id || (sourceIds is not null && !ReferenceCheck.Check(id, sourceIds, "a source", "content/sources.yaml", bag)))
            return;
        if (date is not { } day
            || known.Find(id.Text) is not { Date: { } written } source
            || string.CompareOrdinal(Period.Iso(day), written) >= 0)
            return;
        var place = correction.Entries.First(entry => entry.Key.Text == CorrectionKeys.Date.Name).Value.Span;
        bag.Report(
            DataCodes.CorrectionTooEarly, place, $"the correction is dated {Period.Iso(day)}, and '{id}' is of {written}.",
            "correct one of the dates",
            new RelatedPlace(source.Span, $"'{id}' stands here"));
    }

    private void CheckReplacement(SourcedText reference, string owner, IdIndex<SourceCorrection> index)
    {
        if (!ReferenceCheck.Check(reference, ids, "corrections.yaml", bag)) return;
        if (Circle(reference.Text, owner) is { } circle)
        {
            // Each correction of a circle leads back to itself: the first in order tells it.
            if (circle.Min(StringComparer.Ordinal) != owner) return;
            var message = circle.Count == 1
                ? $"the correction '{owner}' replaces itself."
                : $"corrections replace each other in a circle: {string.Join(" → ", circle.Append(owner))}.";
            bag.Report(DataCodes.CircularReference, reference.Span, message, "let each replace an earlier one only");
        }
        else if (index.Find(owner) is { } later && index.Find(reference.Text) is { } earlier && earlier.Date > later.Date)
        {
            bag.Report(
                DataCodes.ReplacesLater, reference.Span,
                $"'{owner}' of {Period.Iso(later.Date)} replaces '{earlier.Id}', which is of {Period.Iso(earlier.Date)}.",
                "let the later one replace the earlier one",
                new RelatedPlace(earlier.Span, $"'{earlier.Id}' stands here"));
        }
    }

    /// <summary>The corrections from <paramref name="owner"/> over <paramref name="next"/> back to it; null when they do not lead
    /// back.</summary>
    private List<string>? Circle(string next, string owner)
    {
        var path = new List<string> { owner };
        for (var at = next; at != owner; at = replacements.Find(one => one.Owner == at).Reference.Text)
        {
            if (at is null || path.Contains(at)) return null;
            path.Add(at);
        }

        return path;
    }
}
