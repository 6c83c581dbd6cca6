using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Claims;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Claims in <c>report.json</c>: what was asserted, and the verdict under the report's reading and every other one.</summary>
internal static class ReportJsonClaims
{
    public static void Write(Utf8JsonWriter json, SiteModel site) =>
        json.Objects("claims", site.Content.Claims.Claims, judged => Write(json, judged, site));

    private static void Write(Utf8JsonWriter json, JudgedClaim judged, SiteModel site)
    {
        var claim = judged.Claim;
        json.WriteString("id", claim.Id);
        json.WriteString("source", claim.SourceId);
        json.WriteString("place", claim.Place);
        json.Optional("by", claim.By);
        json.WriteString("says", site.Words(claim.Says));
        json.Optional("metric", claim.MetricName);
        json.Object("assertion", () => Assertion(json, claim, site));
        json.Optional("figure", claim.FigureId);
        json.Optional("expect", claim.Expect is { } expected ? VerdictWords.Id(expected) : null);
        json.Optional("note", claim.Note is { } note ? site.Words(note) : null);
        Verdict(json, judged);
        json.Objects("alternatives", judged.Alternatives, alternative => Alternative(json, alternative));
    }

    private static void Assertion(Utf8JsonWriter json, Claim claim, SiteModel site)
    {
        json.WriteString("kind", Kind(claim.Assertion));
        json.WriteString("words", claim.Assertion?.Words ?? "");
        json.WriteBoolean("times_greater", claim.IsTimesGreater);
        switch (claim.Assertion)
        {
            case ValueAssertion value: Asserted(json, "value", value.Value); break;
            case BoundAssertion bound:
                Asserted(json, "value", bound.Value);
                if (bound.UpTo is { } upTo) Asserted(json, "up_to", upTo);
                break;
            case LargestAssertion largest: Names(json, "of", largest.Of); break;
            case OrderAssertion order:
                Names(json, "of", order.Order);
                Names(json, "among", order.Among);
                break;
            default:
                json.Optional("untestable", claim.UntestableReason is { } reason ? site.Words(reason) : null);
                break;
        }
    }

    private static string Kind(Assertion? assertion) => assertion switch
    {
        null => "untestable",
        ValueAssertion => "equals",
        LargestAssertion => "largest-of",
        OrderAssertion => "order-of",
        BoundAssertion { Relation: BoundRelation.Above } => "above",
        BoundAssertion { Relation: BoundRelation.AtLeast } => "at-least",
        BoundAssertion { Relation: BoundRelation.Below } => "below",
        BoundAssertion { Relation: BoundRelation.AtMost } => "at-most",
        _ => "between",
    };

    private static void Asserted(Utf8JsonWriter json, string name, Stated stated) => MeasureText.Write(json, name, stated.ToMeasure(), stated.Text);

    private static void Names(Utf8JsonWriter json, string name, ImmutableArray<SourcedText> names) => json.Texts(name, names.Select(text => text.Text));

    private static void Verdict(Utf8JsonWriter json, JudgedClaim judged)
    {
        var verdict = judged.Verdict;
        json.WriteString("verdict", VerdictWords.Id(verdict.Kind));
        json.WriteString("sentence", verdict.Sentence);
        json.WriteString("asserted", verdict.AssertedWords);
        json.WriteString("computed", verdict.ComputedWords);
        if (verdict.Computed is { } computed) MeasureText.Write(json, "measure", computed, verdict.ComputedWords);
        json.Optional("direction", verdict.Direction is { } direction ? Words.Hyphened(direction.ToString()) : null);
        json.Optional("distance", verdict.DistanceWords);
        json.WriteBoolean("own_figures", verdict.RestsOnClaimantsOwnFigures);
        json.Optional("own_totals", verdict.OwnTotalsWords);
        json.Optional("robustness", judged.RobustnessSentence);
        json.Optional("recounts", judged.RecountsSentence);
        ReportJsonMetrics.Windows(json, judged.Windows);
    }

    private static void Alternative(Utf8JsonWriter json, AlternativeVerdict alternative)
    {
        json.WriteString("id", alternative.Id);
        json.WriteString("group", Words.Hyphened(alternative.Group.ToString()));
        json.WriteString("reading", alternative.Reading);
        json.WriteString("verdict", VerdictWords.Id(alternative.Kind));
        json.WriteString("sentence", alternative.Sentence);
        json.WriteString("computed", alternative.ComputedWords);
        if (alternative.Computed is { } computed) MeasureText.Write(json, "measure", computed, alternative.ComputedWords);
        json.WriteBoolean("changes", alternative.Changes);
    }
}
