using ReportGen.Sources;

namespace ReportGen.Published;

/// <summary>What is fixed of <c>report.json</c>: the whole report in one machine-readable file.</summary>
public static class ReportFormat
{
    public const string Path = "report.json";

    /// <summary>Changes when a member changes its meaning or goes; a new member leaves it as it is.</summary>
    public const int Version = 3;

    /// <summary>The file in the site that describes every member: a JSON Schema of draft 2020-12.</summary>
    public const string SchemaPath = "report.schema.json";

    /// <summary>How <c>report.json</c>, <c>manifest.json</c> and the feed name the tool that wrote them.</summary>
    public const string Generator = "ReportGen";

    /// <summary>The schema as it is carried inside the tool, named by <see cref="SchemaPath"/> until the address of a site is known.</summary>
    public static string Schema => CarriedFile.Text(typeof(ReportFormat).Assembly, "schema/report.schema.json");
}
