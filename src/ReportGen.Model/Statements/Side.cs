using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Statements;

/// <summary>One side of a relation: a measure or a stated quantity.</summary>
/// <param name="Text">As it is named, without blanks.</param>
/// <param name="Measure">Null for a stated quantity.</param>
/// <param name="Value">A stated quantity is exactly that, in the kind of what it is compared with.</param>
/// <param name="Words">As it is printed beside the other side.</param>
public sealed record Side(string Text, Evaluation? Measure, Measure Value, string Words)
{
    /// <summary>What it is, in words.</summary>
    public string Title => Measure?.Title ?? Words;

    /// <summary>Whether a chart or table that shows a measure of this name shows this side: with <c>as: stated</c> a row shows the figure
    /// behind the measure that its author named.</summary>
    public bool IsShownAs(string name) =>
        Measure is { } measure
        && (Text == name
            || (measure.Derivation.Root is { Operation: null or Operation.Intersect } root && root.From.Any(below => below.Name == name)));

    /// <summary>Whether a chart or table that shows measures of these names shows this side: itself, or all that it is the sum or difference
    /// of, as one bar stands out beyond another.</summary>
    public bool IsShownAmong(IReadOnlySet<string> names) =>
        names.Any(IsShownAs) || (SumOrDifference is { } from && from.All(below => below.Name is { } name && names.Contains(name)));

    /// <summary>Whether it is the value of this name, or what this value has beyond others.</summary>
    public bool IsSeenAt(string name) => IsShownAs(name) || (SumOrDifference is { } from && from[0].Name == name);

    private ImmutableArray<DerivationStep>? SumOrDifference =>
        Measure?.Derivation.Root is { Operation: Operation.Add or Operation.Subtract } root ? root.From : null;

    /// <summary>"'a.patches' (13)", or the stated quantity.</summary>
    internal string Quoted => Measure is null ? Words : $"'{Text}' ({Words})";
}
