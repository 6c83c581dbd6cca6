using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>Reads <c>content/claims.yaml</c>: a list of claims.</summary>
internal static class ClaimReader
{
    /// <summary>The claims, and every id that is given to one, be the rest of it right or wrong.</summary>
    public static (ImmutableArray<Claim> Claims, IReadOnlyCollection<string> Ids) Read(
        SourceTree tree,
        ReportData data,
        Limits limits,
        DiagnosticBag bag)
    {
        var ids = new IdRegister("a claim", ClaimsCodes.RepeatedId, bag);
        var claims = YamlList.Read(tree, ClaimJudge.Path, ClaimKeys.Table, limits.Entries, limits, bag)
            .Select(reader => One(reader, data, ids, bag))
            .OfType<Claim>()
            .ToImmutableArray();
        return (claims, ids.Ids);
    }

    private static Claim? One(MappingReader reader, ReportData data, IdRegister ids, DiagnosticBag bag)
    {
        var id = reader.Id(ClaimKeys.Id);
        var source = reader.Id(ClaimKeys.Source);
        var judges = reader.Ids(ClaimKeys.JudgedBy);
        var place = reader.Text(ClaimKeys.Place);
        var by = reader.Text(ClaimKeys.By);
        var says = reader.Prose(ClaimKeys.Says);
        var metric = reader.Text(ClaimKeys.Metric);
        var (assertion, untestable) = new AssertionReader(reader, bag).Read(id);
        var wording = reader.Node(ClaimKeys.Wording);
        var figure = reader.Id(ClaimKeys.Figure);
        var expect = reader.Node(ClaimKeys.Expect);
        var weight = reader.Word(ClaimKeys.Weight);
        var note = reader.Prose(ClaimKeys.Note);
        reader.Finish();
        if (id is { } given) ids.Add(given);
        if (id is not { } name || source is not { } cited || place is not { } where || says is not { } sentence) return null;
        var isTimesGreater =
            wording is not null && ScalarReader.Word(wording, ClaimKeys.Wording.Name, ClaimKeys.Wording.Words, bag) is not null;
        var verdict = expect is null ? null : ScalarReader.Word(expect, ClaimKeys.Expect.Name, ClaimKeys.Expect.Words, bag);
        foreach (var named in judges.Prepend(cited)) CheckSource(named, data, bag);
        CheckFigure(figure, data, bag);
        if (expect is null)
            bag.Report(
                ClaimsCodes.NoExpectation,
                name.Span,
                $"the claim '{name}' has no 'expect'.",
                "write the verdict that you accept, such as 'expect: confirmed'");
        return new Claim(
            name.Text, cited.Text, where.Text, by?.Text ?? data.Source(cited.Text)?.Author, sentence, metric?.Text, assertion,
            isTimesGreater,
            figure?.Text, untestable, verdict, expect?.Span, note, metric?.Span ?? name.Span)
        {
            IdSpan = name.Span,
            SourceSpan = cited.Span,
            Weight = weight ?? ClaimWeight.Main,
            JudgedBy = [.. judges],
            WordingSpan = wording?.Span,
            FigureSpan = figure?.Span,
            Speaker = English.Beginning(by?.Text ?? data.Source(cited.Text)?.Called ?? "the source"),
            PlainTexts = by is { } speaker ? [where, speaker] : [where],
        };
    }

    private static void CheckSource(SourcedText source, ReportData data, DiagnosticBag bag)
    {
        if (data.Source(source.Text) is null)
            bag.Report(
                ClaimsCodes.UnknownSource,
                source.Span,
                $"there is no source '{source}'.",
                () => Nearest.Suggest(source.Text, data.Sources.Select(other => other.Id)) ?? "add it to content/sources.yaml");
    }

    private static void CheckFigure(SourcedText? figure, ReportData data, DiagnosticBag bag)
    {
        if (figure is { } id && data.Figure(id.Text) is null)
            bag.Report(
                ClaimsCodes.UnknownFigure,
                id.Span,
                $"no dataset reports a figure '{id}'.",
                () => Nearest.Suggest(id.Text, data.Datasets.SelectMany(dataset => dataset.Reported).Select(other => other.Id)));
    }
}
