using ReportGen.Metrics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

/// <summary>What stands in brackets after a measure.</summary>
public sealed class PartTests
{
    private static readonly Rooms Report = DerivationReport.Read();

    [Theory]
    [InlineData("x.patches[2008-01]", "2")]
    [InlineData("x.patches[2008-01-08]", "2")]
    [InlineData("x.patches[2008-01-09]", "0")]
    [InlineData("x.patches[2008-04-08]", "0–2")]
    [InlineData("x.restarts[2008-01-08]", "1–2")]
    [InlineData("x.patches[low]", "2–3")]
    [InlineData("x.patches[security]", "3–4")]
    [InlineData("x.patches[class:security]", "3–4")]
    [InlineData("x.patches[critical]", "2")]
    [InlineData("x.patches[severity:critical]", "2")]
    [InlineData("x.patches[class:critical]", "0")]
    [InlineData("x.window_days[2008-02]", "29 days")]
    [InlineData("core.patches[2008-01]", "unknown")]
    [InlineData("core.patches[critical]", "unknown")]
    public void A_part_narrows_a_measure_to_a_day_a_month_a_class_or_a_severity(string name, string words) =>
        Assert.Equal(words, Report.Metrics.Find(name)!.Words);

    [Fact]
    public void A_part_that_no_source_reports_is_unknown_with_the_reason() =>
        Assert.Equal("no source reports it", Report.Metrics.Find("core.patches[2008-01]")!.Measure.WhyUnknown);

    [Theory]
    [InlineData("x.patches[2008-07]", "RG3015")]
    [InlineData("x.patches[2007-12-31]", "RG3015")]
    [InlineData("core.patches[2008-07]", "RG3015")]
    [InlineData("x.patches[2008-02-30]", "RG3004")]
    [InlineData("x.patches[class:low]", "RG3004")]
    [InlineData("x.patches[severity:security]", "RG3004")]
    [InlineData("x.patches[]", "RG3003")]
    public void A_part_that_a_measure_cannot_have_is_reported_where_it_is_written(string name, string code)
    {
        var found = Assert.Single(DerivationReport.Read($$"""
            - {id: m, title: M, definition: D, formula: "2 * {{name}}"}
            """).Diagnostics);
        Assert.Equal((code, "content/metrics.yaml", 50), (found.Code.Id, found.Span!.Value.Path, found.Span.Value.Column));
        Assert.Null(Report.Metrics.Find(name));
    }

    [Theory]
    [InlineData("x.patches[2008-07]", "'2008-07' lies outside the window of 'x', 2008-01-01 to 2008-06-30.")]
    [InlineData("x.patches[huge]", "'huge' is not a part of a selection.")]
    [InlineData("x.patches[2008-01]", null)]
    [InlineData("x.patchez[2008-01]", null)]
    [InlineData("nothing", null)]
    public void Where_a_name_is_bound_the_trouble_with_its_part_can_be_told(string name, string? message) =>
        Assert.Equal(message, Report.Metrics.ProblemOf(name)?.Message);

    private static Rooms OfRecords(string first, string second) => Rooms.Read(
        ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
        ("content/sources.yaml", "- {id: s, title: Source, author: A}\n"),
        ("content/data/d.yaml", $$"""
            id: d
            title: D
            vendor: V
            product: P
            sources: [s]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            options: []
            patches: [{id: a, title: T, source: s, released: 2008-02-01{{first}}}, {id: b, title: T, source: s, released: 2008-02-01{{second}}}]
            reported: []
            """),
        ("content/selections.yaml", "definitions: []\nselections:\n  - {id: x, title: X, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, count: patches}\n"),
        ("content/metrics.yaml", "- {id: m, title: M, definition: D, formula: \"x.patches[critical]\"}\n"));

    [Theory]
    [InlineData(", class: critical", ", class: security", "1")]
    [InlineData(", severity: critical", ", severity: low", "1")]
    [InlineData(", severity: critical, class: security", ", severity: low, class: security", "1")]
    [InlineData(", class: critical", "", "1–2")]
    [InlineData("", "", "0–2")]
    public void Critical_is_the_class_where_no_record_has_a_severity_and_the_severity_where_no_record_is_of_that_class(string first, string second, string words)
    {
        var rooms = OfRecords(first, second);
        Assert.Empty(rooms.Diagnostics);
        Assert.Equal(words, rooms.Metrics.Find("m")!.Words);
    }

    [Fact]
    public void Critical_is_refused_where_it_may_mean_either()
    {
        var rooms = OfRecords(", class: critical, severity: low", ", class: security, severity: critical");
        var found = Assert.Single(rooms.Diagnostics);
        Assert.Equal(("RG3016", "write 'class:critical' or 'severity:critical'"), (found.Code.Id, found.Remedy));
        Assert.Equal<string>(["a"], Assert.Single(rooms.Metrics.Find("x.patches[class:critical]")!.Derivation.Inputs).RecordIds);
        Assert.Equal<string>(["b"], Assert.Single(rooms.Metrics.Find("x.patches[severity:critical]")!.Derivation.Inputs).RecordIds);
    }

    [Theory]
    [InlineData("core.patches[2008-03]", "1", null)]
    [InlineData("core.patches[2008-05]", "unknown", "'2008-05' lies outside its period")]
    public void A_recount_whose_window_lacks_the_part_is_unknown_and_never_nought(string name, string words, string? why)
    {
        var recounted = Report.Metrics.Evaluate(name, Reading.Default with { DefinitionId = "quarter" })!;
        Assert.Equal((words, why), (recounted.Words, recounted.Measure.WhyUnknown));
    }
}
