using System.Text;
using System.Text.Json;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class ExplainedRecordTests : IDisposable
{
    private const string Dataset = "content/data/alpha.yaml";

    private readonly Shell shell = new();

    public ExplainedRecordTests()
    {
        foreach (var file in BaseSite.Files) shell.Folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public void Dispose() => shell.Dispose();

    private void Replace(string old, string text)
    {
        var before = File.ReadAllText(shell.Folder.At(Dataset));
        Assert.Contains(old, before, StringComparison.Ordinal);
        shell.Folder.With(Dataset, before.Replace(old, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("record:A1")]
    public void A_record_is_explained_with_its_place_and_the_selections_that_count_it(string name)
    {
        Replace("affects: {full: stated, core: stated}", "affects: {full: {is: inferred, basis: a later fix that replaces it names Full}, core: stated}");
        Assert.Equal(0, shell.Run("explain", name));
        Assert.Equal(
            """
                record A1: First fix
                  in         alpha, content/data/alpha.yaml:10
                  released   2008-02-12
                  class      security
                  severity   critical
                  size       12 MB
                  restart    required
                  affects    full: inferred, a later fix that replaces it names Full
                  affects    core: stated
                  source     s1
                  counted by alpha-full
                  counted by alpha-core
                  explained  reportgen explain alpha-full.patches
                """.ReplaceLineEndings("\n") + "\n",
            shell.Output);
    }

    [Fact]
    public void Records_of_an_advisory_or_for_a_vulnerability_are_all_explained()
    {
        Replace("    affects: {full: stated, core: no}\n", "    affects: {full: unknown, core: no}\n    advisory: V-1\n    cves: [CVE-2008-0001]\n");
        foreach (var name in (string[])["V-1", "CVE-2008-0001"])
        {
            shell.Run("explain", name, "--format", "json"); // other words of the report no longer fit, and are told besides
            using var json = JsonDocument.Parse(shell.Output);
            var record = Assert.Single(json.RootElement.GetProperty("records").EnumerateArray());
            Assert.Equal(("A2", "V-1"), (record.GetProperty("id").GetString(), record.GetProperty("advisory").GetString()));
            var counted = Assert.Single(record.GetProperty("countedBy").EnumerateArray());
            Assert.Equal(("alpha-full", false), (counted.GetProperty("selection").GetString(), counted.GetProperty("certain").GetBoolean()));
            Assert.Equal("it is not said whether it belongs to 'full'", Assert.Single(counted.GetProperty("why").EnumerateArray()).GetString());
        }
    }
}
