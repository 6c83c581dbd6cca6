using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads which records a selection counts.</summary>
internal sealed class ConditionsReader(DiagnosticBag bag)
{
    private static readonly WordList<InferredRecords> Inferred =
        new("a word for inferred records", [("include", InferredRecords.Include), ("exclude", InferredRecords.Exclude)]);

    /// <param name="dataset">Null when it could not be read; then its options are not looked at.</param>
    public Conditions Read(MappingReader? reader, PatchDataset? dataset)
    {
        if (reader is null) return Conditions.None;
        var conditions = new Conditions(
            reader.Words("severity", PatchWords.Severity),
            reader.Words("severity_max", PatchWords.Severity),
            reader.Words("class", PatchWords.Class),
            [.. reader.OneOrMore("impact").Select(node => ScalarReader.Text(node, "impact", bag)).OfType<YamlScalar>().Select(scalar => scalar.Text)],
            Option(reader, dataset),
            reader.OptionalWord("inferred", Inferred) ?? InferredRecords.Include);
        reader.Finish();
        return conditions;
    }

    private string? Option(MappingReader reader, PatchDataset? dataset)
    {
        if (reader.OptionalId("affects") is not { } option) return null;
        if (dataset is null || dataset.Options.Contains(option.Text)) return option.Text;
        var remedy = Nearest.Suggest(option.Text, dataset.Options) ?? $"add it to the 'options' of {dataset.Path}";
        bag.Report(DataCodes.UnknownReference, option.Span, $"'{option.Text}' is not an option of the dataset '{dataset.Id}'.", remedy);
        return option.Text;
    }
}
