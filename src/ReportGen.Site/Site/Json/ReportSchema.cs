using ReportGen.Published;

namespace ReportGen.Site.Json;

/// <summary>The description of <c>report.json</c> as a site has it: named by its address.</summary>
internal static class ReportSchema
{
    /// <summary>How the schema names itself until the address of the site is known.</summary>
    private const string OwnId = "\"$id\": \"report.schema.json\"";

    /// <summary>The schema's address as <c>report.json</c> names it: absolute where the site has an address, else beside it.</summary>
    public static string AddressIn(SiteModel site) => site.Address?.OfFile(ReportFormat.SchemaPath) ?? ReportFormat.SchemaPath;

    /// <summary>The schema as it stands in the site, named by its address.</summary>
    public static string Of(SiteModel site) =>
        ReportFormat.Schema.Replace(OwnId, $"\"$id\": \"{AddressIn(site)}\"", StringComparison.Ordinal);
}
