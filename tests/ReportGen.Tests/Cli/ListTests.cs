using System.Text.Json;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

public sealed class ListTests : IDisposable
{
    private readonly Shell shell = Of(isTerminal: false);

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_metric_is_listed_with_its_value_and_its_place()
    {
        Assert.Equal((0, ""), (shell.Run("list", "metrics"), shell.ErrorOutput));
        Assert.Contains($"full-vs-core\t2.00×\tcontent/metrics.yaml:{LineOf("content/metrics.yaml", "full-vs-core")}\t/posts/first/, claim:twice\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metrics", "full-vs-core", "2.00×")]
    [InlineData("measures", "alpha-full.patches", "2")]
    [InlineData("claims", "twice", "confirmed")]
    [InlineData("charts", "patches", null)]
    [InlineData("selections", "alpha-core", "Alpha, Core installation")]
    [InlineData("datasets", "alpha", null)]
    [InlineData("sources", "s1", null)]
    public void Each_sort_of_name_is_listed_in_ordinal_order_at_the_line_that_defines_it(string what, string name, string? value)
    {
        Assert.Equal((0, ""), (shell.Run("list", what), shell.ErrorOutput));
        var rows = shell.Output.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')).ToList();

        Assert.All(rows, row => Assert.Equal(4, row.Length));
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal), rows.Select(row => row[0]));
        var found = Assert.Single(rows, row => row[0] == name);
        Assert.Equal(value ?? found[1], found[1]);
        Assert.NotEmpty(found[1]);
        var place = found[2].Split(':');
        Assert.Contains(name.Split('.')[0], File.ReadAllLines(shell.Folder.At(place[0]))[int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_are_listed_by_themselves_and_the_first_page_is_among_what_uses_a_metric()
    {
        shell.Folder.With("content/report.yaml", File.ReadAllText(shell.Folder.At("content/report.yaml")).Replace("summary: ", "summary: \"[](metric:full-vs-core) the patches.\" # ", StringComparison.Ordinal));
        Assert.Equal((0, ""), (shell.Run("list", "posts"), shell.ErrorOutput));
        Assert.StartsWith("/posts/first/\t", Assert.Single(shell.Output.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);

        shell.Run("list", "metrics");
        Assert.Contains("\t/, /posts/first/, claim:twice\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reported_figure_is_listed_by_the_name_that_formulas_have_for_it()
    {
        shell.Folder.With("content/data/alpha.yaml", File.ReadAllText(shell.Folder.At("content/data/alpha.yaml")) + "\n" + """
            reported:
              - {id: alpha-total, title: Size of all patches, measure: size, value: over 2.7 GB, source: s1}
            """);
        shell.Run("list", "figures");

        Assert.StartsWith("reported.alpha-total\tover 2.7 GB\tcontent/data/alpha.yaml:", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_stand_under_each_other_on_a_terminal_and_nowhere_else()
    {
        using var terminal = Of(isTerminal: true);
        Assert.Equal(0, terminal.Run("list", "measures", "--no-color"));
        var lines = terminal.Output.TrimEnd('\n').Split('\n');

        Assert.DoesNotContain('\t', terminal.Output);
        Assert.DoesNotContain('\u001b', terminal.Output);
        Assert.Single(lines.Select(line => line.IndexOf("content/selections.yaml:", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void A_value_wider_than_forty_cells_pushes_its_own_place_only()
    {
        using var terminal = Of(isTerminal: true);
        var selections = File.ReadAllText(terminal.Folder.At("content/selections.yaml"));
        terminal.Folder.With("content/selections.yaml", selections.Replace("Alpha, Full installation", new string('a', 41), StringComparison.Ordinal));
        Assert.Equal(0, terminal.Run("list", "selections", "--no-color"));
        var row = Assert.Single(terminal.Output.Split('\n'), line => line.StartsWith("alpha-core ", StringComparison.Ordinal));

        Assert.Equal(40 + 2, row.IndexOf("content/selections.yaml:", StringComparison.Ordinal) - row.IndexOf("Alpha, Core", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void Colour_is_for_terminals_that_allow_it(bool isTerminal, string? noColor, bool isColoured)
    {
        using var other = Of(isTerminal, noColor);
        other.Run("list", "metrics");

        Assert.Equal(isColoured, other.Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void Another_program_gets_JSON()
    {
        Assert.Equal((0, ""), (shell.Run("list", "claims", "--format", "json"), shell.ErrorOutput));
        using var document = JsonDocument.Parse(shell.Output);
        var (root, first) = (document.RootElement, document.RootElement.GetProperty("names")[0]);

        Assert.Equal(("list", "claims", 0), (root.GetProperty("command").GetString(), root.GetProperty("what").GetString(), root.GetProperty("exitCode").GetInt32()));
        Assert.Equal(("twice", "confirmed", "content/claims.yaml"), (first.GetProperty("name").GetString(), first.GetProperty("value").GetString(), first.GetProperty("file").GetString()));
        Assert.Equal(LineOf("content/claims.yaml", "twice"), first.GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_minor_claim_is_listed_as_one()
    {
        var claims = File.ReadAllText(shell.Folder.At("content/claims.yaml"));
        shell.Folder.With("content/claims.yaml", claims.Replace("- id: twice\n", "- id: twice\n  weight: minor\n", StringComparison.Ordinal));

        Assert.Equal(0, shell.Run("list", "claims"));
        Assert.Contains("minor", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measures", "alpha-full.patches", "/posts/first/, chart:patches, metric:full-vs-core")]
    [InlineData("selections", "alpha-core", "chart:patches, metric:full-vs-core")]
    [InlineData("datasets", "alpha", "selection:alpha-core, selection:alpha-full")]
    [InlineData("claims", "twice", "/posts/second/")]
    [InlineData("charts", "patches", "/posts/second/")]
    [InlineData("sources", "s1", "/posts/second/, chart:patches, claim:twice, dataset:alpha")]
    public void What_uses_a_thing_is_named_beside_it(string what, string name, string uses)
    {
        shell.Folder.With("content/posts/second.md", """
            ---
            title: A second post
            date: 2009-02-02
            summary: What it says.
            authors: [A. Tester]
            ---
            It had [2×](claim:twice) them, [says the vendor](source:s1).

            ![Patches](chart:patches)

            """.ReplaceLineEndings("\n"));
        Assert.Equal((0, ""), (shell.Run("list", what), shell.ErrorOutput));

        Assert.EndsWith($"\t{uses}", Assert.Single(shell.Output.Split('\n'), line => line.StartsWith($"{name}\t", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_and_pages_are_listed_by_address_with_date_words_and_coverage()
    {
        shell.Folder.With("content/pages/about.md", "---\ntitle: About\nsummary: Who counts.\n---\nWe count.\n");
        Assert.Equal((0, ""), (shell.Run("list", "pages"), shell.ErrorOutput));

        Assert.Equal(
            "/about/\tAbout (2 words, 0 bound, 0 exempt, 0 literal, 0 unbound)\tcontent/pages/about.md:1\t\n"
            + "/posts/first/\tA first post (2009-02-01, 12 words, 2 bound, 0 exempt, 0 literal, 0 unbound)\tcontent/posts/first.md:1\t\n",
            shell.Output);
    }

    [Fact]
    public void A_spreadsheet_gets_CSV_in_which_no_text_is_a_formula()
    {
        shell.Folder.With("content/posts/first.md", File.ReadAllText(shell.Folder.At("content/posts/first.md")).Replace("A first post", "\"=SUM(A, B)\"", StringComparison.Ordinal));
        Assert.Equal((0, ""), (shell.Run("list", "pages", "--format", "csv"), shell.ErrorOutput));

        Assert.Equal(
            "\uFEFFname,value,date,words,bound,exempt,literal,unbound,file,line,used by\n"
            + "/posts/first/,\"'=SUM(A, B)\",2009-02-01,12,2,0,0,0,content/posts/first.md,1,\n",
            shell.Output);
    }

    [Fact]
    public void What_is_known_beside_the_value_and_what_uses_it_stand_in_JSON()
    {
        shell.Run("list", "datasets", "--format", "json");
        using var document = JsonDocument.Parse(shell.Output);
        var alpha = document.RootElement.GetProperty("names")[0];

        Assert.Equal((2, 0), (alpha.GetProperty("records").GetInt32(), alpha.GetProperty("figures").GetInt32()));
        Assert.Equal(["selection:alpha-core", "selection:alpha-full"], alpha.GetProperty("usedBy").EnumerateArray().Select(user => user.GetString()));
    }

    [Fact]
    public void An_error_elsewhere_is_told_on_the_error_stream_and_the_names_are_listed()
    {
        shell.Folder.With("content/posts/broken.md", "---\ntitle: Broken\n---\n");

        Assert.Equal(1, shell.Run("list", "metrics"));
        Assert.Contains("content/posts/broken.md:", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Contains("full-vs-core\t2.00×\t", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metric")]
    [InlineData("claim")]
    [InlineData("dataset")]
    [InlineData("source")]
    public void What_is_said_of_an_unknown_name_leads_to_a_list_that_there_is(string scheme)
    {
        var post = File.ReadAllText(shell.Folder.At("content/posts/first.md"));
        shell.Folder.With("content/posts/first.md", $"{post}\n[words]({scheme}:zzzzzzzzzzzz)\n");

        Assert.Equal(1, shell.Run("list", $"{scheme}s"));
        Assert.Contains($"'reportgen list {scheme}s' shows them", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.NotEmpty(shell.Output);
    }

    [Fact]
    public void Places_are_in_the_folder_that_was_typed_and_a_folder_that_is_not_there_is_told()
    {
        shell.Run("list", "metrics", "--content", shell.Folder.At("content"));
        Assert.Contains($"\t{shell.Folder.At("content").Replace('\\', '/')}/metrics.yaml:", shell.Output, StringComparison.Ordinal);

        Assert.Equal(2, shell.Run("list", "metrics", "--content", "nowhere"));
        Assert.Equal("", shell.Output);
        Assert.Contains("RG9002", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_list_is_said_beside_the_empty_list()
    {
        Assert.Equal(0, shell.Run("list", "figures"));
        Assert.Equal(("", "The report has no figures.\n"), (shell.Output, shell.ErrorOutput));
    }

    [Theory]
    [InlineData("list", "Required argument 'what' missing")]
    [InlineData("list metrcs", "'metrcs' not recognized. Must be one of: 'metrics' 'measures'")]
    public void A_list_that_does_not_exist_is_a_usage_error(string arguments, string message)
    {
        Assert.Equal(2, shell.Run(arguments.Split(' ')));
        Assert.Contains(message, shell.ErrorOutput, StringComparison.Ordinal);
    }

    private int LineOf(string path, string id) => Array.FindIndex(File.ReadAllLines(shell.Folder.At(path)), line => line.Contains($"id: {id}", StringComparison.Ordinal)) + 1;

    private static Shell Of(bool isTerminal, string? noColor = null)
    {
        var shell = new Shell { IsTerminal = isTerminal, NoColor = noColor };
        foreach (var file in BaseSite.Files) shell.Folder.With(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        return shell;
    }
}
