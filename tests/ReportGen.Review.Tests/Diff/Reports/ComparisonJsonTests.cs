using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Reports;

public sealed class ComparisonJsonTests
{
    private static readonly JsonSchemaValidator Validator = new(ComparisonSchema.Text);

    /// <summary>A change that makes the JSON untrue to its schema, as a path and the JSON that is put there.</summary>
    public static TheoryData<string, string> Breaks => new()
    {
        { "format", "2" },
        { "$schema", "\"another.json\"" },
        { "identical", "\"no\"" },
        { "verdicts.0.after", "\"true\"" },
        { "numbers.0.overlap", "\"some\"" },
        { "numbers.1.before.low.exact", "\"6.5\"" },
        { "numbers.1.weight", "-1" },
        { "numbers.1.places.0.line", "0" },
        { "causes.0.kind", "\"fate\"" },
        { "definitions.0.unexpected", "1" },
        { "charts.0.pixels.share", "2" },
        { "pages.0.sections.0.blocks.0.words.0.side", "\"left\"" },
        { "losses.0.kind", "\"sadness\"" },
        { "files.0.bytes_after", "-1" },
    };

    [Fact]
    public void The_json_of_everything_is_reviewed() => Snapshot.Matches(Json(SampleComparison.Rich), "json");

    [Fact]
    public void It_is_what_the_schema_says()
    {
        Assert.Null(Validator.Problem(Json(SampleComparison.Rich)));
        Assert.Null(Validator.Problem(Json(SampleComparison.None)));
        Assert.Null(Validator.Problem(Json(SampleComparison.TemplateOnly)));
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void What_breaks_a_member_is_refused(string path, string value)
    {
        var json = JsonNode.Parse(Json(SampleComparison.Rich))!;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(json, (node, step) => (node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node[step])!);
        parent[steps[^1]] = JsonNode.Parse(value);

        Assert.False(Validator.Allows(json.ToJsonString()));
    }

    [Fact]
    public void Every_member_is_described_and_closed_and_occurs_in_the_sample()
    {
        using var schema = JsonDocument.Parse(ComparisonSchema.Text);
        using var json = JsonDocument.Parse(Json(SampleComparison.Rich));
        var members = SchemaMembers.Of(schema.RootElement).ToList();

        Assert.Empty(members.Where(member => !member.IsDescribed).Select(member => member.Name));
        Assert.Empty(SchemaMembers.OpenObjects(schema.RootElement));
        Assert.Equal(["measure.per", "measure.stated", "measure.wording", "number-change.times"], members.Select(member => member.Name).Except(SchemaMembers.UsedIn(json.RootElement, schema.RootElement)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_infinite_weight_is_left_out()
    {
        using var json = JsonDocument.Parse(Json(SampleComparison.Rich));
        var numbers = json.RootElement.GetProperty("numbers");

        Assert.False(numbers[0].TryGetProperty("weight", out _));
        Assert.Equal(0.25, numbers[1].GetProperty("weight").GetDouble());
    }

    [Fact]
    public void It_says_when_nothing_differs()
    {
        using var none = JsonDocument.Parse(Json(SampleComparison.None));
        using var some = JsonDocument.Parse(Json(SampleComparison.TemplateOnly));

        Assert.True(none.RootElement.GetProperty("identical").GetBoolean());
        Assert.False(some.RootElement.GetProperty("identical").GetBoolean());
    }

    private static string Json(Comparison comparison) => Encoding.UTF8.GetString(ComparisonJson.Write(comparison).Span);
}
