using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Names;

namespace ReportGen.Diff.Definitions;

/// <summary>What has another id in the later edition and is still the same, so that a new name alone makes nothing another thing.</summary>
/// <param name="Ids">The later id by kind and earlier id.</param>
internal sealed partial record Renames(ImmutableDictionary<(DefinitionKind Kind, string Id), string> Ids)
{
    public static Renames None { get; } = new(ImmutableDictionary<(DefinitionKind, string), string>.Empty);

    /// <summary>The later id; the same when it was not renamed.</summary>
    public string Of(DefinitionKind kind, string id) => Ids.GetValueOrDefault((kind, id), id);

    /// <summary>The later name of a measure: a metric, <c>selection.measure</c> or <c>reported.figure</c>.</summary>
    public string Measure(string name)
    {
        if (Ids.IsEmpty) return name;
        return MeasureName.Parse(name) switch
        {
            MeasureName.OfSelection measure => (measure with { Selection = Of(DefinitionKind.Selection, measure.Selection) }).ToString(),
            MeasureName.OfFigure figure => MeasureName.Figure(Of(DefinitionKind.ReportedFigure, figure.Id)),
            _ => Of(DefinitionKind.Metric, name),
        };
    }

    /// <summary>The words of a member with every name in them read as the later one.</summary>
    public string In(string member, string words) => Ids.IsEmpty ? words : member switch
    {
        "formula" or "metric" or "assertion" or "rows" => Names().Replace(words, name => Measure(name.Value)),
        "dataset" => Of(DefinitionKind.Dataset, words),
        "figures" or "figure" or "sum_of" => Each(DefinitionKind.ReportedFigure, words),
        "source" or "sources" or "corrected_by" => Each(DefinitionKind.Source, words),
        "recount_of" => Of(DefinitionKind.Selection, words),
        "definition" => Of(DefinitionKind.Definition, words),
        "concerns" => string.Join(", ", words.Split(", ").Select(Concern)),
        "replaces" => Each(DefinitionKind.Record, words),
        _ => words,
    };

    public Renames With(DefinitionKind kind, string before, string after) => new(Ids.SetItem((kind, before), after));

    private string Each(DefinitionKind kind, string list) => string.Join(", ", list.Split(", ").Select(id => Of(kind, id)));

    private string Concern(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var id = reference[(colon + 1)..];
        return reference[..(colon + 1)] + (reference[..Math.Max(colon, 0)] switch
        {
            "claim" => Of(DefinitionKind.Claim, id),
            "metric" => Measure(id),
            "dataset" => Of(DefinitionKind.Dataset, id),
            _ => id,
        });
    }

    // A name may hold hyphens and dots; a minus of a formula stands between spaces.
    [GeneratedRegex(@"[\p{L}_][\p{L}\p{Nd}_]*(?:[-.][\p{L}\p{Nd}_]+)*")]
    private static partial Regex Names();
}
