using System.Text.Json;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly Shell shell = new();

    public ExplainTests()
    {
        foreach (var file in BaseSite.Files) shell.Folder.With(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        Replace("content/claims.yaml", "expect: confirmed", "expect: confirmed\n" + """
            - id: thrice
              source: s1
              place: the first paragraph
              by: A. Vendor
              says: The Full installation had [3×](claim:thrice) the patches of the Core installation.
              metric: full-vs-core
              equals: 3x
              expect: contradicted
            """);
    }

    public void Dispose() => shell.Dispose();

    private void Replace(string path, string old, string text)
    {
        var before = File.ReadAllText(shell.Folder.At(path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        shell.Folder.With(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    private string Explained(string name, params string[] more)
    {
        Assert.Equal((0, ""), (shell.Run(["explain", name, .. more]), shell.ErrorOutput));
        return shell.Output;
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n") + "\n";

    [Fact]
    public void A_metric_is_explained_down_to_the_records_that_it_counts() => Assert.Equal(
        Lines("""
            full-vs-core: 2.00×
              title      Patches of Full against Core
              means      How many times the patches of the Core installation the Full installation had.
              in words   the number of patches of “Alpha, Full installation”, divided by the number of patches of “Alpha, Core installation”
              in symbols 2 / 1

            2.00×  full-vs-core = alpha-full.patches / alpha-core.patches
            ├─ 2  alpha-full.patches
            │    Number of patches of Alpha, Full installation
            │    counted from the records of alpha: 2
            │    A1, A2
            └─ 1  alpha-core.patches
                 Number of patches of Alpha, Core installation
                 counted from the records of alpha: 1
                 A1

            Conventions used:
              - A period includes its first and its last day.
              - The list of records is complete for the period.
            """),
        Explained("full-vs-core"));

    [Fact]
    public void A_measure_of_a_selection_in_one_month_is_explained() => Assert.Equal(
        Lines("""
            alpha-full.size[2008-02]: 11.5–12.5 MB
              title      Total size of the patches in February 2008 of Alpha, Full installation
              in words   the total size of the patches in February 2008 of “Alpha, Full installation”, counted from its records

            11.5–12.5 MB  alpha-full.size[2008-02]
              11.5 MB to under 12.5 MB
              counted from the records of alpha: 1
              A1

            Conventions used:
              - A plain figure is as precise as its last written digit.
              - kB, MB, GB and TB are powers of 1,000.
              - A period includes its first and its last day.
              - The list of records is complete for the period.
            """),
        Explained("alpha-full.size[2008-02]"));

    [Fact]
    public void A_claim_is_explained_with_its_verdict_and_the_derivation_of_its_measure()
    {
        InferThatTheFirstFixReachesFull();
        var explained = Explained("claim:thrice");

        Assert.StartsWith(
            Lines("""
                claim thrice: contradicted
                  says       The Full installation had 3× the patches of the Core installation.
                  said in    Release notes; the first paragraph
                  said by    A. Vendor
                  asserts    3×
                """),
            explained,
            StringComparison.Ordinal);
        Assert.Contains("\n  rests on   records that were counted\n  readings   The one other reading leaves it as it is.\n\nfull-vs-core: 2.00×\n", explained, StringComparison.Ordinal);
        Assert.EndsWith(Explained("full-vs-core"), explained, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_that_change_nothing_are_listed_on_request()
    {
        InferThatTheFirstFixReachesFull();
        Assert.Contains("\n  stays      If records whose membership is inferred are left out, the data give 1.00×: contradicted.\n", Explained("thrice", "--verbose"), StringComparison.Ordinal);
    }

    private void InferThatTheFirstFixReachesFull() =>
        Replace("content/data/alpha.yaml", "affects: {full: stated, core: stated}", "affects: {full: {is: inferred, basis: a later fix that replaces it names Full}, core: stated}");

    [Fact]
    public void Many_records_are_cut_and_counted_and_all_are_shown_on_request()
    {
        var more = string.Concat(Enumerable.Range(3, 12).Select(i => $"  - {{id: A{i}, title: T, released: 2008-07, restart: possible, affects: {{full: unknown}}, source: s1}}\n"));
        Replace("content/data/alpha.yaml", "    affects: {full: stated, core: no}\n    source: s1\n", $"    affects: {{full: stated, core: no}}\n    source: s1\n{more}");
        shell.Run("explain", "alpha-full.patches");
        Assert.Contains("counted from the records of alpha: 14, of which 12 may or may not count (marked ?)\n  A1, A2, A10?, A11?, A12?, A13?, A14?, A3?, A4?, A5? and 4 more (--verbose lists all)\n", shell.Output, StringComparison.Ordinal);
        shell.Run("explain", "alpha-full.patches", "--verbose");
        Assert.Contains("A5?, A6?, A7?, A8?, A9?\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_given_as_one_JSON_document()
    {
        using var json = JsonDocument.Parse(Explained("twice", "--format", "json"));
        var claim = json.RootElement.GetProperty("claim");
        Assert.Equal(("explain", "twice", "confirmed"), (json.RootElement.GetProperty("command").GetString(), claim.GetProperty("id").GetString(), claim.GetProperty("verdict").GetString()));
        var measure = Assert.Single(claim.GetProperty("measures").EnumerateArray());
        Assert.Equal("2 / 1", measure.GetProperty("inSymbols").GetString());
        var steps = measure.GetProperty("steps").GetProperty("from").EnumerateArray().ToList();
        Assert.Equal(["A1", "A2"], steps[0].GetProperty("records").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("alpha-core", steps[1].GetProperty("selection").GetString());
    }

    [Theory]
    [InlineData("full-vs-cor", "error RG9015: No metric, measure, reported figure, claim or record is named 'full-vs-cor'.\n      = did you mean 'full-vs-core'?\n")]
    [InlineData("metric:twice", "error RG9015: No metric, measure, reported figure, claim or record is named 'metric:twice'.\n      = ")]
    [InlineData("alpha-full.patches[2010-01]", "error RG9015: '2010-01' lies outside the window of 'alpha-full', 2008-01-01 to 2008-12-31.\n      = name a day or month of the window, or another selection\n")]
    public void A_name_that_nothing_has_cannot_be_explained(string name, string output)
    {
        Assert.Equal(2, shell.Run("explain", name));
        Assert.StartsWith(output, shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format sarif", "'sarif' not recognized. Must be one of: 'text' 'json'")]
    [InlineData("--format github", "'github' not recognized")]
    [InlineData("", "Required argument 'name' missing")]
    public void What_explain_cannot_do_is_RG9001(string arguments, string message)
    {
        string[] all = arguments.Length == 0 ? ["explain"] : ["explain", "full-vs-core", .. arguments.Split(' ')];
        Assert.Equal(2, shell.Run(all));
        Assert.Contains(message, shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_or_drawn()
    {
        var before = shell.Folder.Listing("");
        Explained("full-vs-core");
        Assert.Equal(before, shell.Folder.Listing(""));
        Assert.Null(shell.LastTree);
    }

    [Fact]
    public void The_same_question_has_the_same_answer_every_time()
    {
        var first = Explained("thrice", "--format", "json");
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(first, Explained("thrice", "--format", "json")));
    }

    [Theory]
    [InlineData("chart:patches", "'chart:patches' is a chart, “", " It shows alpha-", "explain alpha-")]
    [InlineData("patches", "'patches' is a chart, “", "content/charts.yaml:", "'reportgen list charts' tells what uses it")]
    [InlineData("alpha", "'alpha' is a dataset, “", "content/data/alpha.yaml:", "'reportgen list datasets' tells what uses it")]
    [InlineData("/posts/first/", "'/posts/first/' is a post, “", "content/posts/first.md:", "'reportgen list posts' tells what uses it")]
    [InlineData("first", "'first' is a post, “", "It shows ", "'reportgen list posts' tells what uses it")]
    [InlineData("content/posts/first.md", "'content/posts/first.md' is a post, “", "", "reportgen explain ")]
    public void What_has_no_value_of_its_own_is_told_with_its_place_and_what_it_shows(string name, string begins, string holds, string remedy)
    {
        Assert.Equal(2, shell.Run("explain", name));
        Assert.StartsWith($"error RG9015: {begins}", shell.Output, StringComparison.Ordinal);
        Assert.Contains(holds, shell.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_may_or_may_not_count_is_told_with_the_reason()
    {
        Replace("content/data/alpha.yaml", "affects: {full: stated, core: stated}", "affects: {full: stated}");

        Assert.Contains("\n  it is not said whether it belongs to 'core': A1\n", ExplainedAnyway("alpha-core.patches"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ExplainedAnyway("alpha-core.patches", "--format", "json"));
        var because = json.RootElement.GetProperty("measure").GetProperty("steps").GetProperty("possibleBecause")[0];
        Assert.Equal(("A1", "it is not said whether it belongs to 'core'"), (because.GetProperty("record").GetString(), because.GetProperty("why")[0].GetString()));
    }

    private string ExplainedAnyway(string name, params string[] more)
    {
        shell.Run(["explain", name, .. more]);
        return shell.Output;
    }

    [Theory]
    [InlineData("claim:thric", "did you mean 'claim:thrice'?")]
    [InlineData("metric:full-vs-cor", "did you mean 'metric:full-vs-core'?")]
    [InlineData("alpha-full", "'alpha-full' is a selection: name one of its measures, such as 'alpha-full.patches'")]
    public void The_nearest_name_is_offered_as_it_was_asked_for(string name, string remedy)
    {
        Assert.Equal(2, shell.Run("explain", name));
        Assert.Contains($"= {remedy}", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_exists_is_not_offered_for_itself_when_the_data_are_wrong()
    {
        Replace("content/data/alpha.yaml", "size: 4 MB", "size: lots");

        Assert.Equal(1, shell.Run("explain", "full-vs-core"));
        Assert.Contains("= correct the other errors first", shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean 'full-vs-core'", shell.Output, StringComparison.Ordinal);
    }
}
