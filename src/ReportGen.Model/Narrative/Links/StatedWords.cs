using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Comparing;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Links;

/// <summary>What the words of a link may say that is neither a measure nor a claim.</summary>
/// <param name="Code">Of other words.</param>
/// <param name="What">What is right, in a clause.</param>
/// <param name="Right">Words that are right, the plainest first; at least one.</param>
/// <param name="Allows">Whether other words say the same.</param>
internal sealed record StatedWords(
    DiagnosticCode Code, string What, ImmutableArray<string> Right, Func<string, bool> Allows, Binding Binding)
{
    private static readonly FrozenSet<string> For = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "holds", "hold", "agrees", "agree");
    private static readonly FrozenSet<string> Against =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "fails", "fail", "disagrees", "disagree");

    /// <summary>The verdict on a claim, with or without hyphens.</summary>
    public static StatedWords OfVerdict(string id, BoundClaim claim)
    {
        var verdict = VerdictWords.Of(claim.Verdict);
        return new(
            NarrativeCodes.OtherVerdictWords,
            $"the verdict on '{id}' is {verdict}",
            [verdict],
            words => BoundWords.Normal(words).Replace('-', ' ') is var said
                && (string.Equals(said, verdict, StringComparison.OrdinalIgnoreCase) || Plainly(claim.Verdict).Contains(said)),
            new VerdictBinding(id));
    }

    /// <summary>Plain words for a verdict, which say it in a sentence: "the ratio holds".</summary>
    private static FrozenSet<string> Plainly(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Confirmed or VerdictKind.Consistent => For,
        VerdictKind.Contradicted => Against,
        VerdictKind.OffByRounding or VerdictKind.Undecided or VerdictKind.Untestable => FrozenSet<string>.Empty,
    };

    /// <summary>The days of a selection's window, or its length.</summary>
    public static StatedWords OfWindow(Selection selection, References references)
    {
        var (months, days) = (Named(SelectionMeasures.WindowMonths), Named(SelectionMeasures.WindowDays));
        ImmutableArray<string> lengths = [.. references.Measure(months)?.Forms ?? [], .. references.Measure(days)?.Forms ?? []];
        return new(
            NarrativeCodes.OtherWindowWords,
            $"the window of '{selection.Id}' is {selection.Window.Words()}",
            [selection.Window.Words(), .. lengths.Take(1)],
            words => BoundWords.Match(words, lengths) is not null || WrittenDays.Read(words) == selection.Window,
            new WindowBinding(selection.Id, months));

        string Named(SelectionMeasure measure) => MeasureName.Selected(selection.Id, measure);
    }
}
