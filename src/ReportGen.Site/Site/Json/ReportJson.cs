using System.Text.Json;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>The whole report in one machine-readable file, in the order of its content files: what its pages show, and how every
/// number was made. Records stand in the datasets' own files. <c>report.schema.json</c> describes every member.</summary>
internal static class ReportJson
{
    public static ReadOnlyMemory<byte> Of(SiteModel site) => JsonText.Of(json =>
    {
        var content = site.Content;
        json.WriteString("$schema", ReportSchema.AddressIn(site));
        json.WriteString("generator", ReportFormat.Generator);
        json.WriteString("version", ToolVersion.Words);
        json.WriteNumber("format", ReportFormat.Version);
        Head(json, site);
        json.Object("coverage", () =>
        {
            Write(json, "total", content.Narrative.Coverage);
            json.Objects("files", content.Narrative.Files, file =>
            {
                json.WriteString("path", file.Path);
                Write(json, "coverage", file.Coverage);
            });
        });
        ReportJsonArticles.Write(json, site);
        ReportJsonData.Write(json, site);
        ReportJsonSelections.Write(json, site);
        ReportJsonMetrics.Write(json, site);
        ReportJsonClaims.Write(json, site);
        ReportJsonFigures.Write(json, site);
    });

    public static void Write(Utf8JsonWriter json, string name, Coverage coverage) => json.Line(name, line =>
    {
        line.WriteNumber("bound", coverage.Bound);
        line.WriteNumber("exempt", coverage.Exempt);
        line.WriteNumber("literal", coverage.Literal);
        line.WriteNumber("unbound", coverage.Unbound);
    });

    private static void Head(Utf8JsonWriter json, SiteModel site)
    {
        json.WriteString("title", site.Title);
        json.WriteString("summary", site.Words(site.Settings.Summary));
        json.WriteString("language", site.Settings.Language.Text);
        json.Optional("address", site.Address?.Of(Route.Home));
        json.Texts("authors", site.Settings.Authors.Select(author => author.Name));
        if (site.Settings.Licence is not { } licence) return;
        json.Line("licence", line =>
        {
            line.WriteString("name", licence.Name);
            line.Optional("url", licence.Url);
        });
    }
}
