using System.Collections.Immutable;
using ReportGen.Prose;
using ReportGen.Published;

namespace ReportGen.Snapshots.Text;

/// <summary>Tells by the ids of the elements around a piece what it is a part of.</summary>
internal sealed class UnitFinder
{
    /// <summary>Begins the ids of comparisons.</summary>
    private const string Said = $"{PageAnchors.Comparisons}-";

    private readonly Dictionary<string, PieceUnit> units = new(StringComparer.Ordinal);

    /// <summary>Only what the page shows by name has a unit: an author's heading may have any id.</summary>
    public UnitFinder(ImmutableArray<PageSection> sections)
    {
        foreach (var run in sections.SelectMany(section => section.Blocks).SelectMany(block => block.Cells).SelectMany(cell => cell.Runs))
            Add(run);
        foreach (var run in sections.SelectMany(section => section.Runs)) Add(run);
    }

    public PieceUnit? Of(ImmutableArray<string> places, string? figure)
    {
        foreach (var place in places)
        {
            if (units.TryGetValue(place, out var unit)) return unit;
            if (place.StartsWith(Said, StringComparison.Ordinal)) return new PieceUnit(UnitSort.Comparison, place);
            if (place == PageAnchors.Readings) return new PieceUnit(UnitSort.Readings, PageAnchors.Readings);
        }

        return figure is null ? null : new PieceUnit(UnitSort.Figure, figure);
    }

    private void Add(TextRun run)
    {
        if (run.Measure is { } measure)
        {
            units.TryAdd(Anchors.Number(measure), new PieceUnit(UnitSort.Derivation, measure));
            units.TryAdd(Anchors.Metric(measure), new PieceUnit(UnitSort.Derivation, measure));
        }

        if (run.Claim is { } claim) units.TryAdd(claim, new PieceUnit(UnitSort.Claim, claim));
    }
}
