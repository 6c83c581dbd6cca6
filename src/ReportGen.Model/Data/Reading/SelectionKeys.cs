using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of a selection in <c>content/selections.yaml</c>.</summary>
internal static class SelectionKeys
{
    public static readonly Key Id =
        Key.Required("id", KeyKind.Id, "alpha-full", "Its name: formulas write `alpha-full.size`. `reported` is taken.");
    public static readonly Key Title = Key.Required("title", KeyKind.Prose, "Alpha, Full installation", "What it selects.");
    public static readonly Key Label = Key.Optional("label", KeyKind.Text, "Full", "A short name for tables; the title when left out.");
    public static readonly Key Names = Key.Optional(
        "names",
        KeyKind.Texts,
        "[the Full installation]",
        "Other names by which sentences mean it; no two selections share one.");
    public static readonly Key Dataset = Key.Required("dataset", KeyKind.Id, "alpha", "The dataset that it selects from.");
    public static readonly Key Group = Key.Optional(
        "group",
        KeyKind.Text,
        "Example Inc.",
        "The group of `report.yaml` to which it belongs; the one called as the `vendor` of its dataset when left out.");
    public static readonly WordKey<Basis> Bases = Key.RequiredWord(
        "basis", new WordList<Basis>("a basis", [("reported", Basis.Reported), ("records", Basis.Records)]), "records",
        "Whether its measures are counted from records, or are figures that sources report.");
    public static readonly Key Window =
        Key.Required("window", KeyKind.Mapping, "{from: 2008-01-01, to: 2008-12-31}", "The days that it is about.")
            .Holding(() => PeriodKeys.Table);
    public static readonly Key Figures = Key.RequiredWhen(
        "on the basis of reported figures",
        "figures",
        KeyKind.Mapping,
        "{size: alpha-total}",
        "Which reported figure is which measure. Only on that basis.").HoldingEach(() => FigureId);
    private static readonly Key FigureId = Key.Required("id", KeyKind.Id, "alpha-total", "The figure that states the measure.");
    public static readonly Key Where =
        Key.Optional("where", KeyKind.Mapping, "{affects: core}", "Which records count; all when left out. Only on the basis of records.")
            .Holding(() => ConditionsReader.Keys);
    public static readonly WordKey<CountOf> Counted = Key.OptionalWord(
        "count", new WordList<CountOf>("a thing to count", [("patches", CountOf.Patches), ("advisories", CountOf.Advisories)]),
        "advisories", "What `count` counts; `patches` when left out. Only on the basis of records.");
    public static readonly Key RecountOf = Key.Optional(
        "recount_of",
        KeyKind.Id,
        "alpha-published",
        "The selection on the basis of reported figures that this one counts again. Only on the basis of records.");
    public static readonly Key Definition =
        Key.Optional("definition", KeyKind.Id, "by-package", "The way of counting, one of `definitions`. Only on the basis of records.");
    public static readonly Key Note =
        Key.Optional("note", KeyKind.Prose, "Patches for Core are a part of these.", "What a reader should know of it.");

    public static KeyTable Table { get; } = new(
        "a selection", "A selection", [Id, Title, Label, Names, Dataset, Group, Bases, Window, Figures, Where, Counted, RecountOf, Definition, Note])
    {
        Rules =
        [
            new(KeyCondition.Says(Bases, Basis.Reported)) { Needs = [Figures], Refuses = [.. Of(Basis.Records)] },
            new(KeyCondition.Says(Bases, Basis.Records)) { Refuses = [.. Of(Basis.Reported)] },
        ],
    };

    /// <summary>The keys that belong to one basis.</summary>
    public static IEnumerable<Key> Of(Basis basis) => basis == Basis.Reported ? [Figures] : [Where, Counted, RecountOf, Definition];
}
