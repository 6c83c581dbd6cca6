using ReportGen.Data;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Site.Files;

namespace ReportGen.Site.Linked;

/// <summary>A dataset with the files in which it can be had.</summary>
internal static class DatasetNode
{
    /// <param name="description">Plain words.</param>
    public static LinkedNode Of(PatchDataset dataset, string description, SiteModel site, SiteAddress address) => new(json =>
    {
        var downloads = site.Downloads(dataset);
        json.Thing("Dataset", address.Of(Route.Dataset(dataset.Id)));
        json.WriteString("name", site.Words(dataset.Title));
        json.WriteString("description", description);
        json.WriteString("inLanguage", site.Settings.Language.Text);
        json.Authors("creator", site.Settings.Authors);
        json.Licence(dataset.Licence);
        json.WriteString("temporalCoverage", $"{Period.Iso(dataset.Covers.First)}/{Period.Iso(dataset.Covers.Last)}");
        json.Day("dateModified", dataset.Updated);
        json.Optional("version", DataFiles.Version(downloads));
        json.Works("isBasedOn", [.. dataset.SourceIds.Select(site.Source).OfType<Source>()]);
        json.Reference("isPartOf", address.Of(Route.Home));
        json.Objects("distribution", downloads, download =>
        {
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", download.Title);
            json.WriteString("encodingFormat", download.MediaType);
            json.WriteString("contentUrl", address.OfFile(download.Path));
            json.WriteString("contentSize", download.Size);
        });
    });
}
