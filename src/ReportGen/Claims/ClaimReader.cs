using System.Collections.Immutable;
using ReportGen.Claims.Wording;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>Reads <c>content/claims.yaml</c>: a list of claims.</summary>
internal static class ClaimReader
{
    private static readonly WordList<VerdictKind> Verdicts = new(
        "a verdict", [.. Enum.GetValues<VerdictKind>().Select(kind => (VerdictWords.Id(kind), kind))]);

    private enum Wording
    {
        TimesGreater,
    }

    private static readonly WordList<Wording> Wordings = new("a wording", [("times-greater", Wording.TimesGreater)]);

    private static readonly (string Key, BoundRelation Relation)[] Bounds =
    [
        ("above", BoundRelation.Above), ("at_least", BoundRelation.AtLeast), ("below", BoundRelation.Below), ("at_most", BoundRelation.AtMost),
    ];

    public static ImmutableArray<Claim> Read(SourceTree tree, ReportData data, Limits limits, DiagnosticBag bag)
    {
        var claims = YamlList.Read(tree, ClaimJudge.Path, "a claim", limits, bag).Select(reader => One(reader, data, bag)).OfType<Claim>().ToImmutableArray();
        YamlList.RefuseRepeated(claims, claim => (claim.Id, claim.Span), ClaimsCodes.RepeatedId, "claim", bag);
        return claims;
    }

    private static Claim? One(MappingReader reader, ReportData data, DiagnosticBag bag)
    {
        var id = reader.RequiredId("id");
        var source = reader.RequiredId("source");
        var place = reader.RequiredText("place");
        var by = reader.OptionalText("by");
        var says = reader.RequiredText("says");
        var metric = reader.OptionalText("metric");
        var (assertions, isAsserted) = Assertions(reader, bag);
        var untestable = reader.OptionalText("untestable");
        var wording = reader.OptionalWord("wording", Wordings);
        var figure = reader.OptionalId("figure");
        var expectNode = reader.Optional("expect");
        var expect = reader.OptionalWord("expect", Verdicts);
        var note = reader.OptionalText("note");
        reader.Finish();
        if (id is not { } name || source is not { } cited || place is not { } where || says is not { } sentence) return null;
        CheckSource(cited, data, bag);
        CheckFigure(figure, data, bag);
        CheckCount(assertions.Length + (untestable is null ? 0 : 1), isAsserted, name, bag);
        if (expectNode is null) bag.Report(ClaimsCodes.NoExpectation, name.Span, $"the claim '{name}' has no 'expect'.", "write the verdict that you accept, such as 'expect: confirmed'");
        return new Claim(
            name.Text, cited.Text, where.Text, by?.Text ?? data.Source(cited.Text)?.Author, sentence, metric?.Text, assertions.FirstOrDefault(), wording is not null,
            figure?.Text, untestable, expect, expectNode?.Span, note, metric?.Span ?? name.Span)
        {
            Speaker = Sentence.Beginning(by?.Text ?? data.Source(cited.Text)?.Called ?? "the source"),
            PlainTexts = by is { } speaker ? [where, speaker] : [where],
        };
    }

    private static (ImmutableArray<Assertion> Found, bool IsAsserted) Assertions(MappingReader reader, DiagnosticBag bag)
    {
        var found = ImmutableArray.CreateBuilder<Assertion>();
        var isAsserted = false;
        if (reader.OptionalText("equals") is { } equals)
        {
            isAsserted = true;
            if (Quantity(equals, bag) is { } value) found.Add(new ValueAssertion(value));
        }

        foreach (var (key, relation) in Bounds)
        {
            if (reader.OptionalText(key) is not { } text) continue;
            isAsserted = true;
            if (PlainQuantity(text, bag) is { } value) found.Add(new BoundAssertion(relation, value, null));
        }

        if (reader.Texts("between") is { Length: > 0 } ends)
        {
            isAsserted = true;
            if (Between(ends, bag) is { } between) found.Add(between);
        }

        if (reader.Texts("largest_of") is { Length: > 0 } others) found.Add(new LargestAssertion(others));
        var among = reader.Texts("among");
        if (reader.Texts("order_of") is { Length: > 0 } order) found.Add(new OrderAssertion(order, among));
        return (found.ToImmutable(), isAsserted);
    }

    private static BoundAssertion? Between(ImmutableArray<SourcedText> ends, DiagnosticBag bag)
    {
        if (ends.Length != 2)
        {
            bag.Report(ClaimsCodes.NotAValue, ends[0].Span, "'between' needs two ends.", "write 'between: [12, 18]'");
            return null;
        }

        return PlainQuantity(ends[0], bag) is { } low && PlainQuantity(ends[1], bag) is { } high && low.Number.Value * low.Unit.Scale <= high.Number.Value * high.Unit.Scale
            ? new BoundAssertion(BoundRelation.Between, low, high)
            : null;
    }

    private static Stated? Quantity(SourcedText text, DiagnosticBag bag)
    {
        var read = MeasureReader.Read(text.Text);
        if (read.Value is null) bag.Report(ClaimsCodes.NotAValue, text.Span, $"{read.Problem}.", read.Remedy);
        return read.Value;
    }

    // The relation is the key; its number stands alone.
    private static Stated? PlainQuantity(SourcedText text, DiagnosticBag bag)
    {
        if (Quantity(text, bag) is not { } value) return null;
        if (value.Wording == StatedWording.Plain) return value;
        bag.Report(ClaimsCodes.NotAValue, text.Span, $"'{text}' repeats the relation in words.", $"write the plain value, such as '{value.Text.Split(' ', 2)[^1]}'");
        return null;
    }

    private static void CheckSource(SourcedText source, ReportData data, DiagnosticBag bag)
    {
        if (data.Source(source.Text) is null)
            bag.Report(ClaimsCodes.UnknownSource, source.Span, $"there is no source '{source}'.", Nearest.Suggest(source.Text, data.Sources.Select(other => other.Id)) ?? "add it to content/sources.yaml");
    }

    private static void CheckFigure(SourcedText? figure, ReportData data, DiagnosticBag bag)
    {
        if (figure is { } id && data.Figure(id.Text) is null)
            bag.Report(ClaimsCodes.UnknownFigure, id.Span, $"no dataset reports a figure '{id}'.", Nearest.Suggest(id.Text, data.Datasets.SelectMany(dataset => dataset.Reported).Select(other => other.Id)));
    }

    private static void CheckCount(int count, bool isAsserted, SourcedText name, DiagnosticBag bag)
    {
        const string remedy = "write exactly one of equals, above, at_least, below, at_most, between, largest_of, order_of or untestable";
        if (count > 1) bag.Report(ClaimsCodes.SeveralAssertions, name.Span, $"the claim '{name}' asserts several things.", remedy + "; a claim with two parts is two claims");
        else if (count == 0 && !isAsserted) bag.Report(ClaimsCodes.NoAssertion, name.Span, $"the claim '{name}' asserts nothing.", remedy);
    }
}
