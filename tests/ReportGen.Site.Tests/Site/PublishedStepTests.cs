using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Whatever a formula does, the published report keeps its schema.</summary>
public sealed class PublishedStepTests
{
    [Theory]
    [InlineData("alpha.patches + beta.patches", "")]
    [InlineData("alpha.patches - beta.patches", "")]
    [InlineData("alpha-vs-beta * 2", "")]
    [InlineData("alpha-vs-beta", "as: share")]
    [InlineData("alpha.patches / beta.patches", "per: thing")]
    [InlineData("fewer(beta.patches, alpha.patches)", "")]
    [InlineData("more(beta.patches, alpha.patches)", "")]
    [InlineData("share(alpha.patches, beta.patches)", "")]
    [InlineData("min(alpha.patches, beta.patches)", "")]
    [InlineData("max(alpha.patches, beta.patches)", "")]
    [InlineData("availability(1 day, 1 year)", "")]
    [InlineData("nines(availability(1 day, 1 year))", "")]
    [InlineData("downtime(5 nines, 1 year)", "")]
    public void A_metric_of_any_operation_fits_the_schema(string formula, string more)
    {
        var report = SmallReport.Default.Edited(
            "content/metrics.yaml", "- {id: alpha-vs-beta,", $"- {{id: tried, title: Tried, definition: D., formula: \"{formula}\"{(more.Length > 0 ? ", " : "")}{more}}}\n- {{id: alpha-vs-beta,");

        var site = report.Site();

        Assert.Null(new JsonSchemaValidator(site.Text(ReportFormat.SchemaPath)).Problem(site.Text(ReportFormat.Path)));
        Assert.Contains("\"id\": \"tried\"", site.Text(ReportFormat.Path), StringComparison.Ordinal);
    }
}
