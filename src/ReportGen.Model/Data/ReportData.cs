using System.Collections.Immutable;
using ReportGen.Names;

namespace ReportGen.Data;

/// <summary>Everything that a report's data files say: complete and consistent when the diagnostics beside it hold no error.</summary>
/// <param name="Sources">In file order.</param>
/// <param name="Datasets">By id, ordinally.</param>
/// <param name="Definitions">In file order.</param>
/// <param name="Selections">In file order.</param>
public sealed record ReportData(
    ReportSettings Settings,
    ImmutableArray<Source> Sources,
    ImmutableArray<PatchDataset> Datasets,
    ImmutableArray<Definition> Definitions,
    ImmutableArray<Selection> Selections)
{
    /// <summary>What sources put right later, by date and id.</summary>
    public ImmutableArray<SourceCorrection> Corrections { get; init; } = [];

    /// <summary>Made when first asked for, and again for a copy in which the lists were changed.</summary>
    private Indexes? indexes;

    /// <summary>The reported figures of all datasets, by dataset id and then in file order.</summary>
    public IEnumerable<ReportedFigure> Figures => Datasets.SelectMany(dataset => dataset.Reported);

    /// <summary>The names of all measures of the selections, without parts.</summary>
    public IEnumerable<string> MeasureNames =>
        Selections.SelectMany(_ => SelectionMeasures.All, (selection, measure) => MeasureName.Selected(selection.Id, measure));

    /// <summary>Every word for what is counted: the built-in ones and those of the datasets.</summary>
    public ImmutableArray<Noun> Nouns => Index.Nouns;

    private Indexes Index => indexes is { } known && ReferenceEquals(known.Owner, this) ? known : indexes = new Indexes(this);

    public Source? Source(string id) => Index.Sources.Find(id);

    public PatchDataset? Dataset(string id) => Index.Datasets.Find(id);

    public Definition? Definition(string id) => Index.Definitions.Find(id);

    public Selection? Selection(string id) => Index.Selections.Find(id);

    /// <summary>A reported figure of any dataset.</summary>
    public ReportedFigure? Figure(string id) => Index.Figures.Find(id);

    /// <summary>The group of a selection: the one that it names, or that of its dataset's vendor; null for none.</summary>
    public SelectionGroup? GroupOf(Selection selection) => Group(selection.GroupName) ?? GroupOf(Dataset(selection.DatasetId));

    /// <summary>The group of a dataset's vendor; null for none.</summary>
    public SelectionGroup? GroupOf(PatchDataset? dataset) => Group(dataset?.Vendor);

    private SelectionGroup? Group(string? name) => Settings.Groups.FirstOrDefault(group => group.Name.Text == name);

    private sealed class Indexes(ReportData data)
    {
        public ReportData Owner => data;

        public IdIndex<Source> Sources { get; } = new(data.Sources, source => source.Id);

        public IdIndex<PatchDataset> Datasets { get; } = new(data.Datasets, dataset => dataset.Id);

        public IdIndex<Definition> Definitions { get; } = new(data.Definitions, definition => definition.Id);

        public IdIndex<Selection> Selections { get; } = new(data.Selections, selection => selection.Id);

        public IdIndex<ReportedFigure> Figures { get; } = new(data.Figures, figure => figure.Id);

        public ImmutableArray<Noun> Nouns { get; } =
            [.. MeasureNouns.BuiltIn.All.Concat(data.Datasets.SelectMany(dataset => dataset.Nouns.All)).Distinct()];
    }
}
