using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Files;
using ReportGen.Site.Json;
using ReportGen.Site.Pages;
using ReportGen.Site.Pages.Lists;
using ReportGen.Site.Previews;
using ReportGen.Site.Search;
using ReportGen.Site.Views;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>Makes the whole site, file by file. The same content gives the same bytes on every machine and number of cores.</summary>
public static class SiteBuilder
{
    /// <summary>What was found, and what is remembered of the pages. Without an error the sink has the whole site.</summary>
    public static Outcome<MadePages> Build(SiteContent content, SiteOptions options, FileSink sink)
    {
        var bag = new DiagnosticBag();
        var address = SiteAddress.Of(options.BaseUrl ?? content.Data.Settings.BaseUrl);
        if (address is null) ReportNoAddress(bag);
        ReportLanguage(content, bag);
        var read = options.Assets?.GetAwaiter().GetResult() ?? SiteAssets.Read(content.Tree, content.Theme, content.Templates);
        bag.AddRange(read.Diagnostics);
        var assets = read.Value;
        content =
            content with
            {
                Templates = content.Templates
                    .Sharing(ViewMap.Of(("report", ViewMap.Of(("extra", FreeViews.Of(content.Data.Settings.Extra))))))
                    .Naming(assets.Named(content.Tree)),
            };
        var files = new OutputFiles(sink, bag);
        var site = new SiteModel(content, address, assets, Downloads(content, files));
        site.Tags.Report(bag);
        site.Series.Report(bag);
        IconCheck.Run(content.Tree, bag);
        var previews = SitePreviews.Of(site, bag);
        var asked = new AskedOfBuild(options.BaseUrl, options.Drafts, options.Future);
        var addresses = new AddressReader(site.Address);
        var taken = new TakenPages(options.Earlier, asked, content.Narrative, previews, addresses);
        var writer = new PageWriter(site, previews, taken, addresses, files, options.Watch, bag);
        writer.Write(Drafts(site));
        // The pages of selections come last: they list the records to which the other pages lead.
        writer.Write([.. SelectionPages.Drafts(site, writer.Pages.SelectMany(page => page.CountedNames))]);
        var drawing = Task.Run(() => SiteIcons.Of(site, taken));
        AddMadeFiles(writer.Pages, site, taken, files, bag);
        PageLetters.Report(writer.Pages, content.Tree, bag);
        ReportMissingLetters(site, previews, bag);
        var arePreviewsWhole = PreviewFiles.Add(previews, site, files, bag);
        foreach (var (path, bytes) in drawing.GetAwaiter().GetResult()) files.Add(path, bytes);
        AddCopiedFiles(site, files);
        LiveFiles.Check(site, files, bag);
        var hasLinks = writer.AreWhole && arePreviewsWhole && !files.HaveCollided && LinkCheck.Run(writer.Pages, taken, files, site, bag);
        if (bag.HasErrors) return bag.With(MadePages.None);
        files.WriteAdded();
        sink(OutputTree.ManifestPath, Manifest.Of(files.Hashes, SiteOrigin.Of(content.Tree, asked)));
        return bag.With(taken.Made(hasLinks));
    }

    private static ImmutableDictionary<string, ImmutableArray<Download>> Downloads(SiteContent content, OutputFiles files)
    {
        var written = InParallel.Select(
            content.Data.Datasets, dataset => (dataset.Id, Downloads: DataFiles.Write(dataset, content.Tree, files)));
        return written.ToImmutableDictionary(made => made.Id, made => made.Downloads, StringComparer.Ordinal);
    }

    private static void ReportMissingLetters(SiteModel site, SitePreviews previews, DiagnosticBag bag)
    {
        using var letters = new LetterCheck(site.Content.Theme, bag);
        foreach (var chart in site.Content.Charts.Charts) letters.Report(chart, site.Content.Data);
        foreach (var card in previews.All.Select(preview => preview.Card).OfType<PreviewCard>()) letters.Report(card.Card, card.TitleSpan);
    }

    private static void ReportNoAddress(DiagnosticBag bag) => bag.Report(
        SiteCodes.NoBaseUrl,
        SourceSpan.File("content/report.yaml"),
        "without 'base_url' the site has no canonical addresses, feed, sitemap and previews.",
        "write 'base_url: https://…/' where the site will stand");

    /// <summary>Who has a layout of their own decides what its words are.</summary>
    private static void ReportLanguage(SiteContent content, DiagnosticBag bag)
    {
        var settings = content.Data.Settings;
        if (settings.Language.IsEnglish
            || settings.LanguageSpan is not { } place
            || (!content.Tree.BuiltIn.IsEmpty && content.Tree.IsOwn("templates/layout.html")))
            return;
        bag.Report(
            SiteCodes.OtherLanguage,
            place,
            $"the report is in '{settings.Language.Text}', and the words of the theme, of verdicts and of derivations are English; they are marked as English.",
            "write a templates/layout.html of your own with words in that language, or leave it so");
    }

    private static List<PageDraft> Drafts(SiteModel site) =>
    [
        HomePage.Draft(), MethodPage.Draft(), CorrectionsPage.Draft(), NotFoundPage.Draft(),
        .. LedgerPages.Drafts(site), .. ReadingPages.Drafts(site), .. ClaimPages.Drafts(site), .. NumberPages.Drafts(site), .. ChartPages.Drafts(site),
        .. DataPages.Drafts(site), .. RecordPages.Drafts(site), .. ArticlePages.Drafts(site),
        .. ArchivePage.Drafts(site), .. TagPages.Drafts(site), .. SeriesPages.Drafts(site),
    ];

    private static void AddMadeFiles(
        IReadOnlyList<FinishedPage> pages, SiteModel site, TakenPages taken, OutputFiles files, DiagnosticBag bag)
    {
        // The two files that grow with the report are made at once, and beside the search.
        var report = Task.Run(() => ReportJson.Of(site));
        var feeding = site.Address is { } own && site.HasFeed ? Task.Run(() => Feed(site, own, taken)) : null;
        foreach (var dataset in site.Content.Data.Datasets)
        {
            foreach (var download in site.Downloads(dataset)) files.Take(download.Path, dataset.Span);
        }

        foreach (var chart in site.Content.Charts.Charts) ChartFiles.Add(chart, site, files);
        files.Add(ReportFormat.SchemaPath, ReportSchema.Of(site));
        if (site.Script is not null) SearchIndex.Add(site, files);
        // In a report of many posts it is as large as hundreds of pages, and nobody reads it again.
        if (files.Take(ReportFormat.Path)) files.Write(ReportFormat.Path, report.GetAwaiter().GetResult());
        files.Add("robots.txt", Sitemap.Robots(site.Address));
        files.Add(".nojekyll", "");
        if (site.Address is not { } address) return;
        if (feeding?.GetAwaiter().GetResult() is { } feed)
        {
            bag.AddRange(feed.Diagnostics);
            files.Add(SiteFiles.Feed, feed.Value);
        }

        var listed = pages.Where(page => page.Draft.HasLayout && page.Draft.Route != Route.NotFound).Select(page => page.Draft.Route);
        files.Add(SiteFiles.Sitemap, Sitemap.Of(listed, site, address));
    }

    private static Outcome<ReadOnlyMemory<byte>> Feed(SiteModel site, SiteAddress address, TakenPages taken)
    {
        if (taken.Find(SiteFiles.Feed) is var (_, bytes)) return new(bytes, []);
        var (feed, read) = ReadNotes.During(() => AtomFeed.Of(site, address));
        if (feed.Diagnostics.IsEmpty) taken.Remember(SiteFiles.Feed, read);
        return feed;
    }

    private static void AddCopiedFiles(SiteModel site, OutputFiles files)
    {
        const string folder = "content/static/";
        foreach (var (path, bytes) in site.Assets.Files) files.Add(path, bytes);
        foreach (var file in site.Content.Tree.Under("content/static")) files.AddStatic(file.Path[folder.Length..], file.Bytes, file.Path);
    }
}
