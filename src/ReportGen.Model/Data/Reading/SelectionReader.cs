using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>What selections may refer to.</summary>
/// <param name="Datasets">By id.</param>
/// <param name="UnreadDatasets">Ids of datasets whose files have mistakes: they exist, and nothing more is said about them.</param>
internal sealed record Referable(IdIndex<PatchDataset> Datasets, IReadOnlySet<string> UnreadDatasets, KnownFigures Figures)
{
    /// <summary>Those of the settings.</summary>
    public ImmutableArray<SelectionGroup> Groups { get; init; } = [];
}

/// <summary>Reads <c>content/selections.yaml</c>.</summary>
internal sealed class SelectionReader(Referable referable, DiagnosticBag bag)
{
    private static readonly Key Definitions =
        Key.Optional("definitions", KeyKind.Mappings, "[]", "Ways of counting, in the order in which tables of recounts show them.")
            .Holding(() => DefinitionKeys);
    private static readonly Key Selections =
        Key.Optional("selections", KeyKind.Mappings, "[]", "What is compared.").Holding(() => SelectionKeys.Table);
    private static readonly Key DefinitionId = Key.Required("id", KeyKind.Id, "by-package", "Its name.");
    private static readonly Key DefinitionTitle =
        Key.Required("title", KeyKind.Prose, "Each package counts once", "How things are counted.");

    public static KeyTable FileKeys { get; } = new("selections.yaml", "The file of selections", [Definitions, Selections]);

    public static KeyTable DefinitionKeys { get; } = new("a definition", "A definition", [DefinitionId, DefinitionTitle]);

    private readonly IdRegister ids = new("a selection", DataCodes.RepeatedId, bag);
    private readonly IdRegister definitionIds = new("a definition", DataCodes.RepeatedId, bag);
    private readonly List<(SourcedText Reference, string Owner)> recounts = [];

    public (ImmutableArray<Definition> Definitions, ImmutableArray<Selection> Selections) Read(YamlNode root, Limits limits)
    {
        if (MappingReader.Open(root, FileKeys, bag, list: Selections) is not { } reader) return ([], []);
        ImmutableArray<Definition> definitions = [.. reader.Items(Definitions, limits.Entries).Select(OneDefinition).OfType<Definition>()];
        ImmutableArray<Selection> selections = [.. reader.Items(Selections, limits.DrawnEntries).Select(One).OfType<Selection>()];
        reader.Finish();
        CheckRecounts(selections);
        return (definitions, selections);
    }

    private Definition? OneDefinition(YamlNode node)
    {
        if (MappingReader.Open(node, DefinitionKeys, bag) is not { } reader) return null;
        var id = reader.Id(DefinitionId);
        var title = reader.NamingProse(DefinitionTitle, bag);
        reader.Finish();
        return id is { } name && definitionIds.Add(name) && title is { } words ? new Definition(name.Text, words) : null;
    }

    private Selection? One(YamlNode node)
    {
        if (MappingReader.Open(node, SelectionKeys.Table, bag) is not { } reader) return null;
        var id = Id(reader);
        var title = reader.NamingProse(SelectionKeys.Title, bag);
        var plain = new PlainText(bag);
        var label = plain.Of(reader, SelectionKeys.Label);
        var names = reader.Texts(SelectionKeys.Names);
        var datasetId = reader.Id(SelectionKeys.Dataset);
        var dataset = datasetId is { } reference ? Dataset(reference) : null;
        var group = Group(reader);
        var basis = reader.Word(SelectionKeys.Bases);
        var window = PeriodReader.Read(reader.Nested(SelectionKeys.Window), bag);
        var figures = new SelectedFigures(referable, bag).Read(reader.Node(SelectionKeys.Figures), datasetId?.Text, window);
        var where = new ConditionsReader(bag).Read(reader.Nested(SelectionKeys.Where), dataset);
        var count = reader.Word(SelectionKeys.Counted) ?? CountOf.Patches;
        var recountOf = reader.Id(SelectionKeys.RecountOf);
        var definition = reader.Id(SelectionKeys.Definition);
        var note = reader.Prose(SelectionKeys.Note);
        reader.Finish();
        if (basis is { } known) CheckBasis(reader, known);
        if (definition is { } named) ReferenceCheck.Check(named, definitionIds, "the 'definitions' of selections.yaml", bag);
        if (id is not { } name) return null;
        if (recountOf is { } recounted) recounts.Add((recounted, name.Text));
        if (title is not { } words || datasetId is not { } of || basis is not { } on || window is not { } days) return null;
        return new Selection(
            name.Text,
            words,
            label ?? words.Name,
            of.Text,
            on,
            days,
            where,
            count,
            figures,
            recountOf?.Text,
            definition?.Text,
            note,
            name.Span)
        {
            Nouns = dataset?.Nouns ?? MeasureNouns.BuiltIn,
            Names = [.. names],
            GroupName = group?.Text,
            PlainTexts = [.. plain.Seen],
        };
    }

    /// <summary>Formulas write <c>selection.measure</c>, and <c>reported.ID</c> for a figure: no id can be mistaken for either.</summary>
    private SourcedText? Id(MappingReader reader)
    {
        if (reader.Id(SelectionKeys.Id) is not { } id) return null;
        if (MeasureName.MeaningOf(id.Text) is { } means)
        {
            bag.Report(
                DataCodes.ReservedId,
                id.Span,
                $"'{id.Text}' is how formulas name {means}, so no selection can have this id.",
                "choose another one");
            return null;
        }

        if (id.Text != "reported") return ids.Add(id) ? id : null;
        bag.Report(
            DataCodes.ReservedId,
            id.Span,
            "formulas write 'reported.' before the id of a figure, so no selection can have this id.",
            "choose another one");
        return null;
    }

    private SourcedText? Group(MappingReader reader)
    {
        if (reader.Text(SelectionKeys.Group) is not { } name) return null;
        var known = referable.Groups.Select(group => group.Name.Text).ToHashSet(StringComparer.Ordinal);
        return ReferenceCheck.Check(name, known, "a group", "the 'groups' of report.yaml", bag) ? name : null;
    }

    private PatchDataset? Dataset(SourcedText reference)
    {
        if (referable.Datasets.Find(reference.Text) is { } dataset) return dataset;
        if (!referable.UnreadDatasets.Contains(reference.Text))
            ReferenceCheck.Check(reference, [.. referable.Datasets.Ids, .. referable.UnreadDatasets], "a dataset", "content/data/", bag);
        return null;
    }

    private void CheckBasis(MappingReader reader, Basis basis)
    {
        var keys = reader.Mapping.Entries.Select(entry => entry.Key).ToList();
        var (own, other) = basis == Basis.Reported ? ("reported figures", Basis.Records) : ("records", Basis.Reported);
        foreach (var key in keys.Where(key => SelectionKeys.Of(other).Any(one => one.Name == key.Text)))
        {
            bag.Report(
                DataCodes.KeyOfOtherBasis,
                key.Span,
                $"a selection on the basis of {own} has no '{key.Text}'.",
                "make a second selection for the other basis");
        }

        if (basis == Basis.Reported) reader.Node(SelectionKeys.Figures.AsRequired());
    }

    private void CheckRecounts(ImmutableArray<Selection> selections)
    {
        var index = new IdIndex<Selection>(selections, selection => selection.Id);
        foreach (var (reference, owner) in recounts)
        {
            if (!ReferenceCheck.Check(reference, ids, "selections.yaml", bag)) continue;
            if (index.Find(reference.Text) is not { Basis: Basis.Records } target) continue;
            var message =
                target.Id == owner ? $"the selection '{owner}' recounts itself." : $"'{target.Id}' is itself on the basis of records.";
            bag.Report(
                DataCodes.RecountOfRecords,
                reference.Span,
                message,
                "write the selection with the reported figures that this one counts again");
        }
    }
}
