using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>What is and is not taken for one side of a comparison.</summary>
public class EditionReaderTests
{
    private const string Report = """{"generator":"ReportGen","format":2,"address":"https://x.example/"}""";

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Site(params (string Path, string Text)[] files) => Shell.SiteOf(files).Files;

    private static string Refusal(ReadOnlyMemory<byte> report)
    {
        var read = EditionReader.Read("old", Site().SetItem("report.json", report));
        Assert.Null(read.Value);
        return Assert.Single(read.Diagnostics).ToString();
    }

    private static string Refusal(string report) => Refusal(Encoding.UTF8.GetBytes(report));

    [Fact]
    public void A_site_that_a_build_wrote_is_read_without_a_finding()
    {
        var read = EditionReader.Read("old", Site(("report.json", Report), ("a.txt", "a")));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(("old", "https://x.example/"), (read.Value?.Name, read.Value?.Address));
    }

    [Fact]
    public void A_folder_without_a_report_is_RG8501()
    {
        Assert.Equal("error RG8501: 'old' has no report.json. name a site that 'reportgen build' wrote, whole", Assert.Single(EditionReader.Read("old", Site()).Diagnostics).ToString());
        Assert.StartsWith("error RG8501: 'old' has no report.json: it is empty.", Assert.Single(EditionReader.Read("old", Site().Clear()).Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1:1: error RG8502: The report.json of 'old' is not JSON: ")]
    [InlineData("{\n  \"générateur\": x\n}", "2:17: error RG8502: The report.json of 'old' is not JSON: 'x' is an invalid start of a value. restore it")]
    [InlineData("{\"a\": [1, 2", "1:12: error RG8502: ")]
    [InlineData("<<<<<<< HEAD\n{}", "1:1: error RG8502: ")]
    [InlineData("{}{}", "1:3: error RG8502: ")]
    [InlineData("{\n\"a\": \"\\ud800\"}", "2:6: error RG8502: The report.json of 'old' is not JSON: an escape stands for no character.")]
    [InlineData("{\"\\udc00\": 1}", "1:2: error RG8502: ")]
    [InlineData("{\"generator\": \"ReportGen\", \"format\": 2, \"format\": 3}", "1:1: error RG8502: ")]
    public void What_is_not_JSON_is_RG8502_at_its_line_and_column(string report, string finding) => Assert.StartsWith($"report.json:{finding}", Refusal(report), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_RG8502() => Assert.StartsWith("report.json:1:1: error RG8502: The report.json of 'old' is not JSON: it is not UTF-8.", Refusal(new byte[] { (byte)'"', 0xFF, (byte)'"' }), StringComparison.Ordinal);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_without_end_is_RG8502(char open) => Assert.StartsWith("report.json:", Refusal(string.Concat(Enumerable.Repeat(open == '[' ? "[" : "{\"a\":", 100_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"generator":"Other","format":2}""")]
    [InlineData("""{"generator":1,"format":2}""")]
    [InlineData("""{"generator":"ReportGen"}""")]
    [InlineData("""{"generator":"ReportGen","format":"2"}""")]
    [InlineData("""{"generator":"ReportGen","format":1.5}""")]
    [InlineData("""{"generator":"ReportGen","format":0}""")]
    [InlineData("""{"generator":"ReportGen","format":99999999999999999999}""")]
    public void JSON_of_somebody_else_is_RG8503(string report) => Assert.StartsWith("report.json:1:1: error RG8503: The report.json of 'old' is not one that ReportGen wrote.", Refusal(report), StringComparison.Ordinal);

    [Fact]
    public void A_newer_format_is_RG8504_and_asks_for_the_newer_version() => Assert.Equal(
        "report.json:1:1: error RG8504: 'old' was built by a newer ReportGen: its report.json has format 9, and this version knows 8. compare with the newer version",
        Refusal("""{"generator":"ReportGen","format":9}"""));

    [Fact]
    public void An_older_format_is_RG8505_and_tells_how_to_compare_it_anyway() => Assert.StartsWith(
        "report.json:1:1: error RG8505: 'old' was built by an older ReportGen: its report.json has format 1, and this version compares 2 to 8. check its sources out",
        Refusal("""{"generator":"ReportGen","format":1}"""),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"claims": [{"id": "a", "verdict": "confirmed"}, {"id": "b", "verdict": "confirmed", "end": {"exact": "1"}, "more": [1]}]}""", null)]
    [InlineData("""{"claims": {}}""", "'claims' is not of the type array")]
    [InlineData("""{"claims": [1]}""", "'claims[0]' is not of the type object")]
    [InlineData("""{"claims": [{"id": "a", "verdict": "confirmed"}, {"verdict": "confirmed"}]}""", "'claims[1].id' is missing")]
    [InlineData("""{"claims": [{"id": "a", "verdict": "green"}]}""", "'claims[0].verdict' has a value that it cannot have")]
    [InlineData("""{"claims": [{"id": "a", "verdict": "confirmed", "end": 7}]}""", "'claims[0].end' is none of what it may be")]
    [InlineData("""{"claims": [{"id": "a", "verdict": "confirmed", "count": 1.5}]}""", "'claims[0].count' is not of the type integer")]
    public void A_report_that_its_own_schema_does_not_describe_is_RG8508(string members, string? fault)
    {
        const string Schema = """
            {"type": "object", "required": ["format"], "properties": {"format": {"type": "integer"}, "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}}},
             "$defs": {"claim": {"type": "object", "required": ["id", "verdict"], "properties": {"id": {"type": "string"}, "verdict": {"enum": ["confirmed"]}, "count": {"type": "integer"},
              "end": {"oneOf": [{"type": "null"}, {"type": "object", "required": ["exact"]}]}, "self": {"$ref": "#/$defs/loop"}}}, "loop": {"$ref": "#/$defs/loop"}}}
            """;
        var report = string.Concat(Report.AsSpan(0, Report.Length - 1), ",", members.AsSpan(1));
        var read = EditionReader.Read("old", Site(("report.json", report), ("report.schema.json", Schema)));
        if (fault is null) Assert.Empty(read.Diagnostics);
        else Assert.StartsWith($"report.json:1:1: error RG8508: The report.json of 'old' is not as the report.schema.json beside it says: {fault}.", Assert.Single(read.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal(fault is null, read.Value is not null);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("""{"$ref": "#/$defs/loop", "$defs": {"loop": {"$ref": "#/$defs/loop"}}}""")]
    [InlineData("""{"$ref": 1, "type": 1, "enum": 1, "oneOf": 1, "required": 1, "properties": 1, "$defs": 1}""")]
    public void A_schema_that_is_none_or_has_no_end_refuses_nothing(string schema) =>
        Assert.NotNull(EditionReader.Read("old", Site(("report.json", Report), ("report.schema.json", schema))).Value);

    [Theory]
    [InlineData("""[{"id":"d","record_ids":["a","b"]}]""", "[0,1]", true)]
    [InlineData("""[{"id":"d","record_ids":["a","b"]}]""", "[[0,2147483647]]", false)]
    [InlineData("""[{"id":"d","record_ids":["a","b"]}]""", "[1,0]", false)]
    [InlineData("""[{"id":"e","record_ids":["a","b"]}]""", "[0]", false)]
    [InlineData("[]", """["a"]""", true)]
    public void A_report_that_counts_records_that_it_does_not_list_is_RG8509(string datasets, string counted, bool isRead)
    {
        var records = $$"""{"certain":[],"possible":{{counted}}}""";
        string[] holders =
        [
            $$""" "selections":[{"id":"held","dataset":"d","records":{{records}} }]""",
            $$""" "selections":[{"id":"s","measures":[{"name":"held","given":{"dataset":"d","records":{{records}} } }]}]""",
            $$""" "metrics":[{"id":"held","derivation":{"inputs":[{"name":"s.patches","dataset":"d","records":{{records}} }]} }]""",
        ];
        foreach (var holder in holders)
        {
            var read = EditionReader.Read("old", Site(("report.json", $$"""{"generator":"ReportGen","format":6,"datasets":{{datasets}},{{holder}} }""")));
            Assert.Equal(isRead, read.Value is not null);
            if (isRead) Assert.Empty(read.Diagnostics);
            else Assert.StartsWith("report.json:1:1: error RG8509: The report.json of 'old' counts records in 'held' that are not in the list of 'd'.", Assert.Single(read.Diagnostics).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pointers_of_LFS_are_RG8506_and_a_page_that_quotes_one_is_none()
    {
        const string Pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n";
        var read = EditionReader.Read("old", Site(("report.json", Pointer), ("b.png", Pointer), ("c.html", $"<pre>{Pointer}")));
        Assert.Null(read.Value);
        Assert.StartsWith("b.png:1:1: error RG8506: 'old' holds Git LFS pointers in the place of files, 2 in all.", Assert.Single(read.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_was_edited_or_copied_in_part_is_read_with_RG8507()
    {
        var site = Site(("report.json", Report), ("a", "a"), ("b", "b"), ("c", "c"));
        var read = EditionReader.Read("old", site.SetItem("a", "x"u8.ToArray()).Remove("b").SetItem("d", default).SetItem("e", default));

        Assert.NotNull(read.Value);
        Assert.StartsWith("a:1:1: warning RG8507: 'old' is not as its build left it: missing, changed or added since are 'a', 'b', 'd' and 1 more.", Assert.Single(read.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"files": 1}""")]
    [InlineData("""{"files": {"a": "1", "a": "2"}}""")]
    public void A_site_without_a_manifest_is_read_with_RG8507(string? manifest)
    {
        var site = Site(("report.json", Report)).Remove("manifest.json");
        var read = EditionReader.Read("old", manifest is null ? site : site.Add("manifest.json", Encoding.UTF8.GetBytes(manifest)));

        Assert.NotNull(read.Value);
        Assert.StartsWith("manifest.json:1:1: warning RG8507: 'old' has no manifest.json of ReportGen", Assert.Single(read.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"a\"")]
    [InlineData("\"/blog/\"")]
    [InlineData("\"file:///blog/\"")]
    public void An_address_that_is_none_of_the_web_is_none(string address) =>
        Assert.Null(EditionReader.Read("old", Site(("report.json", $$"""{"generator":"ReportGen","format":2,"address":{{address}}}"""))).Value?.Address);
}
