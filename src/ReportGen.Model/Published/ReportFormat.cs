using ReportGen.Sources;

namespace ReportGen.Published;

/// <summary>What is fixed of <c>report.json</c>: the whole report in one machine-readable file.</summary>
public static class ReportFormat
{
    public const string Path = "report.json";

    /// <summary>Changes when a member, or its absence, changes its meaning; a new member alone leaves it as it is.</summary>
    public const int Version = 8;

    /// <summary>From here on a row of a chart without a total has none; before, none was told.</summary>
    public const int FirstWithTotals = 4;

    /// <summary>From here on it is told what answers for each numeral, and which settings hold.</summary>
    public const int FirstWithNumerals = 5;

    /// <summary>From here on it is told what words say of measures.</summary>
    public const int FirstWithStatements = 7;

    /// <summary>The file in the site that describes every member: a JSON Schema of draft 2020-12.</summary>
    public const string SchemaPath = "report.schema.json";

    /// <summary>How <c>report.json</c>, <c>manifest.json</c> and the feed name the tool that wrote them.</summary>
    public const string Generator = "ReportGen";

    /// <summary>The schema as it is carried inside the tool, named by <see cref="SchemaPath"/> until the address of a site is
    /// known.</summary>
    public static string Schema => CarriedFile.Text(typeof(ReportFormat).Assembly, "schema/report.schema.json");
}
