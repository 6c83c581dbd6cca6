using ReportGen.Sources;

namespace ReportGen.Diff.Reports;

/// <summary>The description of the JSON of a comparison: a JSON Schema of draft 2020-12, carried inside the tool. The JSON names it by this
/// file name:
/// a comparison belongs to no site, so it has no address of its own. <c>diff --schema</c> prints it.</summary>
public static class ComparisonSchema
{
    public const string FileName = "diff.schema.json";

    /// <summary>The schema, with LF line ends.</summary>
    public static string Text => CarriedFile.Text(typeof(ComparisonSchema).Assembly, $"schema/{FileName}");
}
