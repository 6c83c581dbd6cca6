using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Hostile;

/// <summary>Small files that ask for much: each ends in one finding at its own place. Findings are counted, never seconds.</summary>
public class LimitTests
{
    private static readonly string Post = Text("content/posts/first.md");

    public static TheoryData<string, string, string, string> Much => new()
    {
        { "a wide table with short rows", "content/posts/first.md", $"{Post}\n|{Times("a|", 4000)}\n|{Times("-|", 4000)}\n{Times("|a|\n", 20)}", "content/posts/first.md:10:1 RG6066" },
        { "many small tables", "content/posts/first.md", $"{Post}\n{Times("|a|b|\n|-|-|\n|a|b|\n\n", 9000)}", "content/posts/first.md:33342:1 RG6066" },
        { "many lines", "content/posts/first.md", $"{Post}\n{Times("- a\n", 60_001)}", "content/posts/first.md:60008:1 RG6066" },
        { "many headings", "content/posts/first.md", $"{Post}\n{Times("## a\n", 3001)}", "content/posts/first.md:3010:1 RG6066" },
        { "many footnotes", "content/posts/first.md", $"{Post}\n{Each(1001, i => $"[^n{i}]: a note\n")}", "content/posts/first.md:1010:1 RG6066" },
        { "many footnotes that are referred to", "content/posts/first.md", $"{Post}\n{Each(1001, i => $"a[^n{i}]\n")}\n{Each(1001, i => $"[^n{i}]: a note\n")}", "content/posts/first.md:2012:1 RG6066" },
        { "many references to one footnote", "content/posts/first.md", $"{Post}\n{Times("a[^n] ", 20_001)}\n\n[^n]: a note\n", "content/posts/first.md:10:1 RG6066" },
        { "many abbreviations", "content/posts/first.md", $"{Post}\n{Each(1001, i => $"*[N{i}]: a name\n")}", "content/posts/first.md:1010:1 RG6066" },
        { "many definitions of links", "content/posts/first.md", $"{Post}\n{Each(1001, i => $"[n{i}]: https://a.example/\n")}", "content/posts/first.md:1010:1 RG6066" },
        { "many uses of an abbreviation", "content/posts/first.md", $"{Post}\n*[AX]: a name\n\n{Times("AX ", 20_001)}\n", "content/posts/first.md:10:3 RG6066" },
        { "many links", "content/posts/first.md", $"{Post}\n{Times("[a](https://a.example/)\n", 20_001)}", "content/posts/first.md:20008:3 RG6066" },
        { "many links by their definition", "content/posts/first.md", $"{Post}\n[n]: https://a.example/\n\n{Times("[n]\n", 20_001)}", "content/posts/first.md:20011:1 RG6066" },
        { "a chart again and again", "content/posts/first.md", $"{Post}\n{Times("![A caption](chart:patches)\n\n", 241)}", "content/posts/first.md:490:1 RG6066" },
        { "links that nothing closes", "content/posts/first.md", $"{Post}\n{Times("[a](", 7000)}\n", "content/posts/first.md:10:3023 RG6066" },
        { "addresses in one paragraph", "content/posts/first.md", $"{Post}\n{Times("https://a.b ", 6000)}\n", "content/posts/first.md:10:69277 RG6066" },
        { "many exemptions", "content/report.yaml", $"{Text("content/report.yaml")}exempt:\n{Each(101, i => $"  - {{pattern: Name {i}, reason: a name}}\n")}", "content/report.yaml:108:5 RG1066" },
        { "lists in lists", "content/posts/first.md", $"{Post}\n{Each(300, i => $"{new string(' ', 2 * i)}- a\n")}", "content/posts/first.md:261:1 RG6033" },
        { "quotes in quotes", "content/posts/first.md", $"{Post}\n{Times(">", 50_000)} a\n", "content/posts/first.md:10:1 RG6033" },
        { "many tags", "content/posts/first.md", Post.Replace("authors:", $"tags: [{Each(1000, i => $"t{i}, ")}z]\nauthors:", StringComparison.Ordinal), "content/posts/first.md:6:5898 RG1066" },
        { "many metrics", "content/metrics.yaml", Each(1041, i => $"- {{id: m{i}, title: A, definition: A, formula: 1 + 1}}\n"), "content/metrics.yaml:1041:3 RG1066" },
        { "long formulas", "content/metrics.yaml", Text("content/metrics.yaml") + Each(800, i => $"- {{id: m{i}, title: A, definition: A, formula: 1{Times(" + 1", 40)}}}\n"), "content/metrics.yaml:650:48 RG3018" },
        { "long labels", "content/charts.yaml", Chart(1).Replace("[{label", $"[{Each(21, i => $"{{label: {Name(i)}{new string('w', 978)}, value: alpha-full.patches}}, ")}{{label", StringComparison.Ordinal), "content/charts.yaml:1:3 RG5066" },
        { "many values of charts", "content/charts.yaml", Each(8, i => Chart(i).Replace("[{label", $"[{Each(150, row => $"{{label: {Name(row)}, value: alpha-full.patches}}, ")}{{label", StringComparison.Ordinal)), "content/charts.yaml:8:8 RG5066" },
        { "many charts", "content/charts.yaml", Each(249, Chart), "content/charts.yaml:249:3 RG1066" },
        { "a long label", "content/charts.yaml", Text("content/charts.yaml").Replace("label: Full", $"label: {Times("word ", 300)}", StringComparison.Ordinal), "content/charts.yaml:7:15 RG1067" },
        { "a long axis", "content/charts.yaml", Text("content/charts.yaml").Replace("title: Patches", $"title: {Times("word ", 300)}", StringComparison.Ordinal), "content/charts.yaml:4:17 RG1067" },
        { "many rows", "content/charts.yaml", Text("content/charts.yaml").Replace("  source: [s1]\n", Each(600, i => $"    - {{label: {Name(i)}, value: alpha-full.patches}}\n"), StringComparison.Ordinal), "content/charts.yaml:1:3 RG5066" },
        { "braces in braces", "templates/assets/site.css", Times("a{", 50_000), "templates/assets/site.css:1:102 RG7566" },
        { "parentheses in parentheses", "templates/assets/site.css", "a{b:" + Times("(", 50_000), "templates/assets/site.css:1:54 RG7566" },
        { "loops after loops", "templates/home.html", Times("{{ for i in 1..60000 }}{{ end }}", 20), "templates/home.html:1:45 RG7005" },
        { "a loop that works on a long text", "templates/home.html", "{{ a = 'x' * 900000; for i in 1..50000; b = a | string.upcase; end }}", "templates/home.html:1:45 RG7005" },
        { "a loop that compares long texts", "templates/home.html", "{{ a = 'x' * 900000; for i in 1..50000; b = a == a; end }}", "templates/home.html:1:45 RG7005" },
        { "a shift", "templates/home.html", "{{ a = 1 << 2000000000 }}", "templates/home.html:1:8 RG7006" },
        { "an escape beyond all characters", "content/report.yaml", "title: \"a\\UFFFFFFFFb\"\nsummary: S\n", "content/report.yaml:1:10 RG1010" },
        { "a mapping that ends in a colon", "content/report.yaml", "title: A\nsummary: S\nexempt:\n  - {pattern: \"X [0-9]+\", reason: a name}\n:", "content/report.yaml:5:2 RG1010" },
        { "a copied manifest", "content/static/manifest.json", "{}", "content/static/manifest.json:1:1 RG7502" },
        { "a copied manifest in other letters", "content/static/Manifest.JSON", "{}", "content/static/Manifest.JSON:1:1 RG7502" },
    };

    [Theory]
    [MemberData(nameof(Much))]
    public void What_asks_for_too_much_is_told_at_its_own_place(string what, string path, string text, string expected)
    {
        var found = Built(new SourceFile(path, Encoding.UTF8.GetBytes(text))).ToList();

        Assert.True(found.Count == 1 && $"{found[0].Span} {found[0].Code.Id}" == expected, $"{what}: {string.Join("\n", found.Take(5))}");
    }

    [Fact]
    public void A_font_that_only_begins_like_another_sort_is_broken()
    {
        var font = BuiltInTheme.Files().Files[Theme.RegularFontPath].Bytes.ToArray();
        "OTTO"u8.CopyTo(font);

        var found = Built(new SourceFile(Theme.RegularFontPath, font)).Where(finding => finding.IsError);

        Assert.Equal(["RG8002"], found.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void A_packed_font_is_unpacked_before_it_is_published()
    {
        const string path = "templates/assets/fonts/regular.woff2";
        var files = BuiltInTheme.Files().Files;
        var packed = files[path].Bytes.ToArray();
        packed[^20] ^= 0xFF;

        var found = Pipeline.Run(BuiltInTheme.Files([.. BaseSite.Files, new SourceFile(Theme.RegularFontPath, (byte[])[.. files[Theme.RegularFontPath].Bytes.Span, 0]), new SourceFile(path, packed)]), DrawnReport.Options).Diagnostics;

        Assert.Equal(["RG8004"], found.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void Equal_headings_are_named_without_counting_anew()
    {
        var built = Pipeline.Run(Tree(new SourceFile("content/posts/first.md", Encoding.UTF8.GetBytes($"{Post}\n{Times("## a\n\n", 2500)}## a-1\n\n## Numbers\n"))), DrawnReport.Options);

        var headings = Assert.Single(built.Model.Narrative.Posts).Headings;
        Assert.Equal(["a", "a-1", "a-2"], headings.Take(3).Select(heading => heading.Id));
        Assert.Equal(["a-2499", "a-1-1", "section-numbers"], headings.TakeLast(3).Select(heading => heading.Id));
    }

    [Fact]
    public void Of_a_kind_in_a_file_the_first_findings_are_told_and_the_others_counted()
    {
        var found = Built(new SourceFile("content/report.yaml", Encoding.UTF8.GetBytes(Text("content/report.yaml") + Each(1234, i => $"key{i}: 1\n"))));

        Assert.Equal(201, found.Length);
        Assert.Equal("content/report.yaml:1:1: error RG1020: and 1,034 more of this kind in this file: Unknown key. mend those that are shown; what has one cause goes with it", found[^1].ToString());
        Assert.Equal(1034, found[^1].Count);
    }

    [Fact]
    public void Findings_of_several_stages_are_counted_together()
    {
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        for (var line = 1; line <= 150; line++) first.Report(SourcesCodes.UnknownKey, new SourceSpan("a", line, 1, line, 2), "unknown");
        for (var line = 151; line <= 400; line++) second.Report(SourcesCodes.UnknownKey, new SourceSpan("a", line, 1, line, 2), "unknown");
        second.Report(SourcesCodes.UnknownKey, new SourceSpan("a", 151, 1, 151, 2), "unknown");
        first.AddRange(second.ToSorted());

        var told = first.ToSorted();

        Assert.Equal((201, 200), (told.Length, told[^1].Count));
    }

    [Fact]
    public void A_site_of_many_posts_may_have_as_many_charts_as_it_can_show()
    {
        var posts = Enumerable.Range(0, 20).Select(i => new SourceFile($"content/posts/p{i}.md", Encoding.UTF8.GetBytes(Post.Replace("slug: first", $"slug: p{i}", StringComparison.Ordinal))));
        var charts = new SourceFile("content/charts.yaml", Encoding.UTF8.GetBytes(Each(300, Chart)));

        var read = Pipeline.Read(BuiltInTheme.Files([.. BaseSite.Files.Where(file => file.Path != charts.Path), .. posts, charts]), BuildOptions.Default);

        Assert.DoesNotContain(read.Diagnostics, finding => finding.IsError);
        Assert.Equal(300, read.Charts.Charts.Length);
    }

    [Fact]
    public void The_table_of_limits_says_what_is_so()
    {
        var table = Regex.Matches(File.ReadAllText(RepositoryRoot.Combine("docs", "limits.md")), @"^\| `(?<name>\w+)` \| (?<most>[\d,]+) \|", RegexOptions.Multiline)
            .Select(row => (row.Groups["name"].Value, int.Parse(row.Groups["most"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
        var limits = typeof(Limits).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => (property.Name, (int)property.GetValue(Limits.Default)!));

        Assert.Equal(limits.OrderBy(limit => limit.Item1, StringComparer.Ordinal), table.OrderBy(limit => limit.Item1, StringComparer.Ordinal));
    }

    private static ImmutableArray<Diagnostic> Built(SourceFile file) => Pipeline.Run(Tree(file), DrawnReport.Options).Diagnostics;

    private static SourceTree Tree(SourceFile file) => BuiltInTheme.Files([.. BaseSite.Files.Where(other => other.Path != file.Path), file]);

    private static string Text(string path) => Encoding.UTF8.GetString(BaseSite.Files.Single(file => file.Path == path).Bytes.Span);

    /// <summary>A label of two letters, another one for each number below 676.</summary>
    private static string Name(int number) => $"{(char)('A' + (number % 26))}{(char)('a' + (number / 26))}";

    private static string Chart(int number) =>
        $"- {{id: c{number}, kind: bar, title: A chart, axis: {{title: Patches}}, rows: [{{label: Full, value: alpha-full.patches}}], source: [s1]}}\n";

    private static string Times(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Each(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
