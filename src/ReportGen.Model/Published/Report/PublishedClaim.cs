using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A claim in <c>report.json</c>: what was asserted, and the verdict under the report's reading and every other one.</summary>
public sealed record PublishedClaim
{
    public string Id { get; init; } = "";

    /// <summary>Id of the source that says it.</summary>
    public string Source { get; init; } = "";

    public string Place { get; init; } = "";

    public string? By { get; init; }

    /// <summary>What it says, in one paraphrased sentence.</summary>
    public string Says { get; init; } = "";

    /// <summary>The measure that it is about; null for an order of several.</summary>
    public string? Metric { get; init; }

    public PublishedAssertion Assertion { get; init; } = new();

    /// <summary>Id of the reported figure that it states, which is left out of what judges it.</summary>
    public string? Figure { get; init; }

    /// <summary>The verdict that the report's authors accepted.</summary>
    public string? Expect { get; init; }

    /// <summary><c>minor</c>; null for a main claim.</summary>
    public string? Weight { get; init; }

    public string? Note { get; init; }

    public string Verdict { get; init; } = "";

    /// <summary>The verdict in one plain sentence.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>What is asserted, as printed; empty when untestable.</summary>
    public string Asserted { get; init; } = "";

    /// <summary>What the data give, as printed.</summary>
    public string Computed { get; init; } = "";

    /// <summary>What the data give; null for orders and untestable claims.</summary>
    public PublishedValue? Measure { get; init; }

    /// <summary>To which side it misses; null when it does not.</summary>
    public string? Direction { get; init; }

    /// <summary>By how much a contradicted one misses, as printed.</summary>
    public string? Distance { get; init; }

    /// <summary>Whether every input was stated by its own author.</summary>
    public bool RestsOnOwnFigures { get; init; }

    /// <summary>Whether it agrees with its author's own totals, in words.</summary>
    public string? OwnTotals { get; init; }

    /// <summary>How it stands under the other readings, recounts apart, in a sentence.</summary>
    public string? Robustness { get; init; }

    /// <summary>How it stands under the recounts, in a sentence.</summary>
    public string? Recounts { get; init; }

    public PublishedWindows? UnequalWindows { get; init; }

    public ImmutableArray<PublishedAlternative> Alternatives { get; init; } = [];

    public static Shape<PublishedClaim> Shape { get; } = new Shape<PublishedClaim>(new())
        .Text("id", claim => claim.Id, (claim, id) => claim with { Id = id })
        .Text("source", claim => claim.Source, (claim, source) => claim with { Source = source })
        .Text("place", claim => claim.Place, (claim, place) => claim with { Place = place })
        .Optional("by", claim => claim.By, (claim, by) => claim with { By = by })
        .Text("says", claim => claim.Says, (claim, says) => claim with { Says = says })
        .Optional("metric", claim => claim.Metric, (claim, metric) => claim with { Metric = metric })
        .Object("assertion", PublishedAssertion.Shape, claim => claim.Assertion, (claim, assertion) => claim with { Assertion = assertion })
        .Optional("figure", claim => claim.Figure, (claim, figure) => claim with { Figure = figure })
        .Optional("expect", claim => claim.Expect, (claim, expect) => claim with { Expect = expect })
        .Optional("weight", claim => claim.Weight, (claim, weight) => claim with { Weight = weight })
        .Optional("note", claim => claim.Note, (claim, note) => claim with { Note = note })
        .Text("verdict", claim => claim.Verdict, (claim, verdict) => claim with { Verdict = verdict })
        .Text("sentence", claim => claim.Sentence, (claim, sentence) => claim with { Sentence = sentence })
        .Text("asserted", claim => claim.Asserted, (claim, asserted) => claim with { Asserted = asserted })
        .Text("computed", claim => claim.Computed, (claim, computed) => claim with { Computed = computed })
        .Line("measure", PublishedValue.Shape, claim => claim.Measure, (claim, measure) => claim with { Measure = measure })
        .Optional("direction", claim => claim.Direction, (claim, direction) => claim with { Direction = direction })
        .Optional("distance", claim => claim.Distance, (claim, distance) => claim with { Distance = distance })
        .Flag("own_figures", claim => claim.RestsOnOwnFigures, (claim, rests) => claim with { RestsOnOwnFigures = rests })
        .Optional("own_totals", claim => claim.OwnTotals, (claim, totals) => claim with { OwnTotals = totals })
        .Optional("robustness", claim => claim.Robustness, (claim, robustness) => claim with { Robustness = robustness })
        .Optional("recounts", claim => claim.Recounts, (claim, recounts) => claim with { Recounts = recounts })
        .Object(
            "unequal_windows", PublishedWindows.Shape,
            claim => claim.UnequalWindows, (claim, windows) => claim with { UnequalWindows = windows })
        .Objects(
            "alternatives", PublishedAlternative.Shape,
            claim => claim.Alternatives, (claim, alternatives) => claim with { Alternatives = alternatives });

    /// <summary>The names of the measures that it is about: its metric, and those that it sets in an order.</summary>
    public IEnumerable<string> MeasureNames => new[] { Metric }.OfType<string>().Concat(Assertion.Of ?? []).Concat(Assertion.Among ?? []);
}

/// <summary>What a claim asserts.</summary>
public sealed record PublishedAssertion
{
    /// <summary>Such as <c>equals</c> or <c>at-least</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>In words; empty when untestable.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whether the words were "times greater".</summary>
    public bool IsTimesGreater { get; init; }

    /// <summary>The asserted value or bound.</summary>
    public PublishedValue? Value { get; init; }

    /// <summary>The second end of a range.</summary>
    public PublishedValue? UpTo { get; init; }

    /// <summary>The measures that are compared, largest first where an order is asserted; null where none are.</summary>
    public ImmutableArray<string>? Of { get; init; }

    /// <summary>Further measures that must lie below the last of them; null but for an order.</summary>
    public ImmutableArray<string>? Among { get; init; }

    /// <summary>Why it cannot be tested.</summary>
    public string? Untestable { get; init; }

    public static Shape<PublishedAssertion> Shape { get; } = new Shape<PublishedAssertion>(new())
        .Text("kind", assertion => assertion.Kind, (assertion, kind) => assertion with { Kind = kind })
        .Text("words", assertion => assertion.Words, (assertion, words) => assertion with { Words = words })
        .Flag(
            "times_greater",
            assertion => assertion.IsTimesGreater, (assertion, isGreater) => assertion with { IsTimesGreater = isGreater })
        .Line("value", PublishedValue.Shape, assertion => assertion.Value, (assertion, value) => assertion with { Value = value })
        .Line("up_to", PublishedValue.Shape, assertion => assertion.UpTo, (assertion, value) => assertion with { UpTo = value })
        .Texts("of", assertion => assertion.Of, (assertion, names) => assertion with { Of = names })
        .Texts("among", assertion => assertion.Among, (assertion, names) => assertion with { Among = names })
        .Optional("untestable", assertion => assertion.Untestable, (assertion, why) => assertion with { Untestable = why });
}

/// <summary>The verdict of a claim under another reading.</summary>
public sealed record PublishedAlternative
{
    /// <summary>The same from build to build.</summary>
    public string Id { get; init; } = "";

    /// <summary>Of which sort the reading is.</summary>
    public string Group { get; init; } = "";

    /// <summary>What is read otherwise, in words that follow "if".</summary>
    public string Reading { get; init; } = "";

    public string Verdict { get; init; } = "";

    public string Sentence { get; init; } = "";

    /// <summary>What the data give then, as printed.</summary>
    public string Computed { get; init; } = "";

    /// <summary>What the data give then; null for orders.</summary>
    public PublishedValue? Measure { get; init; }

    /// <summary>Whether the verdict differs from the published one.</summary>
    public bool Changes { get; init; }

    public static Shape<PublishedAlternative> Shape { get; } = new Shape<PublishedAlternative>(new())
        .Text("id", alternative => alternative.Id, (alternative, id) => alternative with { Id = id })
        .Text("group", alternative => alternative.Group, (alternative, group) => alternative with { Group = group })
        .Text("reading", alternative => alternative.Reading, (alternative, reading) => alternative with { Reading = reading })
        .Text("verdict", alternative => alternative.Verdict, (alternative, verdict) => alternative with { Verdict = verdict })
        .Text("sentence", alternative => alternative.Sentence, (alternative, sentence) => alternative with { Sentence = sentence })
        .Text("computed", alternative => alternative.Computed, (alternative, computed) => alternative with { Computed = computed })
        .Line(
            "measure", PublishedValue.Shape,
            alternative => alternative.Measure, (alternative, measure) => alternative with { Measure = measure })
        .Flag("changes", alternative => alternative.Changes, (alternative, changes) => alternative with { Changes = changes });
}
