using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Published;

namespace ReportGen.Site.Json;

/// <summary>Which records a measure counts, as <c>report.json</c> lists them.</summary>
/// <param name="Certain">Ids of those that certainly count.</param>
/// <param name="Possible">Ids of those that may or may not.</param>
internal sealed record RecordLists(ImmutableArray<string> Certain, ImmutableArray<string> Possible)
{
    public static RecordLists Of(DerivationInput input) => new([.. input.RecordIds.Except(input.PossibleIds, StringComparer.Ordinal)], input.PossibleIds);

    /// <summary>The records of a selection: those that its count of patches rests on.</summary>
    public static RecordLists Of(Selection selection, SiteModel site) =>
        site.Evaluation(MeasureName.Selected(selection.Id, SelectionMeasures.Patches))?.Derivation.Inputs.FirstOrDefault(input => input.IsCounted) is { } input ? Of(input) : new([], []);

    public void Write(Utf8JsonWriter json) => json.Line("records", line =>
    {
        line.Texts("certain", Certain);
        line.Texts("possible", Possible);
    });

    public bool Equals(RecordLists? other) =>
        other is not null && Certain.SequenceEqual(other.Certain, StringComparer.Ordinal) && Possible.SequenceEqual(other.Possible, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Certain.Length, Possible.Length);
}
