using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Drawing;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Templates;
using ReportGen.Tests.Support;
using ChartDrawing = ReportGen.Drawing.Drawing;

namespace ReportGen.Tests.Site;

/// <summary>The views that page templates are given while whole reports are built: the shipped one, the base site and a small one of many kinds.</summary>
internal static class GivenViews
{
    private static readonly Lazy<ImmutableArray<(string Template, ViewMap View)>> Heard = new(Listen);

    public static ImmutableArray<(string Template, ViewMap View)> All => Heard.Value;

    private static ImmutableArray<(string Template, ViewMap View)> Listen()
    {
        var heard = new ConcurrentQueue<(string, ViewMap)>();
        foreach (var content in new[] { SmallReport.Default.Content(), StatementTests.Report.Content(), ContentOf(ShippedReport.Sources), ContentOf(BuiltInTheme.Files(BaseSite.Files)) })
        {
            var built = SmallReport.BuildOf(content with { Templates = content.Templates.HeardBy((name, view) => heard.Enqueue((name, view))) }, SiteOptions.Default);
            Assert.Empty(built.Diagnostics);
        }

        return [.. heard];
    }

    /// <summary>With drawings that are none: views hold drawings as they are.</summary>
    public static SiteContent ContentOf(SourceTree tree)
    {
        var model = Pipeline.Read(tree, BuildOptions.Default);
        var drawing = new ChartDrawing("0123456789abcdef", "<svg/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", new byte[] { 137, 80 }, 720, 300);
        var drawings = model.Charts.Charts.ToImmutableDictionary(chart => chart.Id, _ => drawing);
        var (artist, templates) = (new Illustrator(BuiltInTheme.Theme, ShippedReport.Drawn), TemplateSet.Read(tree, Limits.Default).Value);
        return new SiteContent(model.Data, model.Metrics, model.Claims, model.Charts, model.Narrative, drawings, artist, tree, templates);
    }
}
