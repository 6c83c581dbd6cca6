using System.Text.Json;

namespace ReportGen.Tests.Cli;

/// <summary><c>check --fix</c>: the right words in place of stale ones, and not one other byte.</summary>
public sealed class FixTests : IDisposable
{
    private const string Full = "](metric:alpha-full.patches)";
    private const string Times = "](metric:full-vs-core)";

    private readonly Shell shell = FixShell.New();

    public void Dispose() => shell.Dispose();

    public static TheoryData<string, string> Bodies { get; } = new()
    {
        { "It had [3" + Full + ".", "It had [2" + Full + "." },
        { "[3" + Full + " and [4" + Full + " and [2.50×" + Times, "[2" + Full + " and [2" + Full + " and [2.00×" + Times },
        { "It had [three" + Full + ".", "It had [two" + Full + "." },
        { "[Three" + Full + " of them.", "[Two" + Full + " of them." },
        { "It is [2.50x" + Times + ".", "It is [2.00x" + Times + "." },
        { "It is [2.50 times" + Times + ".", "It is [2.00 times" + Times + "." },
        { "It is [between 2.0×\nand 2.5×" + Times + " more.", "It is [2.00×" + Times + " more." },
        { "- a\n  - is [2.5\n    to 2.6×" + Times + " x\n", "- a\n  - is [2.00×" + Times + " x\n" },
        { "**[3" + Full + "** _[3" + Full + "_", "**[2" + Full + "** _[2" + Full + "_" },
        { "## Of [3" + Full + "\n", "## Of [2" + Full + "\n" },
        { "| a | b |\n|---|---|\n| x \\| y | [3" + Full + " |  \n", "| a | b |\n|---|---|\n| x \\| y | [2" + Full + " |  \n" },
        { "![of [3" + Full + "](chart:patches)", "![of [2" + Full + "](chart:patches)" },
        { "Note[^1].\n\n[^1]: Of [3" + Full + ".", "Note[^1].\n\n[^1]: Of [2" + Full + "." },
        { "Term\n:   is [3" + Full + "\n", "Term\n:   is [2" + Full + "\n" },
        { "é🙂 [3" + Full + "\t \n\n\n   \n", "é🙂 [2" + Full + "\t \n\n\n   \n" },
        { "[3&nbsp;" + Full, "[2" + Full },
        { "[\\3" + Full, "[2" + Full },
        { "He said \"no\", and had [3" + Full + ".", "He said \"no\", and had [2" + Full + "." },
        { "the vendors' [3" + Full + ", it's so", "the vendors' [2" + Full + ", it's so" },
        { "> A quotation.\n\nIt had [3" + Full + ".", "> A quotation.\n\nIt had [2" + Full + "." },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Stale_words_are_rewritten_and_nothing_else(string stale, string right)
    {
        shell.Put(FixShell.Post, FixShell.Head + stale);

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Equal(FixShell.Head + right, shell.Get(FixShell.Post));
    }

    [Theory]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("", "\r")]
    public void Line_endings_byte_order_mark_and_trailing_spaces_stay(string mark, string lineBreak)
    {
        string Document(string words) =>
            mark + (FixShell.Head + $"One [{words}{Full}.  \n\nNew [{words}{Full}.\t\n\n| a |\n|---|\n| [{words}{Full} |\n\nlast [{words}{Full}").Replace("\n", lineBreak, StringComparison.Ordinal);
        shell.Put(FixShell.Post, Document("3"));

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Equal(Document("2"), shell.Get(FixShell.Post));
    }

    [Fact]
    public void Mixed_line_endings_stay_mixed()
    {
        string Document(string words) => FixShell.Head.Replace("title: A post\n", "title: A post\r\n", StringComparison.Ordinal) + $"One\r\n[{words}{Full}\nand [{words}{Full}\r\nend\n\n\r\n";
        shell.Put(FixShell.Post, Document("3"));

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Equal(Document("2"), shell.Get(FixShell.Post));
    }

    [Theory]
    [InlineData("summary: \"Of [{0}](metric:alpha-full.patches) \\\"patches\\\" \\u00e9 [{0}](metric:alpha-full.patches)\"")]
    [InlineData("summary: 'It''s [{0}](metric:alpha-full.patches), it''s [{0}](metric:alpha-full.patches)'")]
    [InlineData("summary: Of [{0}](metric:alpha-full.patches) # a comment")]
    [InlineData("summary: Of\n  plain [{0}](metric:alpha-full.patches)\n  lines")]
    [InlineData("summary: >-\n  Folded [{0}](metric:alpha-full.patches)\n  text,\n\n  in more [{0}](metric:alpha-full.patches)  \n  paragraphs")]
    [InlineData("summary: |\n    Literal [{0}](metric:alpha-full.patches)\n    text")]
    [InlineData("summary: \"Of \\\n  [{0}](metric:alpha-full.patches)\"")]
    [InlineData("summary: S.\ncorrections: [{{date: 2009-02-02, text: \"Now [{0}](metric:alpha-full.patches)\"}}]")]
    public void Front_matter_keeps_its_quotes_and_folds(string field)
    {
        string Document(string words) => $"---\ntitle: A post\nslug: first\ndate: 2009-02-01\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, field, words)}\n---\nText.\n";
        shell.Put(FixShell.Post, Document("33"));

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Equal(Document("2"), shell.Get(FixShell.Post));
    }

    [Fact]
    public void Prose_of_yaml_files_is_rewritten_too()
    {
        var text = shell.Get("content/metrics.yaml").Replace("definition: How", "definition: Not [3](metric:alpha-full.patches). How", StringComparison.Ordinal);
        shell.Put("content/metrics.yaml", text);

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Equal(text.Replace("[3]", "[2]", StringComparison.Ordinal), shell.Get("content/metrics.yaml"));
    }

    [Theory]
    [InlineData("> He had [3](metric:alpha-full.patches).", "RG6010", "a quotation")]
    [InlineData("> - He had\n>   [3](metric:alpha-full.patches).", "RG6010", "a quotation")]
    [InlineData("He said \"I had [3](metric:alpha-full.patches) of them\".", "RG6010", "a quotation")]
    [InlineData("He said \u201CI had [3](metric:alpha-full.patches) of them\u201D.", "RG6010", "a quotation")]
    [InlineData("He said 'I had [3](metric:alpha-full.patches) of them'.", "RG6010", "a quotation")]
    [InlineData("He said \u2018I don\u2019t have [3](metric:alpha-full.patches) of them\u2019.", "RG6010", "a quotation")]
    [InlineData("He said «I had [3](metric:alpha-full.patches)».", "RG6010", "a quotation")]
    [InlineData("He said **\"so *much* as [3](metric:alpha-full.patches)\"**.", "RG6010", "a quotation")]
    [InlineData("It had [3].\n\n[3]: metric:alpha-full.patches", "RG6010", "defined elsewhere")]
    [InlineData("It had [3×](claim:twice) more.", "RG6013", "write '2×'")]
    [InlineData("It had 3 patches.", "RG6020", "bind it")]
    [InlineData("It had [**3**](metric:alpha-full.patches).", "RG6017", "put it around the link")]
    public void Quotations_claims_and_what_nobody_can_know_are_left_alone_with_a_remedy(string body, string code, string remedy)
    {
        shell.Put(FixShell.Post, FixShell.Head + body);

        Assert.Equal(1, shell.Run("check", "--fix"));
        Assert.Equal(FixShell.Head + body, shell.Get(FixShell.Post));
        Assert.Contains($"error {code}", shell.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, shell.Output, StringComparison.Ordinal);
        Assert.Contains("There is nothing that could be fixed.", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_claim_says_is_left_alone()
    {
        var text = shell.Get("content/claims.yaml").Replace("The Full installation had", "All [3](metric:alpha-full.patches) of Full had", StringComparison.Ordinal);
        shell.Put("content/claims.yaml", text);

        Assert.Equal(1, shell.Run("check", "--fix"));
        Assert.Equal(text, shell.Get("content/claims.yaml"));
        Assert.Contains("what a source said is not rewritten by --fix", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_is_told_as_a_unified_diff_and_what_is_left_is_reported()
    {
        shell.Put(FixShell.Post, FixShell.Head + "a\nb\nc\nd\nIt had [3" + Full + ".\ne\nf\ng\nh\nThe other [4" + Full + "\n\n> It had [5" + Full + ".");

        Assert.Equal(1, shell.Run("check", "--fix"));
        Assert.Equal(
            """
            --- content/posts/first.md
            +++ content/posts/first.md
            @@ -8,11 +8,11 @@
             b
             c
             d
            -It had [3](metric:alpha-full.patches).
            +It had [2](metric:alpha-full.patches).
             e
             f
             g
             h
            -The other [4](metric:alpha-full.patches)
            +The other [2](metric:alpha-full.patches)
             
             > It had [5](metric:alpha-full.patches).
            \ No newline at end of file
            content/posts/first.md:18:11: error RG6010: the words say '5', but 'metric:alpha-full.patches' is '2'.
               18 | > It had [5](metric:alpha-full.patches).
                  |           ^ write 2; it stands in a quotation, which --fix does not touch: correct it by hand, or bind what was said to a claim
            Numbers: 4 bound, 1 exempt, 0 literal, 0 unbound.
            2 places in 1 file rewritten. The check still fails. 1 error, 0 warnings.

            """.ReplaceLineEndings("\n"),
            shell.Output);
    }

    [Fact]
    public void Lines_that_become_fewer_are_counted_right_in_later_hunks()
    {
        shell.Put(FixShell.Post, FixShell.Head + "[between 2.0×\nand 2.5×" + Times + "\n" + string.Concat(Enumerable.Repeat("x\n", 9)) + "[3" + Full + "\n");

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.Contains("@@ -4,8 +4,7 @@\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("@@ -15,4 +14,4 @@\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("-[between 2.0×\n-and 2.5×](metric:full-vs-core)\n+[2.00×](metric:full-vs-core)\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_prints_the_same_diff_and_writes_nothing()
    {
        var stale = FixShell.Head + "It had [3" + Full + ".\n";
        shell.Put(FixShell.Post, stale);

        Assert.Equal(1, shell.Run("check", "--fix", "--dry-run"));
        Assert.Contains("-It had [3](metric:alpha-full.patches).\n+It had [2](metric:alpha-full.patches).\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("1 place in 1 file would be rewritten. The check failed. 1 error, 0 warnings.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(stale, shell.Get(FixShell.Post));
    }

    [Fact]
    public void With_nothing_to_fix_it_says_so_and_compares_the_site_as_ever()
    {
        shell.Run("build");

        Assert.Equal(0, shell.Run("check", "--fix"));
        Assert.EndsWith("There is nothing to fix. site: 1 file, exactly what a build gives.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(0, shell.Run("check", "--fix", "--dry-run"));
    }

    [Fact]
    public void Programs_get_the_fixes_as_data_and_the_diff_beside_them()
    {
        shell.Put(FixShell.Post, FixShell.Head + "It had [3" + Full + ".\n");

        Assert.Equal(1, shell.Run("check", "--fix", "--dry-run", "--format", "json"));
        using var json = JsonDocument.Parse(shell.Output);
        var fix = json.RootElement.GetProperty("diagnostics")[0].GetProperty("fix");
        Assert.Equal(("2", 7, 9, 10), (fix.GetProperty("replacement").GetString(), fix.GetProperty("line").GetInt32(), fix.GetProperty("column").GetInt32(), fix.GetProperty("endColumn").GetInt32()));
        Assert.False(json.RootElement.GetProperty("fix").GetProperty("written").GetBoolean());
        Assert.Equal(1, json.RootElement.GetProperty("fix").GetProperty("places").GetArrayLength());
        Assert.StartsWith("--- content/posts/first.md\n", shell.ErrorOutput, StringComparison.Ordinal);

        Assert.Equal(1, shell.Run("check", "--format", "sarif"));
        using var sarif = JsonDocument.Parse(shell.Output);
        var change = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("2", change.GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }
}
