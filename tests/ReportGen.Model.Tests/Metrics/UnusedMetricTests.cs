using System.Text;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Metrics;

/// <summary>A metric that no reader meets is a warning, and a name that cannot be bound is an error wherever it stands.</summary>
public sealed class UnusedMetricTests
{
    private const string Metric = "\n- {id: spare, title: Spare, definition: What is left over., formula: alpha-full.patches - alpha-core.patches}\n";

    private static string Text(string path) => Encoding.UTF8.GetString(BaseSite.Files.Single(file => file.Path == path).Bytes.Span);

    private static ReportModel Read(params (string Path, string Text)[] changed)
    {
        var files = BaseSite.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var (path, text) in changed) files[path] = new SourceFile(path, Encoding.UTF8.GetBytes(text));
        return ModelReader.Read(SourceTree.Of(files.Values), ModelOptions.Default);
    }

    private static (string, string) With(string path, string more) => (path, Text(path) + more);

    private static (string, string) Spare => With("content/metrics.yaml", Metric);

    [Fact]
    public void A_metric_that_nothing_uses_is_a_warning_at_its_id()
    {
        var found = Assert.Single(Read(Spare).Diagnostics);
        Assert.Equal(("RG3017", false, "nothing uses the metric 'spare'."), (found.Code.Id, found.IsError, found.Message));
        Assert.Equal(("content/metrics.yaml", 6, 8), (found.Span!.Value.Path, found.Span.Value.Line, found.Span.Value.Column));
        Assert.Equal("bind it in prose, a chart, a table or a claim, or remove it", found.Remedy);
    }

    public static TheoryData<string, string> Uses => new()
    {
        { "content/posts/first.md", "\nSpare are [1](metric:spare).\n" },
        { "content/posts/draft.md", "---\ntitle: D\nslug: d\ndate: 2009-02-02\nsummary: S.\ndraft: true\n---\nSpare are [1](metric:spare).\n" },
        { "content/pages/about.md", "---\ntitle: About\nsummary: Spare are [](metric:spare).\n---\nText.\n" },
        { "content/claims.yaml", "\n- {id: c, source: s1, place: p, says: \"It had [1](claim:c) spare.\", metric: spare, equals: 1, expect: confirmed}\n" },
        { "content/charts.yaml", "\n- {id: more, kind: bar, title: Spare, axis: {title: Patches}, rows: [{label: Spare, value: spare}], source: [s1]}\n" },
        { "content/tables.yaml", "- {id: t, caption: Spare, columns: [{title: Spare}], rows: [{label: Alpha, values: [spare]}], source: [s1]}\n" },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_metric_that_a_reader_meets_is_used(string path, string text)
    {
        var before = path is "content/tables.yaml" || !BaseSite.Files.Any(file => file.Path == path) ? "" : Text(path);
        Assert.Empty(Read(Spare, (path, before + text)).Diagnostics);
    }

    [Fact]
    public void A_metric_is_used_by_a_formula_that_is_used_and_not_by_one_that_is_not()
    {
        const string twice = "- {id: twice-spare, title: T, definition: The same and as much again., formula: spare * 2}\n";
        var unused = Read(With("content/metrics.yaml", Metric + twice)).Diagnostics;
        Assert.Equal(["nothing uses the metric 'spare'.", "nothing uses the metric 'twice-spare'."], unused.Select(found => found.Message));
        Assert.Empty(Read(With("content/metrics.yaml", Metric + twice), With("content/posts/first.md", "\nIt is [2](metric:twice-spare).\n")).Diagnostics);
    }

    [Fact]
    public void A_metric_that_is_shown_as_a_source_states_it_is_used()
    {
        const string other = "\n- {id: spare, title: Spare, definition: Another name., formula: alpha-full.patches}\n";
        const string chart = "\n- {id: more, kind: bar, title: Spare, axis: {title: Patches}, rows: [{label: Spare, value: spare, as: stated}], source: [s1]}\n";
        Assert.DoesNotContain(Read(With("content/metrics.yaml", other), With("content/charts.yaml", chart)).Diagnostics, found => found.Code.Id == "RG3017");
    }

    [Fact]
    public void A_metric_that_only_its_own_definition_names_is_not_used()
    {
        var own = Metric.Replace("What is left over.", "\"What is left over: [](metric:spare).\"", StringComparison.Ordinal);
        Assert.Equal("RG3017", Assert.Single(Read(With("content/metrics.yaml", own)).Diagnostics).Code.Id);
    }

    [Fact]
    public void With_errors_the_uses_are_not_known_and_nothing_is_said() =>
        Assert.Equal(["RG6010"], Read(Spare, ("content/posts/first.md", Text("content/posts/first.md").Replace("[2](", "[3](", StringComparison.Ordinal))).Diagnostics.Select(found => found.Code.Id));

    public static TheoryData<string, string, string> Bindings => new()
    {
        { "content/posts/first.md", "\nIt had [none](metric:alpha-full.patches[2010-01]).\n", "RG6011" },
        { "content/claims.yaml", "\n- {id: c, source: s1, place: p, says: Something., metric: \"alpha-full.patches[2010-01]\", equals: 1, expect: confirmed}\n", "RG4002" },
        { "content/charts.yaml", "\n- {id: more, kind: bar, title: Spare, axis: {title: Patches}, rows: [{label: Spare, value: \"alpha-full.patches[2010-01]\"}], source: [s1]}\n", "RG5002" },
        { "content/metrics.yaml", "\n- {id: m, title: M, definition: D., formula: \"alpha-full.patches[2010-01]\"}\n", "RG3015" },
    };

    [Theory]
    [MemberData(nameof(Bindings))]
    public void A_part_outside_the_window_is_an_error_wherever_it_is_bound(string path, string text, string code)
    {
        var found = Assert.Single(Read(With(path, text)).Diagnostics, one => one.IsError);
        Assert.Equal("'2010-01' lies outside the window of 'alpha-full', 2008-01-01 to 2008-12-31.", found.Message);
        Assert.Equal((code, path, "name a day or month of the window, or another selection"), (found.Code.Id, found.Span!.Value.Path, found.Remedy));
    }
}
