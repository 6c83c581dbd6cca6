using System.Text;
using CsCheck;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Sources.Schemas;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The schemas for editors say what the readers say, as far as a schema can.</summary>
public sealed class SchemaTests
{
    /// <summary>Findings about one file by itself, which a schema can have as well. All others need a second look: at other files, at
    /// other values, at the meaning of a text.</summary>
    private static readonly HashSet<DiagnosticCode> Sayable =
    [
        SourcesCodes.UnknownKey, SourcesCodes.MissingKey, SourcesCodes.WrongShape, SourcesCodes.NoValue, SourcesCodes.BadDate, SourcesCodes.BadId,
        SourcesCodes.BadWholeNumber, SourcesCodes.BadFlag, SourcesCodes.LongLabel, DataCodes.BadAddress, DataCodes.BadTopicAddress, DataCodes.NoFrontPosts,
        DataCodes.KeyOfOtherBasis, MetricsCodes.BadDigits, ClaimsCodes.SeveralAssertions, ClaimsCodes.NoAssertion, ChartsCodes.KeyOfOtherKind,
        ChartsCodes.RowsMadeAndWritten, ChartsCodes.NoRows, NarrativeCodes.BadSlug, LookCodes.BadColour,
    ];

    private static readonly Dictionary<string, JsonSchemaValidator> Schemas =
        SchemaCatalogue.All.ToDictionary(file => file.Name, file => new JsonSchemaValidator(Encoding.UTF8.GetString(SchemaCatalogue.Bytes(file).Span)));

    private static readonly Lazy<SourceTree> Reference = new(() => BuiltInTheme.Files([.. DocumentFiles.In(DocumentFiles.Text("data.md")), DocumentFiles.Source(
        PaletteReader.Path,
        "accent: {light: '#8a1c5c', dark: '#e58cc0'}\n")]));

    private static readonly Lazy<EditedFile[]> Files = new(() =>
    [
        .. from file in Reference.Value.Own
           let sort = SortOf(file.Path)
           where sort is not null
           select new EditedFile(sort, file.Path, YamlAsJson.Of(file), EditedFile.BodyOf(file)),
    ]);

    [Fact]
    public void Every_file_of_the_reference_and_of_the_shipped_report_fits_its_schema()
    {
        var files = Reference.Value.Own.Concat(ShippedReport.Sources.Files.Values).ToList();
        var told = (from file in files
                    let sort = SortOf(file.Path)
                    where sort is not null
                    let problem = Schemas[sort.Name].Problem(YamlAsJson.Of(file)?.ToJsonString() ?? "null")
                    select (sort, file.Path, problem)).ToList();

        Assert.Empty(told.Where(one => one.problem is not null).Select(one => $"{one.Path}: {one.problem}"));
        Assert.Equal(SchemaCatalogue.All.Select(file => file.Name).Order(), told.Select(one => one.sort.Name).Distinct().Order());
    }

    [Fact]
    public void Every_mapping_that_an_author_can_write_stands_in_a_schema()
    {
        var all = string.Concat(SchemaCatalogue.All.Select(file => Encoding.UTF8.GetString(SchemaCatalogue.Bytes(file).Span)));

        Assert.All(KeyCatalogue.All, table => Assert.Contains($"\"title\": \"{table.Heading}\"", all, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_and_reader_agree_on_every_key_that_is_left_out()
    {
        var edited = Files.Value.SelectMany(file => file.WithoutEach()).ToList();

        Assert.InRange(edited.Count, 200, 1000);
        Assert.All(edited, Agree);
    }

    [Fact]
    public void Schema_and_reader_refuse_the_same_edits_of_a_file() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Sample(
            edit =>
            {
                var file = Files.Value[edit.Item1 % Files.Value.Length];
                if (file.Edited(edit.Item2, edit.Item3) is { } edited) Agree(edited);
            },
            iter: 300,
            threads: 1);

    [Theory]
    [InlineData("metrics", """[{"id": "x", "title": "T", "definition": "D", "formula": "a.patches", "digits": 16}]""", false)]
    [InlineData("metrics", """[{"id": "x", "title": "T", "definition": "D", "formula": 3}]""", true)]
    [InlineData("metrics", "null", true)]
    [InlineData("post", """{"title": "T", "summary": "S"}""", false)]
    [InlineData("page", """{"title": "T", "summary": "S"}""", true)]
    [InlineData("claims", """[{"id": "x", "source": "s", "place": "p", "says": "S", "metric": "m", "equals": "2x", "above": 1}]""", false)]
    [InlineData("charts", """[{"id": "x", "kind": "bar", "title": "T", "axis": {"title": "A"}, "rows": [{"label": "L", "value": "a.size"}], "by": "month"}]""", false)]
    [InlineData("charts", """[{"id": "x", "kind": "bar", "title": "T", "axis": {"title": "A"}, "rows": [{"label": "L", "value": "a.size"}]}]""", true)]
    [InlineData("charts", """[{"id": "x", "kind": "grouped-bar", "title": "T", "axis": {"title": "A"}, "series": [{"name": "N", "values": ["a.size"]}], "rows": [{"label": "L", "value": "a.size"}]}]""", false)]
    [InlineData("charts", """[{"id": "x", "kind": "bar", "title": "T", "axis": {"title": "A"}, "rows": [{"label": "L", "value": "a.size", "note": "LONG"}]}]""", false)]
    [InlineData("selections", """{"selections": [{"id": "x", "title": "T", "dataset": "d", "basis": "reported", "window": {"from": "2008-01-01", "to": "2008-12-31"}}]}""", false)]
    [InlineData("palette", """{"accent": {"light": "red", "dark": "#e58cc0"}}""", false)]
    [InlineData("palette", """{"colour-of-mine": {"light": "#8a1c5c", "dark": "#e58cc0"}}""", false)]
    public void A_schema_says(string schema, string json, bool isAllowed) =>
        Assert.Equal(isAllowed, Schemas[schema].Allows(json.Replace("LONG", new string('a', Limits.Default.LabelCharacters + 1), StringComparison.Ordinal)));

    private static void Agree(EditedFile file)
    {
        var schema = Schemas[file.Sort.Name].Problem(file.Json?.ToJsonString() ?? "null");
        var found = Found(file);
        var sayable = found.Where(one => Sayable.Contains(one.Code)).ToList();
        if (schema is null) Assert.True(sayable.Count == 0, $"The reader alone refuses {file}: {string.Join("; ", sayable)}");
        else Assert.True(found.Count > 0, $"The schema alone refuses {file}: {schema}");
    }

    private static List<Diagnostic> Found(EditedFile file)
    {
        var tree = BuiltInTheme.Files([.. Reference.Value.Own.Where(other => other.Path != file.Path), DocumentFiles.Source(file.Path, file.Text)]);
        var found = file.Sort.Name == "palette" ? ThemeReader.Read(tree, Limits.Default).Diagnostics : ModelReader.Read(tree, ModelOptions.Default).Diagnostics;
        return [.. found.Where(one => one.IsError)];
    }

    private static AuthoredFile? SortOf(string path) => SchemaCatalogue.All.FirstOrDefault(sort =>
        sort.Path.Split('*') is [var before, var after] ? path.StartsWith(before, StringComparison.Ordinal) && path.EndsWith(after, StringComparison.Ordinal) : path == sort.Path);
}
