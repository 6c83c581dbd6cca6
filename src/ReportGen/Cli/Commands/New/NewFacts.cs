using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Cli.Commands.New;

/// <summary>What a report says that a new thing can rest on: each word of the texts of new things, and what stands for it.</summary>
/// <param name="name">Of the new thing.</param>
internal sealed class NewFacts(ReportModel model, string name, DateOnly? date)
{
    private readonly DateOnly? day = date ?? model.Data.Settings.AsOf;
    private readonly string? measure = MeasureOf(model);

    /// <summary>In the order in which a report gets them; none begins like another.</summary>
    public ImmutableArray<NewFact> All
    {
        get
        {
            var dataset = Nearest(model.Data.Datasets, one => one.Id);
            var source = Nearest(model.Data.Sources, one => one.Id);
            var (basis, window) = dataset is null ? default : BasisOf(dataset);
            return
            [
                new("source", source?.Id, "a source", "write 'reportgen new source NAME' first") { Others = Others(model.Data.Sources.Select(one => one.Id), source?.Id) },
                OfDataset("dataset", dataset?.Id) with { Others = Others(model.Data.Datasets.Select(one => one.Id), dataset?.Id) },
                OfDataset("basis", basis),
                OfDataset("from", dataset is null ? null : Period.Iso(window.First)),
                OfDataset("to", dataset is null ? null : Period.Iso(window.Last)),
                OfMeasure("measure", measure),
                OfMeasure("label", LabelOf(measure)),
                OfDay("date", day is { } on ? Period.Iso(on) : null),
                OfDay("year", day?.Year.ToString("0000", CultureInfo.InvariantCulture)),
            ];
        }
    }

    /// <summary>The one whose id begins the name, as 'siemens' begins 'siemens-critical': the longest of them. Else the last one, which is
    /// the newest where things are added at the end of a file.</summary>
    private T? Nearest<T>(ImmutableArray<T> things, Func<T, string> idOf)
        where T : class =>
        things.Where(thing => $"{name}-".StartsWith($"{idOf(thing)}-", StringComparison.Ordinal)).MaxBy(thing => idOf(thing).Length)
            ?? things.LastOrDefault();

    private static ImmutableArray<string> Others(IEnumerable<string> ids, string? taken) => [.. ids.Where(id => id != taken)];

    private static NewFact OfDataset(string word, string? value) =>
        new(word, value, "a dataset", "write 'reportgen new dataset NAME' first");

    private static NewFact OfMeasure(string word, string? value) => new(
        word,
        value,
        "a measure with a value",
        "write 'reportgen new selection NAME' first, and records or figures into its dataset");

    private static NewFact OfDay(string word, string? value) => new(
        word,
        value,
        "a day",
        "name it with '--date 2009-01-31', or write 'as_of:' into content/report.yaml: no build asks a clock");

    /// <summary>Records where there are some or nothing else is there; else the first figure that states a measure.</summary>
    private static (string Basis, Period Window) BasisOf(PatchDataset dataset)
    {
        var figures = dataset.Reported.Where(one => MeasureKey.TryParse(one.Measure) is not null);
        var figure = dataset.Patches.Length > 0 ? null : figures.FirstOrDefault();
        return figure is null
            ? ("basis: records", dataset.Covers)
            : ($"basis: reported\n  figures: {{{figure.Measure}: {figure.Id}}}", figure.Period ?? dataset.Covers);
    }

    /// <summary>Patches of a selection, else anything else that is known of one, else a reported figure.</summary>
    private static string? MeasureOf(ReportModel model) =>
        OfSelection(model) ?? model.Data.Datasets.SelectMany(dataset => dataset.Reported)
            .Select(figure => MeasureName.Figure(figure.Id))
            .FirstOrDefault(name => model.Metrics.Find(name)?.Measure.IsUnknown == false);

    private static string? OfSelection(ReportModel model) =>
        (from selection in model.Data.Selections
         from name in model.Metrics.Names.Where(name => name.StartsWith($"{selection.Id}.", StringComparison.Ordinal))
         where model.Metrics.Find(name)?.Measure.IsUnknown == false
         orderby name == $"{selection.Id}.patches" ? 0 : 1
         select name).FirstOrDefault();

    private string? LabelOf(string? name) =>
        model.Data.Selections.FirstOrDefault(selection => name?.StartsWith($"{selection.Id}.", StringComparison.Ordinal) == true)?.Label
        ?? (name is not null && MeasureName.Parse(name) is MeasureName.OfFigure figure ? figure.Id : null);
}

/// <summary>A word of the texts of new things, as <c>$date</c>.</summary>
/// <param name="Value">What stands for it; null where the report has none.</param>
/// <param name="What">What is then missing.</param>
/// <param name="Remedy">How it can be had.</param>
internal sealed record NewFact(string Word, string? Value, string What, string Remedy)
{
    /// <summary>What could stand there as well, where that is a thing of the report.</summary>
    public ImmutableArray<string> Others { get; init; } = [];
}
