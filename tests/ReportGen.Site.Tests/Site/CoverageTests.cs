using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Whatever authors wrote and readers see is looked through: one number that nothing accounts for is planted in each such place.</summary>
public sealed class CoverageTests
{
    /// <summary>A file, what it holds there, and the same with the number 4711 in it.</summary>
    public static TheoryData<string, string, string> Places { get; } = new()
    {
        { "content/report.yaml", "A brief report", "A brief report of 4711" },
        { "content/report.yaml", "A report for tests.", "A report for 4711 tests." },
        { "content/report.yaml", "[A. Tester]", "[A. Tester, 4711 others]" },
        { "content/report.yaml", "CC BY 4.0", "Licence of 4711 words" },
        { "content/sources.yaml", "A. Vendor", "A. Vendor and 4711 others" },
        { "content/sources.yaml", "  author:", "  publisher: 4711 houses\n  author:" },
        { "content/sources.yaml", "  author:", "  licence: after 4711 days\n  author:" },
        { "content/sources.yaml", "  author:", "  note: Of 4711 pages.\n  author:" },
        { "content/data/alpha.yaml", "Alpha patches", "All 4711 Alpha patches" },
        { "content/data/alpha.yaml", "vendor: Vendor", "vendor: Vendor of 4711" },
        { "content/data/alpha.yaml", "product: Alpha", "product: Alpha of 4711" },
        { "content/data/alpha.yaml", "covers:", "licence: {name: after 4711 days}\ncovers:" },
        { "content/data/alpha.yaml", "covers:", "notes: Of 4711 records.\ncovers:" },
        { "content/data/alpha.yaml", "    class:", "    component: 4711 components\n    class:" },
        { "content/data/alpha.yaml", "    class:", "    impact: on 4711 hosts\n    class:" },
        { "content/data/alpha.yaml", "    class:", "    place: row 4711 of it\n    class:" },
        { "content/data/alpha.yaml", "core: stated", "core: {is: inferred, basis: from 4711 others}" },
        { "content/data/alpha.yaml", "patches:\n", "reported:\n  - {id: r, title: Of 4711, measure: patches, value: 2, source: s1}\npatches:\n" },
        { "content/data/alpha.yaml", "patches:\n", "reported:\n  - {id: r, title: A figure, measure: patches, value: 2, source: s1, place: among 4711 rows}\npatches:\n" },
        { "content/selections.yaml", "Alpha, Full installation", "Alpha, Full installation on 4711 hosts" },
        { "content/selections.yaml", "label: Alpha Full", "label: Alpha Full of 4711" },
        { "content/selections.yaml", "    dataset: alpha", "    note: Of 4711.\n    dataset: alpha" },
        { "content/selections.yaml", "definitions: []", "definitions: [{id: d, title: all 4711 packages}]" },
        { "content/metrics.yaml", "title: ", "title: Of 4711 " },
        { "content/metrics.yaml", "definition: ", "definition: Of 4711 " },
        { "content/metrics.yaml", "  formula:", "  note: Of 4711.\n  formula:" },
        { "content/claims.yaml", "says: ", "says: Of 4711 " },
        { "content/claims.yaml", "place: ", "place: the paragraph of 4711 words in " },
        { "content/claims.yaml", "  says:", "  by: A. and 4711 others\n  says:" },
        { "content/claims.yaml", "  says:", "  note: Of 4711.\n  says:" },
        { "content/charts.yaml", "title: ", "title: Of 4711 " },
        { "content/charts.yaml", "  axis:", "  caption: Of 4711.\n  axis:" },
        { "content/posts/first.md", "title: ", "title: Of 4711 " },
        { "content/posts/first.md", "summary: ", "summary: Of 4711 " },
        { "content/posts/first.md", "summary: ", "series: All of 4711\nsummary: " },
        { "content/posts/first.md", "summary: ", "tags: [top 4711]\nsummary: " },
        { "content/posts/first.md", "[A. Tester]", "[A. Tester, 4711 others]" },
        { "content/posts/first.md", "summary: ", "examines: {title: Of 4711 hosts}\nsummary: " },
        { "content/posts/first.md", "summary: ", "examines: {title: A text, author: A. and 4711 others}\nsummary: " },
        { "content/posts/first.md", "summary: ", "corrections: [{date: 2026-01-02, text: It said 4711.}]\nsummary: " },
        { "templates/page.html", "<article", "<p title=\"All 4711\"></p><article" },
        { "templates/page.html", "<article", "<p>All 4711</p><article" },
        { "templates/page.html", "<article", "{{ 4711 }}<article" },
        { "templates/page.html", "<article", "{{ 'All 4711' }}<article" },
    };

    /// <summary>They are quotations.</summary>
    [Theory]
    [InlineData("content/sources.yaml", "Release notes", "Notes of 4711 kinds")]
    [InlineData("content/data/alpha.yaml", "First fix", "First fix of 4711")]
    public void Titles_of_sources_and_records_are_not_looked_through(string path, string written, string planted) =>
        Assert.Empty(Read(path, written, planted).Diagnostics);

    [Theory]
    [InlineData("<meter value=\"4711\"></meter><article")]
    [InlineData("thir&shy;teen<article")]
    public void So_is_one_that_a_gauge_or_a_character_reference_shows(string planted)
    {
        var found = Assert.Single(Read("templates/page.html", "<article", planted).Diagnostics);

        Assert.Equal(("RG6020", "templates/page.html"), (found.Code.Id, found.Span?.Path));
    }

    [Fact]
    public void So_is_one_that_a_style_sheet_prints()
    {
        var sheet = new SourceFile("templates/assets/site.css", "main::after { content: \"All 4711\" }"u8.ToArray());

        var found = Assert.Single(Pipeline.Read(new SourceTree(Tree().Files.SetItem(sheet.Path, sheet)), BuildOptions.Default).Diagnostics);

        Assert.Equal("templates/assets/site.css:1:29", found.Span?.ToString());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_number_is_found_in_every_text_that_readers_see(string path, string written, string planted)
    {
        var model = Read(path, written, planted);

        var found = Assert.Single(model.Diagnostics);
        Assert.Equal(("RG6020", path, "'4711' is a number that nothing accounts for."), (found.Code.Id, found.Span?.Path, found.Message));
        Assert.Equal(4, found.Span?.EndColumn - found.Span?.Column);
        Assert.Equal(1, model.Narrative.Files.Single(file => file.Path == path).Coverage.Unbound);
        Assert.Equal(1, model.Narrative.Coverage.Unbound);
    }

    [Fact]
    public void The_files_add_up_to_the_whole_and_articles_stand_with_their_own()
    {
        var narrative = Pipeline.Read(Tree(), BuildOptions.Default).Narrative;

        Assert.Equal(narrative.Coverage, narrative.Files.Aggregate(Coverage.None, (sum, file) => sum + file.Coverage));
        Assert.Equal(narrative.Files.Select(file => file.Path).Order(StringComparer.Ordinal), narrative.Files.Select(file => file.Path));
        Assert.All(narrative.Posts.Concat(narrative.Pages), article => Assert.Equal(article.Coverage, narrative.Files.Single(file => file.Path == article.Path).Coverage));
        Assert.Equal(narrative.Coverage.Exempt, narrative.ExemptNumerals.Length);
        Assert.Contains("content/claims.yaml", narrative.Files.Select(file => file.Path));
        Assert.DoesNotContain("templates/page.html", narrative.Files.Select(file => file.Path)); // it tells no number
    }

    [Theory]
    [InlineData(@".*", "RG2")]
    [InlineData(@".+", "RG6022")]
    [InlineData(@"\d+", "RG6022")]
    [InlineData(@"[\d.,]+×?", "RG6022")]
    [InlineData(@"\d+ \w+", "RG6022")]
    [InlineData(@"\w+ \d+", "RG6022")]
    [InlineData(@"[A-Z]\w+ \d+", "RG6022")]
    [InlineData(@"in \d+", "RG6022")]
    [InlineData(@"(?i)in \d{2}", "RG6022")]
    [InlineData(@"\S+%", "RG6022")]
    [InlineData(@"thirteen", "RG6022")]
    [InlineData(@"[^ ]*\d[^ ]*", "RG6022")]
    [InlineData(@"Studio.*", "RG6022")]
    [InlineData(@".*Studio 54", "RG6022")]
    [InlineData(@"Studio [^.]+", "RG6022")]
    [InlineData(@"(\w+ )*Studio 54", "RG6022")]
    [InlineData(@"Studio \d+( \w+)*( patches)?", "RG6022")]
    [InlineData(@"Studio 5", "RG6023 RG6020")]
    [InlineData(@"Studio 55", "RG6023 RG6020")]
    [InlineData(@"(?=S)tudio 54", "RG6021 RG6020")]
    [InlineData(@"Studio 54", "")]
    [InlineData(@"Studio \d\d", "")]
    [InlineData(@"Studio (54|57)", "")]
    [InlineData(@"(the )?Studio \d+", "")]
    public void A_pattern_that_hides_figures_or_nothing_is_reported_at_its_place(string pattern, string codes)
    {
        var found = Exempting("Studio 54", pattern);

        var wanted = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(wanted.Length == 0, found.IsEmpty);
        Assert.All(wanted, code => Assert.Contains(found, d => d.Code.Id.StartsWith(code, StringComparison.Ordinal)));
        Assert.All(found.Where(d => d.Code.Id is "RG6022" or "RG6023"), d => Assert.Equal(("content/report.yaml", 15), (d.Span?.Path, d.Span?.Column)));
    }

    [Theory]
    [InlineData(120, "")]
    [InlineData(121, "RG6022")]
    public void A_name_has_at_most_120_characters(int characters, string codes)
    {
        var found = Exempting("Studio 54".PadLeft(characters, 'S'), "S+tudio 54");

        Assert.Equal(codes, string.Join(' ', found.Select(finding => finding.Code.Id)));
    }

    /// <summary>What is found where a name stands in the summary and a pattern exempts it.</summary>
    private static ImmutableArray<Diagnostic> Exempting(string name, string pattern)
    {
        var settings = BaseSite.Files.Single(file => file.Path == "content/report.yaml");
        var text = Encoding.UTF8.GetString(settings.Bytes.Span).Replace("A report for tests.", $"A report of {name}.", StringComparison.Ordinal);
        var exempting = Encoding.UTF8.GetBytes($"{text}\nexempt:\n  - {{pattern: '{pattern}', reason: a club}}\n");
        var files = Tree().Files.SetItem(settings.Path, new SourceFile(settings.Path, exempting));

        return Pipeline.Read(new SourceTree(files), BuildOptions.Default).Diagnostics;
    }

    [Fact]
    public void An_exemption_that_only_a_draft_may_need_is_no_warning()
    {
        var draft = new SourceFile("content/posts/draft.md", "---\ntitle: A\nsummary: B\ndate: 2026-01-02\ndraft: true\n---\nIn Studio 54.\n"u8.ToArray());
        var settings = BaseSite.Files.Single(file => file.Path == "content/report.yaml");
        var exempting = new SourceFile(settings.Path, (byte[])[.. settings.Bytes.Span, .. "\nexempt: [{pattern: Studio 54, reason: a club}]\n"u8]);
        var tree = SourceTree.Of(Tree().Files.Values.Where(file => file.Path != settings.Path).Append(exempting).Append(draft));

        Assert.Empty(Pipeline.Read(tree, BuildOptions.Default).Diagnostics);
        Assert.Empty(Pipeline.Read(tree, BuildOptions.Default with { Drafts = DraftPosts.Included }).Diagnostics);
    }

    [Fact]
    public void An_exempt_numeral_tells_the_whole_name()
    {
        var tree = Read("content/report.yaml", "A report for tests.", "A report for Windows Server 2008 R2.");

        Assert.Contains("Windows Server 2008 R2", tree.Narrative.ExemptNumerals.Where(numeral => numeral.Text == "2008").Select(numeral => numeral.Name));
    }

    private static ReportModel Read(string path, string written, string planted)
    {
        var tree = Tree();
        var before = Encoding.UTF8.GetString(tree.Files[path].Bytes.Span);
        Assert.Contains(written, before, StringComparison.Ordinal);
        var at = before.IndexOf(written, StringComparison.Ordinal);
        var after = before[..at] + planted + before[(at + written.Length)..];
        return Pipeline.Read(new SourceTree(tree.Files.SetItem(path, new SourceFile(path, Encoding.UTF8.GetBytes(after)))), BuildOptions.Default);
    }

    private static SourceTree Tree()
    {
        var templates = Directory.EnumerateFiles(RepositoryRoot.Combine("templates"), "*.html", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        return SourceTree.Of(templates.Concat(BaseSite.Files));
    }
}
