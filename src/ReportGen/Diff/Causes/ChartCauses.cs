using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a chart or another picture differs: the numbers that it shows, its definition, the theme, or the program that draws.</summary>
/// <param name="look">What differs of the theme.</param>
internal sealed class ChartCauses(NumberCauses numbers, ToolCauses tool, CauseBook book, ImmutableArray<FieldChange> look)
{
    // Made from other members of the chart: they move with its marks.
    private static readonly string[] Generated = ["alternative text", "unit of the axis", "hash of what is drawn"];

    public ChartChange Caused(ChartChange chart) => chart with { Causes = [.. Of(chart).Distinct(StringComparer.Ordinal)] };

    /// <summary>A card shows what its page says: it moves with that, if not with the theme.</summary>
    /// <param name="pages">The pages that differ, with their causes.</param>
    public ChartChange Caused(ChartChange picture, ImmutableArray<PageChange> pages)
    {
        if (picture.Difference != ChartDifference.Drawing || look.Length > 0) return Caused(picture);
        var shownOn = picture.Pages.ToHashSet(StringComparer.Ordinal);
        var moved = pages.Where(page => shownOn.Contains(page.Path)).SelectMany(page => page.Sections).SelectMany(section => section.Blocks).SelectMany(block => block.Causes);
        return picture with { Causes = moved.Distinct(StringComparer.Ordinal).ToImmutableArray() is { Length: > 0 } causes ? causes : Caused(picture).Causes };
    }

    private string[] Of(ChartChange chart) => chart.Difference switch
    {
        ChartDifference.Drawing => [Theme() ?? tool.Tool("draws")],
        ChartDifference.Added => [Defined(chart, "was added")],
        ChartDifference.Removed => [Defined(chart, "was removed")],
        ChartDifference.Words => [chart.Fields.All(IsGenerated) ? tool.Tool("writes") : Defined(chart, Told(chart.Fields))],
        _ => OfMarks(chart),
    };

    private string[] OfMarks(ChartChange chart)
    {
        string[] moved = [.. chart.Marks.Where(mark => mark.Measure is not null).SelectMany(mark => numbers.Of(mark.Measure ?? ""))];
        // Days, months and releases are made from records: marks come and go with them, and their measures may have no earlier value.
        if (moved.Length == 0) moved = [.. book.All.Where(cause => cause.Kind is CauseKind.Record or CauseKind.Selection && chart.Marks.Any(IsMade)).Select(cause => cause.Id)];
        var defined = chart.Fields.Where(field => !IsGenerated(field)).ToImmutableArray();
        if (moved.Length > 0 && defined.IsEmpty) return moved;
        return [.. moved, Defined(chart, defined.IsEmpty ? "shows other rows or values" : Told(defined))];
    }

    private static bool IsMade(MarkChange mark) => mark.Measure is null || mark.Measure.EndsWith(']') || mark.Before is null || mark.After is null;

    private string Defined(ChartChange chart, string what) =>
        book.Note(CauseKind.Figure, null, chart.Id, chart.IsChart ? $"The chart “{chart.Id}” {what}." : $"The picture “{chart.Id}” {what}.", [.. chart.Fields.Where(field => !IsGenerated(field))]);

    /// <summary>The cause that lies in the theme; null when the theme is the same.</summary>
    public string? Theme() => look.IsEmpty ? null
        : book.Note(CauseKind.Theme, null, "theme", $"The theme was changed: {string.Join("; ", look.Select(FieldSentence.Of))}.", look);

    private static bool IsGenerated(FieldChange field) => Generated.Contains(field.Field, StringComparer.Ordinal);

    private static string Told(ImmutableArray<FieldChange> fields) => $"is defined otherwise: {string.Join("; ", fields.Select(FieldSentence.Of))}";
}
