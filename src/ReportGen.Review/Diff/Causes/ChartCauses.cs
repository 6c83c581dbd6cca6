using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why a chart or another picture differs: the numbers that it shows, its definition, the theme, or the program that
/// draws.</summary>
/// <param name="look">What differs of the theme.</param>
/// <param name="files">What is known of the files of both.</param>
internal sealed class ChartCauses(
    Edition before,
    Edition after,
    DefinitionsCompared definitions,
    NumberCauses numbers,
    FieldCauses words,
    ToolCauses tool,
    ImmutableArray<FieldChange> look,
    SourceFiles files)
{
    // Made from other members of the chart: they move with its marks.
    private static readonly string[] Generated = ["alternative text", "unit of the axis", "hash of what is drawn"];

    private readonly ILookup<string, PublishedChart> charts = after.Published.Charts.ToLookup(chart => chart.Id, StringComparer.Ordinal);

    private readonly ILookup<string, PublishedTable> tables =
        after.Published.Tables.Concat(before.Published.Tables).ToLookup(table => table.Id, StringComparer.Ordinal);

    public ChartChange Caused(ChartChange chart) => chart with { Causes = [.. Of(chart).Distinct()] };

    /// <summary>A card shows what its page says: it comes, goes and moves with that, if not with the theme.</summary>
    /// <param name="pages">The pages that differ, with their causes.</param>
    public ChartChange Caused(ChartChange picture, ImmutableArray<PageChange> pages)
    {
        if (picture.Difference == ChartDifference.Drawing && look.Length > 0) return Caused(picture);
        var shownOn = picture.Pages.ToHashSet(StringComparer.Ordinal);
        var moved = pages.Where(page => shownOn.Contains(page.Path) || shownOn.Contains(page.PathBefore ?? page.Path))
            .SelectMany(CausesOf).Distinct().ToImmutableArray();
        return moved.IsEmpty ? Caused(picture) : picture with { Causes = moved };
    }

    /// <summary>What the head of a page says follows from what it shows, unless a file is known that holds its words.</summary>
    private IEnumerable<Cause> CausesOf(PageChange page)
    {
        ImmutableArray<Cause> shown = [.. page.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Causes).Distinct()];
        if (!shown.IsEmpty && page is { IsHeadExplained: true, Difference: PageDifference.Text or PageDifference.Markup }) return shown;
        return [.. shown, .. words.OfHead(page).Where(cause => shown.IsEmpty || TextCauses.NamesFile(cause))];
    }

    /// <summary>The causes of what each chart and table shows otherwise, by its id.</summary>
    public Func<string, ImmutableArray<Cause>> Figures(ImmutableArray<ChartChange> differing)
    {
        var drawn = differing.ToLookup(chart => chart.Id, chart => chart.Causes, StringComparer.Ordinal);
        return id =>
        [
            .. drawn[id].SelectMany(causes => causes)
                .Concat(tables[id].SelectMany(OfTable))
                .Concat(definitions.Of(DefinitionKind.Table, id)?.Causes ?? [])
                .Distinct(),
        ];
    }

    /// <summary>Null where the look differs though no file of the theme does: then the tool draws it otherwise.</summary>
    private Cause? Theme => look.IsEmpty || (files.IsKnown && !files.ChangedTheme.Any())
        ? null
        : new(CauseKind.Theme, null, "look", $"The theme was changed: {FieldSentence.Of(look)}.", look);

    private IEnumerable<Cause> OfTable(PublishedTable table) =>
        PublishedMeasures.NamesIn(table).SelectMany(name => numbers.Of(name).Concat(numbers.Definitions(name)));

    private Cause[] Of(ChartChange chart) => chart.Difference switch
    {
        ChartDifference.Drawing =>
            [Theme ?? tool.Tool("draws")],
        ChartDifference.Added => [Defined(chart, "was added", [])],
        ChartDifference.Removed => [Defined(chart, "was removed", [])],
        ChartDifference.Words => OfWords(chart),
        _ => OfMarks(chart),
    };

    private Cause[] OfWords(ChartChange chart)
    {
        var written = Written(chart);
        Cause[] moved = [.. chart.Fields.Except(written).SelectMany(field => words.Of(field) ?? [])];
        if (written.Length > 0) return [.. moved, Defined(chart, $"reads otherwise: {FieldSentence.Of(written)}", written)];
        return moved.Length > 0 ? moved : OfWhatItShows(chart);
    }

    /// <summary>Words that are made from what a chart shows: its numbers, and the selections that they are of.</summary>
    private Cause[] OfWhatItShows(ChartChange chart)
    {
        var names = charts[chart.Id].SelectMany(PublishedMeasures.NamesIn).SelectMany(numbers.Below).Distinct(StringComparer.Ordinal);
        Cause[] found = [.. names.SelectMany(name => numbers.Of(name).Concat(numbers.Definitions(name)))];
        return found.Length > 0 ? found : [tool.Tool("writes")];
    }

    private Cause[] OfMarks(ChartChange chart)
    {
        Cause[] moved = [.. chart.Marks.Select(mark => mark.Measure).OfType<string>().SelectMany(name => numbers.Of(name))];
        var written = Written(chart);
        if (written.Length > 0) return [.. moved, Defined(chart, $"reads otherwise: {FieldSentence.Of(written)}", written)];
        return moved.Length > 0 ? moved : [Defined(chart, "shows other rows or values", [])];
    }

    /// <summary>A title may show a number: where that moved, nobody wrote another title.</summary>
    private ImmutableArray<FieldChange> Written(ChartChange chart) =>
        [.. chart.Fields.Where(field => !IsGenerated(field) && words.Of(field) is null)];

    private static Cause Defined(ChartChange chart, string what, ImmutableArray<FieldChange> fields) =>
        new(CauseKind.Figure, null, chart.Id, $"The {(chart.IsChart ? "chart" : "picture")} “{chart.Id}” {what}.", fields);

    private static bool IsGenerated(FieldChange field) =>
        Generated.Contains(field.Field, StringComparer.Ordinal) || field.Field.StartsWith("days of ", StringComparison.Ordinal);
}
