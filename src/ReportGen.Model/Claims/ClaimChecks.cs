using System.Collections.Immutable;
using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Claims;

/// <summary>What must hold before a claim can be judged, and after.</summary>
internal sealed class ClaimChecks(Claim claim, ReportData data, MetricSet metrics, DiagnosticBag bag)
{
    /// <summary>Whether its measures exist and go together; what does not is reported.</summary>
    public bool IsSound()
    {
        if (data.Source(claim.SourceId) is null || (claim.Assertion is null && claim.UntestableReason is null)) return false;
        if (claim.FigureId is { } figure && data.Figure(figure) is null) return false;
        return claim.Assertion switch
        {
            null => IsUntestable(),
            ValueAssertion value => HasKind(value.Value) && HasFittingKeys(),
            BoundAssertion bound => HasKind(bound.Value) && HasFittingKeys(),
            LargestAssertion largest =>
                HasMetric() && IsComparable([new SourcedText(claim.MetricName!, claim.Span)], largest.Of) && HasFittingKeys(),
            OrderAssertion order => HasNoMetric() & IsComparable(order.Order, order.Among) && HasFittingKeys(),
            _ => false,
        };
    }

    public void CompareWithExpectation(Verdict verdict)
    {
        if (claim.Expect is not { } expected || expected == verdict.Kind) return;
        bag.Report(
            ClaimsCodes.OtherVerdict, claim.ExpectSpan,
            $"the verdict on '{claim.Id}' is {VerdictWords.Of(verdict.Kind)}, not {VerdictWords.Of(expected)}: {verdict.Sentence}",
            $"check what changed; if it is right, write 'expect: {VerdictWords.Id(verdict.Kind)}' and revise what the report says of it");
    }

    private bool IsUntestable()
    {
        var reason = claim.UntestableReason!; // no assertion without a reason
        if (claim.WordingSpan is { } wording)
            bag.Report(
                ClaimsCodes.KeyOutOfPlace,
                wording,
                "'wording' goes with an asserted ratio, and this claim is called untestable.",
                "remove 'wording'");
        if (claim.FigureId is { } id && data.Figure(id) is { } figure)
        {
            bag.Report(
                ClaimsCodes.DataExist,
                reason.Span,
                $"'{claim.Id}' is called untestable, but the figure '{id}' states {figure.Value.Text}.",
                "assert what the source said, or remove 'figure' if it states something else");
            return false;
        }

        if (claim.MetricName is not { } name) return true;
        if (!Exists(new SourcedText(name, claim.Span))) return false;
        var evaluation = metrics.Find(name)!; // it exists
        if (evaluation.Measure.IsUnknown) return true;
        bag.Report(
            ClaimsCodes.DataExist,
            reason.Span,
            $"'{claim.Id}' is called untestable, but '{name}' is {evaluation.Words}.",
            "assert what the source said, or remove 'metric' if it measures something else");
        return false;
    }

    private bool HasKind(Stated asserted)
    {
        if (!HasMetric() || !Exists(new SourcedText(claim.MetricName!, claim.Span))) return false;
        var kind = KindOf(claim.MetricName!);
        if (Asserted.Fits(asserted, kind)) return true;
        bag.Report(
            ClaimsCodes.OtherKind,
            claim.Span,
            $"'{claim.MetricName}' is {kind}, and '{asserted.Text}' is {asserted.Kind}.",
            PlainNumber(asserted, kind) ?? "assert a value of the measure's own kind, or name another metric");
        return false;
    }

    /// <summary>A number divided by a number is a number, whatever a source calls it.</summary>
    private static string? PlainNumber(Stated asserted, Kind kind)
    {
        if (kind.Quantity != Quantity.Number || asserted.Kind != Kind.Ratio) return null;
        var number = asserted.Text.Replace("times", "", StringComparison.Ordinal).TrimEnd('×', 'x', ' ');
        return $"write '{(number.Any(char.IsAsciiDigit) ? number : "2")}': one number divided by another is a plain number";
    }

    private bool HasMetric()
    {
        if (claim.MetricName is not null) return true;
        bag.Report(
            ClaimsCodes.UnknownMetric,
            claim.Span,
            $"the claim '{claim.Id}' names no metric.",
            "add 'metric: …', a metric's id or 'selection.measure'");
        return false;
    }

    private bool HasNoMetric()
    {
        if (claim.MetricName is null) return true;
        bag.Report(
            ClaimsCodes.KeyOutOfPlace,
            claim.Span,
            "a claim about an order names its measures in 'order_of', not in 'metric'.",
            "remove 'metric', or write 'largest_of'");
        return false;
    }

    private bool Exists(SourcedText name)
    {
        if (metrics.Find(name.Text) is not null) return true;
        if (metrics.Metrics.Any(metric => metric.Id == name.Text)) return false; // reported where its formula is
        var part = metrics.ProblemOf(name.Text);
        var remedy = () =>
            part?.Remedy ?? Nearest.Suggest(name.Text, metrics.Names) ?? (data.Selection(name.Text) is null
                ? "write a metric's id, 'selection.measure' or 'reported.figure'"
                : $"'{name}' is a selection: name one of its measures, such as '{name}.patches'");
        bag.Report(ClaimsCodes.UnknownMetric, name.Span, part?.Message ?? $"there is no metric or measure '{name}'.", remedy);
        return false;
    }

    /// <param name="first">Those that stand in the claimed order; the others come after them.</param>
    private bool IsComparable(ImmutableArray<SourcedText> first, ImmutableArray<SourcedText> others)
    {
        ImmutableArray<SourcedText> all = [.. first, .. others];
        if (all.Count(Exists) < all.Length || HasRepeated(first, others)) return false;
        var kind = KindOf(all[0].Text);
        if (all.FirstOrDefault(name => KindOf(name.Text) != kind) is not { Text: { } other } odd) return true;
        bag.Report(
            ClaimsCodes.OtherKind,
            odd.Span,
            $"'{other}' is {KindOf(other)}, and '{all[0]}' is {kind}.",
            "compare measures of one kind");
        return false;
    }

    // The largest may stand once among those that it is the largest of.
    private bool HasRepeated(ImmutableArray<SourcedText> first, ImmutableArray<SourcedText> others)
    {
        var compared = others.Where(name => claim.Assertion is not LargestAssertion || name.Text != first[0].Text).ToList();
        var lists = claim.Assertion is LargestAssertion ? [others] : new[] { first.AddRange(others) };
        foreach (var repeated in lists.SelectMany(list => list.GroupBy(name => name.Text, StringComparer.Ordinal))
            .Where(group => group.Count() > 1))
        {
            bag.Report(
                ClaimsCodes.ComparedTwice,
                repeated.Last().Span,
                $"'{repeated.Key}' is named twice.",
                "name each measure once",
                new RelatedPlace(repeated.First().Span, "it is named here"));
            return true;
        }

        if (compared.Count + first.Length > 1) return false;
        bag.Report(
            ClaimsCodes.ComparedTwice,
            first[0].Span,
            $"'{first[0]}' is compared with nothing else.",
            "name at least one other measure");
        return true;
    }

    private bool HasFittingKeys()
    {
        var names = new Bench(claim, data, metrics).Names.ToList();
        var isRatio = claim.Assertion is ValueAssertion or BoundAssertion && KindOf(names[0]) == Kind.Ratio;
        if (claim.WordingSpan is { } wording && !isRatio)
            bag.Report(
                ClaimsCodes.KeyOutOfPlace,
                wording,
                $"'times-greater' is about a ratio, and '{names[0]}' is {KindOf(names[0])}.",
                "remove 'wording', or name a metric that divides");
        if (claim.FigureId is { } figure
            && !names.Exists(name => metrics.Find(name)!.Derivation.Inputs.Any(input => input.Name == MeasureName.Figure(figure))))
            bag.Report(
                ClaimsCodes.KeyOutOfPlace,
                claim.FigureSpan,
                $"leaving out the figure '{figure}' changes nothing: '{string.Join("', '", names)}' is not computed from it.",
                "remove 'figure', or name a measure that uses it");
        return true;
    }

    private Kind KindOf(string name) => metrics.Find(name)!.Measure.Kind; // only of names that exist
}
