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
    /// <summary>The verdict on a claim, with or without hyphens.</summary>
    public static StatedWords OfVerdict(string id, BoundClaim claim)
    {
        var verdict = VerdictWords.Of(claim.Verdict);
        return new(
            NarrativeCodes.OtherVerdictWords,
            $"the verdict on '{id}' is {verdict}",
            [verdict],
            words => string.Equals(BoundWords.Normal(words).Replace('-', ' '), verdict, StringComparison.OrdinalIgnoreCase),
            new VerdictBinding(id));
    }

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
