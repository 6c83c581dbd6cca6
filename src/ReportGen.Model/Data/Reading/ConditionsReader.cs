using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads which records a selection counts.</summary>
internal sealed class ConditionsReader(DiagnosticBag bag)
{
    private static readonly WordList<InferredRecords> Inferred =
        new("a word for inferred records", [("include", InferredRecords.Include), ("exclude", InferredRecords.Exclude)]);

    private static readonly WordKey<PatchSeverity> Severity =
        Key.OptionalWords("severity", PatchWords.Severity, "[critical, important]", "Records with one of these severities.");
    private static readonly WordKey<PatchSeverity> SeverityMax =
        Key.OptionalWords("severity_max", PatchWords.Severity, "critical", "Records with one of these highest severities.");
    private static readonly WordKey<PatchClass> Class =
        Key.OptionalWords("class", PatchWords.Class, "security", "Records of one of these classes.");
    private static readonly Key Impact = Key.Optional(
        "impact",
        KeyKind.TextOrTexts,
        "[Remote Code Execution]",
        "Records with one of these impacts, spelled as the records have them.");
    private static readonly Key Affects =
        Key.Optional("affects", KeyKind.Id, "core", "Records that are for this option of the dataset, or may be.");
    private static readonly WordKey<InferredRecords> InferredKey = Key.OptionalWord(
        "inferred",
        Inferred,
        "exclude",
        "Whether records count of which it is only inferred that they are for the option; `include` when left out.");

    public static KeyTable Keys { get; } = new("'where'", "Conditions", [Severity, SeverityMax, Class, Impact, Affects, InferredKey]);

    /// <param name="dataset">Null when it could not be read; then its options are not looked at.</param>
    public Conditions Read(MappingReader? reader, PatchDataset? dataset)
    {
        if (reader is null) return Conditions.None;
        var conditions = new Conditions(
            reader.Words(Severity),
            reader.Words(SeverityMax),
            reader.Words(Class),
            Impacts(reader, dataset),
            Option(reader, dataset),
            reader.Word(InferredKey) ?? InferredRecords.Include);
        reader.Finish();
        return conditions;
    }

    private ImmutableArray<string> Impacts(MappingReader reader, PatchDataset? dataset)
    {
        ImmutableArray<YamlScalar> impacts =
        [
            .. reader.OneOrMore(Impact).Select(node => ScalarReader.Text(node, Impact.Name, bag)).OfType<YamlScalar>(),
        ];
        if (dataset is not null && !impacts.IsEmpty) CheckSpelling(impacts, dataset);
        return [.. impacts.Select(impact => impact.Text)];
    }

    // In another spelling it would find no record, and the count would be 0.
    private void CheckSpelling(ImmutableArray<YamlScalar> impacts, PatchDataset dataset)
    {
        var known = dataset.Patches.Impact.Values;
        foreach (var impact in impacts.Where(impact => !known.Contains(impact.Text, StringComparer.Ordinal)))
        {
            if (known.FirstOrDefault(other => SpelledNames.AreOne(impact.Text, other)) is not { } meant) continue;
            bag.Report(
                DataCodes.TwoSpellings,
                impact.Span,
                $"'{impact.Text}' and '{meant}', as records of {dataset.Path} have it, are two spellings of one name of an impact.",
                $"write '{meant}'");
        }
    }

    private string? Option(MappingReader reader, PatchDataset? dataset)
    {
        if (reader.Id(Affects) is not { } option) return null;
        if (dataset is null || dataset.Options.Contains(option.Text)) return option.Text;
        var remedy = () => Nearest.Suggest(option.Text, dataset.Options) ?? $"add it to the 'options' of {dataset.Path}";
        bag.Report(DataCodes.UnknownReference, option.Span, $"'{option.Text}' is not an option of the dataset '{dataset.Id}'.", remedy);
        return option.Text;
    }
}
