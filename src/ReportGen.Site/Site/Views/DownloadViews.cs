using ReportGen.Data;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>The files in which a dataset can be had, each with its format and size.</summary>
internal static class DownloadViews
{
    public static View Of(PatchDataset dataset, PageScope page) => View.List(page.Site.Downloads(dataset), download => ViewMap.Of(
        ("title", download.Title),
        ("href", page.Links.ToFile(download.Path)),
        ("size", download.Size)));
}
