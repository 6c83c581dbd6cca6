using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>A claim that stands otherwise against the data than before.</summary>
/// <param name="Id">In the later edition.</param>
/// <param name="Source">Id of the source that says it.</param>
/// <param name="Says">What it says, in the later edition.</param>
/// <param name="Before">The verdict as ReportGen writes it: <c>off-by-rounding</c>.</param>
/// <param name="After">The verdict.</param>
/// <param name="SentenceBefore">Why, in the sentence of the ledger.</param>
/// <param name="SentenceAfter">Why, in the sentence of the ledger.</param>
/// <param name="Causes">The causes. Never empty.</param>
/// <param name="Places">Every line of a page that shows the claim in the later edition.</param>
public sealed record VerdictChange(
    string Id,
    string Source,
    string Says,
    string Before,
    string After,
    string SentenceBefore,
    string SentenceAfter,
    ImmutableArray<Cause> Causes,
    ImmutableArray<Place> Places);
