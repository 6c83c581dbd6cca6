using System.Collections.Immutable;
using ReportGen.Diff.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a chart or another picture differs: the numbers that it shows, its definition, the theme, or the program that draws.</summary>
/// <param name="look">What differs of the theme.</param>
internal sealed class ChartCauses(Edition after, NumberCauses numbers, WordCauses words, ToolCauses tool, CauseBook book, ImmutableArray<FieldChange> look)
{
    private readonly ILookup<string, PublishedChart> charts = after.Published.Charts.ToLookup(chart => chart.Id, StringComparer.Ordinal);

    // Made from other members of the chart: they move with its marks.
    private static readonly string[] Generated = ["alternative text", "unit of the axis", "hash of what is drawn"];

    public ChartChange Caused(ChartChange chart) => chart with { Causes = [.. Of(chart).Distinct(StringComparer.Ordinal)] };

    /// <summary>A card shows what its page says: it moves with that, if not with the theme.</summary>
    /// <param name="pages">The pages that differ, with their causes.</param>
    public ChartChange Caused(ChartChange picture, ImmutableArray<PageChange> pages)
    {
        var shownOn = picture.Pages.ToHashSet(StringComparer.Ordinal);
        if (picture.Difference is ChartDifference.Added or ChartDifference.Removed) return OfItsPage(picture, pages);
        if (look.Length > 0) return Caused(picture);
        var showing = pages.Where(page => shownOn.Contains(page.Path)).ToList();
        var said = showing.SelectMany(page => page.Head).Where(field => field.Field == "preview").Select(words.Of).ToList();
        if (said.Count > 0 && said.TrueForAll(causes => causes is not null)) return picture with { Causes = [.. said.SelectMany(causes => causes ?? []).Distinct(StringComparer.Ordinal)] };
        var moved = showing.SelectMany(page => page.Sections).SelectMany(section => section.Blocks).SelectMany(block => block.Causes);
        return picture with { Causes = moved.Distinct(StringComparer.Ordinal).ToImmutableArray() is { Length: > 0 } causes ? causes : Caused(picture).Causes };
    }

    /// <summary>The causes of what each chart and table shows otherwise, by its id.</summary>
    public Func<string, ImmutableArray<string>> Figures(ImmutableArray<ChartChange> differing, Edition before)
    {
        var drawn = differing.ToLookup(chart => chart.Id, chart => chart.Causes, StringComparer.Ordinal);
        var tables = after.Published.Tables.Concat(before.Published.Tables).ToLookup(table => table.Id, StringComparer.Ordinal);
        return id => [.. drawn[id].SelectMany(causes => causes).Concat(tables[id].SelectMany(OfTable)).Concat(OfTableItself(id)).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> OfTable(PublishedTable table) =>
        PublishedMeasures.NamesIn(table).SelectMany(name => numbers.Of(name).Concat(numbers.Definitions(name)));

    private IEnumerable<string> OfTableItself(string id) => book.All.Where(cause => cause.Kind == CauseKind.Figure && cause.Subject == id).Select(cause => cause.Id);

    /// <summary>A card comes and goes with its page, if that has an author.</summary>
    private ChartChange OfItsPage(ChartChange card, ImmutableArray<PageChange> pages) =>
        pages.FirstOrDefault(page => page.Difference is PageDifference.Added or PageDifference.Removed or PageDifference.Moved
            && (card.Pages.Contains(page.Path) || (page.PathBefore is { } old && card.Pages.Contains(old))))?.WrittenIn is { } file
            ? card with { Causes = [AuthorCauses.Text(file, book)] }
            : Caused(card);

    private string[] Of(ChartChange chart) => chart.Difference switch
    {
        ChartDifference.Drawing => [Theme() ?? tool.Tool("draws")],
        ChartDifference.Added => [Defined(chart, "was added")],
        ChartDifference.Removed => [Defined(chart, "was removed")],
        ChartDifference.Words => OfWords(chart),
        _ => OfMarks(chart),
    };

    /// <summary>Words that are made from what a chart shows: its numbers, and the selections that they are of.</summary>
    private string[] OfWhatItShows(ChartChange chart)
    {
        string[] found = [.. charts[chart.Id].SelectMany(PublishedMeasures.NamesIn).SelectMany(numbers.Below).Distinct(StringComparer.Ordinal).SelectMany(name => numbers.Of(name).Concat(numbers.Definitions(name)))];
        return found.Length > 0 ? found : [tool.Tool("writes")];
    }

    /// <summary>A title may show a number: where that moved, nobody wrote another title.</summary>
    private string[] OfWords(ChartChange chart)
    {
        var written = Written(chart);
        string[] moved = [.. chart.Fields.Except(written).SelectMany(field => words.Of(field) ?? [])];
        return written.Length > 0 ? [.. moved, Defined(chart, Told(written))] : moved.Length > 0 ? moved : OfWhatItShows(chart);
    }

    private ImmutableArray<FieldChange> Written(ChartChange chart) => [.. chart.Fields.Where(field => !IsGenerated(field) && words.Of(field) is null)];

    private string[] OfMarks(ChartChange chart)
    {
        string[] moved = [.. chart.Marks.Where(mark => mark.Measure is not null).SelectMany(mark => numbers.Of(mark.Measure ?? ""))];
        // Days, months and releases are made from records: marks come and go with them, and their measures may have no earlier value.
        if (moved.Length == 0) moved = [.. book.All.Where(cause => cause.Kind is CauseKind.Record or CauseKind.Selection && chart.Marks.Any(IsMade)).Select(cause => cause.Id)];
        var defined = Written(chart);
        if (moved.Length > 0 && defined.IsEmpty) return moved;
        return [.. moved, Defined(chart, defined.IsEmpty ? "shows other rows or values" : Told(defined))];
    }

    private static bool IsMade(MarkChange mark) => mark.Measure is null || mark.Measure.EndsWith(']') || mark.Before is null || mark.After is null;

    private string Defined(ChartChange chart, string what) =>
        book.Note(CauseKind.Figure, null, chart.Id, chart.IsChart ? $"The chart “{chart.Id}” {what}." : $"The picture “{chart.Id}” {what}.", Written(chart));

    /// <summary>The cause that lies in the theme; null when the theme is the same.</summary>
    public string? Theme() => look.IsEmpty ? null
        : book.Note(CauseKind.Theme, null, "look", $"The theme was changed: {string.Join("; ", look.Select(FieldSentence.Of))}.", look);

    private static bool IsGenerated(FieldChange field) => Generated.Contains(field.Field, StringComparer.Ordinal) || field.Field.StartsWith("days of ", StringComparison.Ordinal);

    private static string Told(ImmutableArray<FieldChange> fields) => $"is defined otherwise: {string.Join("; ", fields.Select(FieldSentence.Of))}";
}
