using ReportGen.Sources;

namespace ReportGen.Site.Json;

/// <summary>The published description of <c>report.json</c>: a JSON Schema of draft 2020-12, carried inside the tool.</summary>
internal static class ReportSchema
{
    public const string Path = "report.schema.json";

    private const string Resource = "schema/report.schema.json";

    /// <summary>How the schema names itself until the address of the site is known.</summary>
    private const string OwnId = "\"$id\": \"report.schema.json\"";

    /// <summary>The schema's address as <c>report.json</c> names it: absolute where the site has an address, else beside it.</summary>
    public static string AddressIn(SiteModel site) => site.Address?.OfFile(Path) ?? Path;

    /// <summary>The schema as it stands in the site, named by its address.</summary>
    public static string Of(SiteModel site) =>
        Text.Replace(OwnId, $"\"$id\": \"{AddressIn(site)}\"", StringComparison.Ordinal);

    private static string Text => CarriedFile.Text(Resource);
}
