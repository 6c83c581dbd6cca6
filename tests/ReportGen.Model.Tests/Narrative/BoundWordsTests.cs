using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

/// <summary>Words bound to measures, with what touches them: the law, nouns, and what <c>--fix</c> would write.</summary>
public sealed class BoundWordsTests
{
    private const string Settings = "title: A report\nsummary: S.\nas_of: 2009-12-31\nauthors: [A. Tester]\nlicence: {name: CC BY 4.0, url: https://example.org/licence}\nbase_url: https://r.example/\n";

    private const string Sources = "- {id: s, title: A list, author: V, url: https://example.org/s}\n";

    private const string Alpha = """
        id: alpha
        title: Things of Alpha
        vendor: V
        product: Alpha
        sources: [s]
        covers: {from: 2008-01-01, to: 2008-12-31}
        nouns:
          patches: [[package, packages], [bundle, bundles]]
        reported:
          - {id: a-patches, title: A, measure: patches, value: 85, source: s}
          - {id: b-patches, title: B, measure: patches, value: 32, source: s}
          - {id: a-size, title: C, measure: size, value: over 2.7 GB, source: s}
          - {id: one-patch, title: D, measure: patches, value: 1, source: s}
          - {id: staff, title: E, measure: staff, value: 29, counts: [employee, employees], source: s}
          - {id: stops, title: F, measure: stops, value: 12, counts: restart, source: s}

        """;

    private const string Selections = """
        selections:
          - {id: a, title: A thing, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: a-patches, size: a-size}}
          - {id: b, title: B thing, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: b-patches}}
          - {id: c, title: C thing, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: one-patch}}

        """;

    private const string Metrics = """
        - {id: ratio, title: R, definition: d, formula: a.patches / b.patches}
        - {id: fewer, title: F, definition: d, formula: "fewer(b.patches, staff-less)"}
        - {id: staff-less, title: S, definition: d, formula: reported.staff}
        - {id: also-a, title: T, definition: d, formula: a.patches}
        - {id: both, title: U, definition: d, formula: a.patches + b.patches}
        - {id: named, title: V, definition: d, formula: a.patches + b.patches, counts: [case, cases]}
        - {id: rise, title: W, definition: d, formula: "more(b.patches, a.patches)"}
        - {id: fall, title: X, definition: d, formula: "fewer(b.patches, a.patches)"}

        """;

    [Theory]
    [InlineData("It had [85](metric:a.patches) packages, [85](metric:a.patches) new bundles and [85](metric:a.patches) patches.")]
    [InlineData("Over [80](metric:a.patches) packages; about [2.7](metric:ratio) times as many, [2.66 times](metric:ratio) the rest.")]
    [InlineData("It had [85](metric:a.patches), restarts apart, [85](metric:a.patches) of all restarts, [85](metric:a.patches) and restarts.")]
    [InlineData("It had [85](metric:a.patches) odd plain rare cheap dull mere restarts.")]
    [InlineData("It had [85](metric:a.patches) things, and [117](metric:both) restarts.")]
    [InlineData("It had [29](metric:reported.staff) employees and [29](metric:staff-less) good employees, [117](metric:named) cases.")]
    [InlineData("It had [12](metric:reported.stops) restarts and [a dozen](metric:reported.stops) restarts.")]
    [InlineData("The [2.66×](metric:ratio) restarts, [over 2.7 GB](metric:a.size) of restarts.")]
    [InlineData("At least [2.65×](metric:ratio), no more than [85](metric:a.patches) packages, [7.08](metric:a.per_month) per month.")]
    public void What_is_right_is_left_alone(string prose) => Assert.Empty(Found(prose));

    [Theory]
    [InlineData("At least [2.66×](metric:ratio).", "RG6010 the words say 'at least 2.66×', but 'metric:ratio' is '2.656×'. write 2.66×, 2.7×, about 2.7× or at least 2.65×")]
    [InlineData("It is [over 2×](metric:ratio).", "RG6100 the words say 'over 2×', which is true of 'metric:ratio' but far from '2.66×'. write 2.66×, 2.7×, about 2.7× or over 2.6×")]
    [InlineData("It is [twice](metric:ratio).", "RG6010 the words say 'twice', but 'metric:ratio' is '2.66×'. write 2.66×, 2.7× or about 2.7×")]
    [InlineData("It is about [2.6–2.7×](metric:ratio).", "RG6101 'about' stands beside '2.6–2.7×', which says already how the number is meant. write 2.66×, 2.7× or about 2.7×")]
    [InlineData("It is at most [over 2.6×](metric:ratio).", "RG6101 'at most' stands beside 'over 2.6×', which says already how the number is meant. write 2.66×, 2.7× or about 2.7×")]
    [InlineData("It had [85](metric:a.patches) restarts.", "RG6102 'restarts' stands behind '85', and 'a.patches' counts packages. write 'packages' or a noun of your dataset's 'nouns', or bind a measure that counts what is said")]
    [InlineData("It had [85](metric:also-a) large days with a restart.", "RG6102 'days with a restart' stands behind '85', and 'also-a' counts packages. write 'packages' or a noun of your dataset's 'nouns', or bind a measure that counts what is said")]
    [InlineData("It had [29](metric:reported.staff) packages.", "RG6102 'packages' stands behind '29', and 'reported.staff' counts employees. write 'employees' or a noun of your dataset's 'nouns', or bind a measure that counts what is said")]
    [InlineData("It had [117](metric:named) employees.", "RG6102 'employees' stands behind '117', and 'named' counts cases. write 'cases' or a noun of your dataset's 'nouns', or bind a measure that counts what is said")]
    [InlineData("It had [−10.3%](metric:fewer) fewer.", "RG6103 'fewer' is −10.3%, which is no 'fewer' but the opposite. look at what changed and say it the other way round, with a metric of more(…)")]
    [InlineData("It had [62.4%](metric:fall) more.", "RG6103 'fall' is 62.4%, which is no 'more' but the opposite. look at what changed and say it the other way round, with a metric of more(…)")]
    [InlineData("Less: [10%](metric:fewer) less of it.", "RG6103 'fewer' is −10.3%, which is no 'less' but the opposite. look at what changed and say it the other way round, with a metric of more(…)")]
    [InlineData("It had [−62.4%](metric:rise) more.", "RG6103 'rise' is −62.4%, which is no 'more' but the opposite. look at what changed and say it the other way round, with a metric of fewer(…)")]
    [InlineData("At least [](metric:ratio).", "RG6010 the words say 'at least 2.66×', but 'metric:ratio' is '2.656×'. write 2.66×, 2.7×, about 2.7× or at least 2.65×")]
    [InlineData("It is [7.06](metric:a.per_month).", "RG6010 the words say '7.06', but 'metric:a.per_month' is '7.08 per month'. write 7.08 per month, 7 per month or about 7 per month")]
    public void What_is_not_right_is_told_with_what_would_be(string prose, string finding) => Assert.Equal([finding], Found(prose));

    [Theory]
    [InlineData("About [7×](metric:ratio).", "3×")]
    [InlineData("It is [over 6x](metric:ratio).", "over 2.6x")]
    [InlineData("[Thirteen](metric:b.patches) packages.", "Thirty-two")]
    [InlineData("At least [2.66×](metric:ratio).", "2.65×")]
    [InlineData("[13](metric:b.patches) package.", null)]
    [InlineData("[13](metric:c.patches) packages.", null)]
    [InlineData("[13](metric:c.patches) package.", "1")]
    [InlineData("[13](metric:b.patches) restarts.", null)]
    [InlineData("At most [2.6–2.7×](metric:ratio).", null)]
    [InlineData("Less: [10%](metric:fewer) less.", null)]
    [InlineData("At least [](metric:ratio).", null)]
    public void A_fix_keeps_the_manner_and_goes_with_what_stands_beside(string prose, string? fix)
    {
        var found = Read(prose);
        Assert.NotEmpty(found);
        Assert.Equal(fix is null ? [] : [fix], found.Select(one => one.Fix?.Replacement).OfType<string>());
    }

    [Theory]
    [InlineData("nouns: {patches: [[package]]}", "RG2085")]
    [InlineData("nouns: {patches: [package]}", "RG2085")]
    [InlineData("nouns: {patches: [[2, 3]]}", "RG2085")]
    [InlineData("nouns: {patches: [[a, b, c]]}", "RG2085")]
    [InlineData("nouns: {patches: [[package, packages], [package, parcels]]}", "RG2086")]
    [InlineData("nouns: {patches: [[restart, restarts]]}", "RG2086")]
    [InlineData("nouns: {patches: [[package, packages]], advisories: [[Package, notes]]}", "RG2086")]
    [InlineData("nouns: {sizes: [[a, b]]}", "RG1004")]
    [InlineData("nouns: {patches: [[patch, patches], [package, packages]]}", null)]
    [InlineData("nouns: {cves: [[flaw, flaws]], patches: [[fish, fish]]}", null)]
    public void A_noun_is_two_words_for_what_one_measure_counts(string nouns, string? code)
    {
        var text = Alpha.Replace("nouns:\n  patches: [[package, packages], [bundle, bundles]]", nouns, StringComparison.Ordinal);
        Assert.NotEqual(Alpha, text);
        var found = Read("Text.", text).Where(one => one.IsError).ToList();
        if (code is null) Assert.Empty(found);
        else Assert.Contains(found, one => code == "RG1004" ? one.Message.Contains("no key 'sizes'", StringComparison.Ordinal) : one.Code.Id == code);
    }

    [Theory]
    [InlineData("counts: restart, source: s}", "counts: restrat, source: s}", "RG2085")]
    [InlineData("counts: restart, source: s}", "counts: [a], source: s}", "RG2085")]
    [InlineData("value: over 2.7 GB, source: s}", "value: over 2.7 GB, counts: restart, source: s}", "RG2087")]
    public void What_a_figure_counts_is_a_known_noun_of_a_count(string written, string instead, string code) =>
        Assert.Contains(Read("Text.", Alpha.Replace(written, instead, StringComparison.Ordinal)), one => one.Code.Id == code);

    [Theory]
    [InlineData("formula: a.patches / b.patches", "RG3085")]
    [InlineData("formula: a.size", "RG3085")]
    public void Only_a_metric_that_counts_has_a_noun(string formula, string code) =>
        Assert.Contains(Read("Text.", Alpha, Metrics.Replace("formula: a.patches + b.patches, counts", formula + ", counts", StringComparison.Ordinal)), one => one.Code.Id == code);

    [Theory]
    [InlineData("It was [twice](metric:dbl) as much, then [half](metric:half) of it, [33.3 percent](metric:third).")]
    [InlineData("It was [double](metric:dbl) that, [two times](metric:dbl) as much, [half](metric:half-share) of it, [33.3 %](metric:third).")]
    [InlineData("It had [thirteen](metric:reported.few) large and ugly patches and [13](metric:reported.few) packages.")]
    public void Words_that_had_to_be_literals_are_read(string prose) => Assert.Empty(Read(
        prose,
        Alpha + "  - {id: few, title: G, measure: patches, value: 13, source: s}\n",
        """
        - {id: dbl, title: R, definition: d, formula: (a.patches + a.patches) / a.patches}
        - {id: half, title: R, definition: d, formula: b.patches / (b.patches + b.patches)}
        - {id: half-share, title: R, definition: d, formula: b.patches / (b.patches + b.patches), as: share}
        - {id: third, title: R, definition: d, formula: a.patches / (a.patches + a.patches + a.patches), as: share}

        """).Where(one => one.Code.Id.StartsWith("RG6", StringComparison.Ordinal)).Select(one => one.ToString()));

    /// <summary>A count of the shipped report became another one: what was 59.4% fewer is 181% more, and no machine rewrites that.</summary>
    [Fact]
    public void A_change_of_data_that_turns_a_sentence_round_is_left_to_the_author()
    {
        const string path = "content/data/esxi35.yaml";
        var content = RepositoryRoot.Combine("content");
        var files = Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
            .ToDictionary(file => $"content/{Path.GetRelativePath(content, file).Replace('\\', '/')}", File.ReadAllBytes, StringComparer.Ordinal);
        var text = Encoding.UTF8.GetString(files[path]);
        files[path] = Encoding.UTF8.GetBytes(text.Replace("    value: 13\n", "    value: 90\n", StringComparison.Ordinal));
        var found = ModelReader.Read(SourceTree.Of(files.Select(file => new SourceFile(file.Key, file.Value))), ModelOptions.Default).Diagnostics;

        var turned = found.Where(one => one.Code.Id == "RG6103").ToList();
        Assert.NotEmpty(turned);
        Assert.Contains(turned, one => one.Message.Contains("'esxi35-fewer-than-full' is −181%", StringComparison.Ordinal));
        Assert.All(turned, one => Assert.Null(one.Fix));
        Assert.Contains(found, one => one is { Code.Id: "RG6010", Fix.Replacement: "90" });
    }

    [Fact]
    public void The_first_noun_is_the_one_that_titles_have()
    {
        var model = Model("Text.", Alpha, Metrics);
        Assert.Equal("Number of packages of A thing", model.Metrics.Find("a.patches")!.Title);
        Assert.Equal("Total size of the packages of A thing", model.Metrics.Find("a.size")!.Title);
        Assert.Equal("Median size of a package of A thing", model.Metrics.Find("a.median_size")!.Title);
        Assert.Equal("Number of packages per month of A thing", model.Metrics.Find("a.per_month")!.Title);
    }

    private static List<string> Found(string prose) => [.. Read(prose).Select(one => $"{one.Code.Id} {one.Message} {one.Remedy}")];

    private static IReadOnlyList<Diagnostic> Read(string prose, string alpha = Alpha, string metrics = Metrics) =>
        [.. Model(prose, alpha, metrics).Diagnostics.Where(one => one.IsError)];

    private static ReportModel Model(string prose, string alpha, string metrics)
    {
        (string Path, string Text)[] files =
        [
            ("content/report.yaml", Settings), ("content/sources.yaml", Sources), ("content/data/alpha.yaml", alpha),
            ("content/selections.yaml", Selections), ("content/metrics.yaml", metrics),
            ("content/posts/a.md", $"---\ntitle: A post\nslug: a\ndate: 2009-02-01\nsummary: S.\n---\n{prose}\n"),
        ];
        return ModelReader.Read(SourceTree.Of(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))), ModelOptions.Default);
    }
}
