using System.Text.Json;
using Json.Schema;
using ReportGen.Cli;
using ReportGen.Diagnostics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Reports;

/// <summary>What is written as SARIF is what the standard's own schema allows, and what its words ask for beside.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private static readonly JsonSchema Schema = Read();

    private readonly Shell shell = new();

    public SarifSchemaTests()
    {
        shell.Folder.With("content/static/index.html", "one");
        var place = new SourceSpan("content/posts/ä b.md", 2, 3, 2, 9);
        shell.Findings.Add(new Diagnostic(CliCodes.Unreadable, place, "Unreadable.", "mend it", [new RelatedPlace(place, "beside")]) { Fix = new TextFix(place, "b") });
        shell.Findings.Add(new Diagnostic(CliCodes.SnapshotOrphan, place, "Off.", null, []) { Severity = Severity.Off, Because = "it is known" });
        shell.Findings.Add(new Diagnostic(CliCodes.SnapshotOfStale, null, "A note.", null, []) { Severity = Severity.Note, Because = "it is known" });
        for (var line = 1; line <= 210; line++)
            shell.Findings.Add(new Diagnostic(CliCodes.TooLarge, new SourceSpan("content/posts/z.md", line, 1, line, 2), $"mistake {line}.", null, []));
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("build", 1)]
    [InlineData("check", 1)]
    public void The_schema_of_the_standard_allows_every_run(string command, int exit)
    {
        Assert.Equal(exit, shell.Run(command, "--format", "sarif"));
        using var document = JsonDocument.Parse(shell.Output);

        Assert.True(Schema.Evaluate(document.RootElement).IsValid);
        using var broken = JsonDocument.Parse(shell.Output.Replace("\"startLine\": 2,", "\"startLine\": 0,", StringComparison.Ordinal));
        Assert.False(Schema.Evaluate(broken.RootElement).IsValid);
    }

    [Fact]
    public void A_run_that_could_not_be_done_is_allowed_as_well()
    {
        Assert.Equal(2, shell.Run("build", "--format", "sarif", "--content", "nowhere"));
        using var document = JsonDocument.Parse(shell.Output);

        Assert.True(Schema.Evaluate(document.RootElement).IsValid);
    }

    [Fact]
    public void Rules_are_told_once_and_results_name_theirs_in_order_of_their_places()
    {
        shell.Run("build", "--format", "sarif");
        using var document = JsonDocument.Parse(shell.Output);
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(rules.Distinct(), rules);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        Assert.All(results, result => Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" }));
        var uris = results.SelectMany(result => result.GetProperty("locations").EnumerateArray())
            .Select(place => place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!).ToList();
        Assert.Equal(uris.OrderBy(Uri.UnescapeDataString, StringComparer.Ordinal), uris);
        Assert.All(uris, uri => Assert.True(Uri.TryCreate(uri, UriKind.Relative, out _)));
    }

    [Fact]
    public void Every_rule_says_what_to_do_and_what_is_turned_off_says_why()
    {
        shell.Run("build", "--format", "sarif");
        using var document = JsonDocument.Parse(shell.Output);
        var run = document.RootElement.GetProperty("runs")[0];

        Assert.All(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), rule => Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString()));
        var off = run.GetProperty("results").EnumerateArray().Single(result => result.TryGetProperty("suppressions", out _));
        Assert.Equal(("RG9018", "warning"), (off.GetProperty("ruleId").GetString(), off.GetProperty("level").GetString()));
        Assert.Equal("it is known", off.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    /// <summary>The schema is of draft 4; of what it uses, later drafts call the id and the draft otherwise, and nothing else.</summary>
    private static JsonSchema Read()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "ReportGen.Tests", "Vendored", "sarif", "sarif-2.1.0-rtm.5.json"));
        var later = text.Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal).Replace("\"id\": \"https", "\"$id\": \"https", StringComparison.Ordinal);
        Assert.NotEqual(text, later);
        return JsonSchema.FromText(later, new Json.Schema.BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }
}
