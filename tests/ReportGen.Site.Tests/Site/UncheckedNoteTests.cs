using System.Text;
using System.Text.Json;
using ReportGen.Published;
using ReportGen.Published.Report;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What readers and programs are told of pages whose numbers are not checked.</summary>
public sealed class UncheckedNoteTests
{
    private const string Note = "The numbers on this page are not checked against data, because</span> it tells how a program is used.</p>";

    private static readonly Lazy<OutputTree> Site = new(() => Build("numbers: {unchecked: [\"pages/guide.md\"], because: it tells how a program is used.}"));

    [Fact]
    public void The_page_says_so_with_the_reason_and_other_pages_do_not()
    {
        Assert.Contains(Note, Text(Site.Value, "guide/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("not checked against", Text(Site.Value, "other/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_method_page_counts_them_apart_where_there_are_any()
    {
        Assert.Contains("<dt>on pages whose numbers are not checked</dt><dd>1</dd>", Text(Site.Value, "method/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("not checked", Text(Build("", withNumber: ""), "method/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_json_tells_the_setting_and_the_count()
    {
        using var json = JsonDocument.Parse(Text(Site.Value, "report.json"));
        var report = PublishedReport.Shape.Read(json.RootElement);

        Assert.Equal(1, report.Coverage.Total.Unchecked);
        Assert.Equal("pages/guide.md", Assert.Single(report.Settings!.Unchecked));
        Assert.Equal("it tells how a program is used.", report.Settings.UncheckedBecause);
        Assert.DoesNotContain("unchecked", Text(Build("", withNumber: ""), "report.json"), StringComparison.Ordinal);
    }

    private static OutputTree Build(string settings, string withNumber = "It has 32 keys.")
    {
        const string head = "---\ntitle: A page\nsummary: It is one.\n---\n";
        var result = Pipeline.Run(
            SettingsTree.With(settings, ("content/pages/guide.md", $"{head}Words. {withNumber}\n"), ("content/pages/other.md", $"{head}Words.\n")), DrawnReport.Options);
        Assert.Empty(result.Diagnostics.Select(found => found.ToString()));
        return result.Output ?? throw new InvalidOperationException("nothing was built");
    }

    private static string Text(OutputTree site, string path) => Encoding.UTF8.GetString(site.Files[path].Span);
}
