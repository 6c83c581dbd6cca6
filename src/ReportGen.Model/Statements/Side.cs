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

    /// <summary>"'a.patches' (13)", or the stated quantity.</summary>
    internal string Quoted => Measure is null ? Words : $"'{Text}' ({Words})";
}
