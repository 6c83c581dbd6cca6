using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.List;

/// <summary>A sort of thing that has names.</summary>
/// <param name="Word">How it is asked for.</param>
/// <param name="Read">Its names in any order.</param>
internal sealed record ListedSort(string Word, Func<ReportModel, IEnumerable<ListedName>> Read)
{
    public static ImmutableArray<ListedSort> All { get; } =
    [
        new("metrics", model => model.Metrics.Metrics.Select(metric => Measured(model, metric.Id, metric.Span))),
        new("measures", Measures),
        new("figures", model => model.Data.Figures.Select(figure => Measured(model, $"reported.{figure.Id}", figure.Span))),
        new(
            "claims",
            model =>
                model.Claims.Claims.Select(
                    judged => new ListedName(judged.Claim.Id, VerdictWords.Of(judged.Verdict.Kind), judged.Claim.IdSpan))),
        new("charts", model => model.Charts.Charts.Select(chart => new ListedName(chart.Id, model.Words(chart.Title), chart.Span))),
        new("tables", model => model.Charts.Tables.Select(table => new ListedName(table.Id, model.Words(table.Caption), table.Span))),
        new(
            "selections",
            model => model.Data.Selections.Select(selection => new ListedName(selection.Id, model.Words(selection.Title), selection.Span))),
        new(
            "datasets",
            model => model.Data.Datasets.Select(dataset => new ListedName(dataset.Id, model.Words(dataset.Title), dataset.Span))),
        new("sources", model => model.Data.Sources.Select(source => new ListedName(source.Id, source.Title, source.Span))),
    ];

    /// <summary>The names in ordinal order, then by place: other work on the files moves none.</summary>
    public ImmutableArray<ListedName> In(ReportModel model) =>
    [
        .. Read(model).OrderBy(name => name.Name, StringComparer.Ordinal)
            .ThenBy(name => name.Place.Path, StringComparer.Ordinal)
            .ThenBy(name => name.Place.Line),
    ];

    // A measure holds no dot; what stands before it is a selection, or 'reported' of figures, or nothing of metrics.
    private static IEnumerable<ListedName> Measures(ReportModel model) =>
        from name in model.Metrics.Names
        let selection = model.Data.Selection(name[..Math.Max(0, name.LastIndexOf('.'))])
        where selection is not null
        select Measured(model, name, selection.Span);

    // A formula that has an error has a name all the same.
    private static ListedName Measured(ReportModel model, string name, SourceSpan place) =>
        new(name, model.Metrics.Find(name)?.Words ?? "not computed", place);
}

/// <summary>A name that an author can write.</summary>
/// <param name="Value">What it stands for, as it is printed now: a value, a verdict, a title.</param>
/// <param name="Place">Where it is defined.</param>
internal sealed record ListedName(string Name, string Value, SourceSpan Place);
