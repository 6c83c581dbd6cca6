using System.Text.Json;
using System.Text.Json.Nodes;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary><c>report.json</c> is what its published schema says, and the schema says all of it.</summary>
public sealed class ReportSchemaTests
{
    private static readonly Lazy<string> Report = new(() => ShippedReport.Site.Text("report.json"));

    private static readonly Lazy<string> Schema = new(() => ShippedReport.Site.Text("report.schema.json"));

    private static readonly JsonSchemaValidator Validator = new(Schema.Value);

    /// <summary>Members that the shipped report has no use for, each with the reason.</summary>
    private static readonly SortedDictionary<string, string> Absent = new(StringComparer.Ordinal)
    {
        ["/settings.as_of"] = "the report has no day of its own",
        ["/settings.cards"] = "all pages of the report have cards, which is not said",
        ["/settings.unchecked"] = "the numbers of all pages are checked",
        ["/settings.unchecked_because"] = "the numbers of all pages are checked",
        ["article.updated"] = "no article was changed after its publication",
        ["article/corrections.date"] = "no article had to be corrected",
        ["article/corrections.text"] = "no article had to be corrected",
        ["chart/rows.records"] = "no record of the report has a size that a strip could show",
        ["chart/rows.unknown_records"] = "no record of the report has a size that a strip could show",
        ["claim/assertion.up_to"] = "no claim asserts a range",
        ["correction.replaces"] = "no correction takes the place of another",
        ["coverage.unchecked"] = "the numbers of all pages are checked",
        ["dataset.sample"] = "no dataset is a sample",
        ["dataset.updated"] = "no dataset states its last change",
        ["metric.note"] = "no metric needs a remark",
        ["record-size.belonging"] = "no record of the report has a size that a strip could show",
        ["record-size.id"] = "no record of the report has a size that a strip could show",
        ["record-size.measure"] = "no record of the report has a size that a strip could show",
        ["selection/where.impact"] = "no selection asks for an impact",
        ["shown.mark"] = "no table marks the largest and smallest of its columns",
    };

    public static TheoryData<string> Cases => [.. CaseFolder.All.Select(folder => folder.Name)];

    /// <summary>A change that makes the report untrue to its schema, as a path and the JSON that is put there.</summary>
    public static TheoryData<string, string> Breaks => new()
    {
        { "format", "1" },
        { "generator", "\"Another\"" },
        { "coverage.total.unbound", "-1" },
        { "posts.0.date", "\"soon\"" },
        { "posts.0.numbers.0", "\"two words\"" },
        { "datasets.0.records", "\"many\"" },
        { "datasets.0.record_ids.0", "7" },
        { "datasets.0.covers.from", "20080101" },
        { "selections.0.basis", "\"guessed\"" },
        { "selections.0.measures.0.measure.kind", "\"weight\"" },
        { "selections.9.records.certain", "[\"MS08-021.KB948590\"]" },
        { "selections.9.records.certain", "[-1]" },
        { "selections.9.records.certain", "[[1, 2, 3]]" },
        { "metrics.0.measure.low.exact", "\"6.5\"" },
        { "metrics.0.measure.high.included", "\"yes\"" },
        { "metrics.0.measure.unknown", "\"known and unknown\"" },
        { "metrics.0.derivation.inputs.0.unexpected", "1" },
        { "claims.0.verdict", "\"true\"" },
        { "claims.0.assertion.kind", "\"similar\"" },
        { "claims.0.alternatives.0.changes", "null" },
        { "charts.0.hash", "\"00\"" },
        { "tables.0.rows", "[]" },
    };

    [Fact]
    public void The_shipped_report_is_what_the_schema_says() => Assert.Null(Validator.Problem(Report.Value));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_report_of_a_case_is_what_the_schema_says(string name)
    {
        var folder = CaseFolder.All.Single(other => other.Name == name);
        if (Pipeline.Run(folder.Tree(EmbeddedTheme.Read()), folder.Options).Output is { } site) Assert.Null(Validator.Problem(site.Text("report.json")));
    }

    [Theory]
    [InlineData("\"type\": \"thing\"")]
    [InlineData("\"tpye\": \"string\"")]
    public void A_schema_that_is_none_is_refused(string wrong) =>
        Assert.ThrowsAny<Exception>(() => new JsonSchemaValidator($$"""{ "$schema": "https://json-schema.org/draft/2020-12/schema", {{wrong}} }"""));

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_report_that_breaks_a_member_is_refused(string path, string value)
    {
        var report = JsonNode.Parse(Report.Value)!;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(report, (node, step) => (node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node[step])!);
        if (parent is JsonArray array) array[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        else parent[steps[^1]] = JsonNode.Parse(value);

        Assert.False(Validator.Allows(report.ToJsonString()));
    }

    [Fact]
    public void Every_required_member_is_missed()
    {
        foreach (var name in JsonNode.Parse(Schema.Value)!["required"]!.AsArray().Select(name => name!.GetValue<string>()))
        {
            var report = JsonNode.Parse(Report.Value)!.AsObject();
            report.Remove(name);
            Assert.False(Validator.Allows(report.ToJsonString()), name);
        }
    }

    [Fact]
    public void Every_member_is_described_and_closed()
    {
        using var schema = JsonDocument.Parse(Schema.Value);
        var members = SchemaMembers.Of(schema.RootElement).ToList();

        Assert.Empty(members.Where(member => !member.IsDescribed).Select(member => member.Name));
        Assert.Empty(SchemaMembers.OpenObjects(schema.RootElement));
    }

    [Fact]
    public void Every_member_occurs_in_the_shipped_report_or_is_known_to_be_absent()
    {
        using var schema = JsonDocument.Parse(Schema.Value);
        using var report = JsonDocument.Parse(Report.Value);
        var used = SchemaMembers.UsedIn(report.RootElement, schema.RootElement);

        Assert.Equal(Absent.Keys, SchemaMembers.Of(schema.RootElement).Select(member => member.Name).Except(used, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_report_names_its_schema_by_the_address_of_the_site()
    {
        using var schema = JsonDocument.Parse(Schema.Value);
        using var report = JsonDocument.Parse(Report.Value);

        Assert.Equal("https://footprint.example/report.schema.json", report.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("https://footprint.example/report.schema.json", schema.RootElement.GetProperty("$id").GetString());
    }

    [Fact]
    public void Ids_and_names_are_unique()
    {
        using var report = JsonDocument.Parse(Report.Value);
        foreach (var (list, id) in new[] { ("sources", "id"), ("datasets", "id"), ("definitions", "id"), ("selections", "id"), ("metrics", "id"), ("claims", "id"), ("charts", "id"), ("tables", "id"), ("posts", "path"), ("pages", "path") })
        {
            var ids = report.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(id).GetString()).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }
}
