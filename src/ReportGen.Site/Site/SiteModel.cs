using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Drawing;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Published;
using ReportGen.Site.Files;
using ReportGen.Site.Pages.Markup;
using ReportGen.Site.Topics;
using ChartDrawing = ReportGen.Drawing.Drawing;

namespace ReportGen.Site;

/// <summary>What all pages of a site share: the content with everything found by id, the address and the fingerprinted files. Never
/// changes, so that pages can be made side by side.</summary>
/// <param name="downloads">The files in which datasets can be had, by dataset id.</param>
internal sealed class SiteModel(
    SiteContent content, SiteAddress? address, SiteAssets assets, IReadOnlyDictionary<string, ImmutableArray<Download>> downloads)
{
    private readonly FrozenDictionary<string, Chart> charts = Index(content.Charts.Charts, c => c.Id);
    private readonly FrozenDictionary<string, DataTable> tables = Index(content.Charts.Tables, t => t.Id);
    private readonly FrozenDictionary<string, Metric> metrics = Index(content.Metrics.Metrics, m => m.Id);

    public SiteContent Content { get; } = content;

    public SiteAddress? Address { get; } = address;

    /// <summary>Whether there is a feed: it needs an address and something to tell.</summary>
    public bool HasFeed => Address is not null && !Content.Narrative.Posts.IsEmpty;

    public SiteAssets Assets { get; } = assets;

    /// <summary>What every page carries; null where the report or its theme has none.</summary>
    public PageScript? Script { get; } = content.Data.Settings.Script == ThemeScript.None ? null : assets.Script;

    /// <summary>Looks at pages that a report's own templates made.</summary>
    public PageCheck PageCheck { get; } = new(content.Tree, assets.Script);

    public ReportSettings Settings => Content.Data.Settings;

    public PostOrder Posts { get; } = PostOrder.Of(content.Narrative.Posts);

    public TopicIndex Tags { get; } = TopicIndex.OfTags(content.Narrative.Posts, content.Data.Settings.TagAddresses);

    public TopicIndex Series { get; } = TopicIndex.OfSeries(content.Narrative.Posts, content.Data.Settings.SeriesAddresses);

    public Mentions Mentions { get; } = new([.. PostOrder.InOrder(content.Narrative.Posts), .. content.Narrative.Pages]);

    public Corrections Corrections { get; } = new(content.Data.Corrections);

    /// <summary>The metrics that have a page of their own.</summary>
    public FrozenSet<string> NumbersWithPages { get; } = MainNumbers.WithPages(content);

    /// <summary>Whether charts have a page of their own.</summary>
    public bool HasChartPages => Settings.ChartPages != OwnPages.None && !Content.Charts.Charts.IsEmpty;

    /// <summary>Whether claims have a page of their own.</summary>
    public bool HasClaimPages => Settings.ClaimPages != OwnPages.None && !Content.Claims.Claims.IsEmpty;

    /// <summary>Whether this one has: parts of the ledger stand where a claim named like a verdict would.</summary>
    public bool HasPage(Claim claim) => HasClaimPages && !Route.IsOfLedger(claim.Id);

    /// <summary>The other readings of the figures, with what they change; empty where none is to be told.</summary>
    public ReadingIndex Readings { get; } = ReadingIndex.Of(content);

    /// <summary>The report's title in plain words.</summary>
    public string Title { get; } = content.Data.Settings.Title.Words(content.Metrics.WordsFor);

    /// <summary>Who wrote an article: those that it names, else those of the report. Of a name that the report's settings know, what they
    /// say of it.</summary>
    public ImmutableArray<Author> AuthorsOf(Article article) => article.FrontMatter.Authors.IsEmpty
        ? Settings.Authors
        : [.. article.FrontMatter.Authors.Select(
            name => Settings.Authors.FirstOrDefault(author => author.Name == name) ?? new Author(name, null, null))];

    public Source? Source(string id) => Content.Data.Source(id);

    public PatchDataset? Dataset(string id) => Content.Data.Dataset(id);

    /// <summary>The files in which a dataset can be had.</summary>
    public ImmutableArray<Download> Downloads(PatchDataset dataset) => downloads.TryGetValue(dataset.Id, out var found) ? found : [];

    public JudgedClaim? Claim(string id) => Content.Claims.Find(id);

    public Chart? Chart(string id) => charts.GetValueOrDefault(id);

    public DataTable? Table(string id) => tables.GetValueOrDefault(id);

    public ChartDrawing? Drawing(string chartId) => Content.Drawings.GetValueOrDefault(chartId);

    public Evaluation? Evaluation(string name) => Content.Metrics.Find(name);

    /// <summary>Whether a measure is as all pages show it. A claim is judged without the figure that it states itself: that is another
    /// number of the same name.</summary>
    public bool IsAsPublished(Evaluation number) => Evaluation(number.Name) is { } published
        && (ReferenceEquals(number, published)
            || (number.Measure.Known == published.Measure.Known
                && number.Derivation.Inputs.Select(input => input.Name).SequenceEqual(published.Derivation.Inputs.Select(input => input.Name))));

    public Metric? Metric(string id) => metrics.GetValueOrDefault(id);

    public Selection? Selection(string id) => Content.Data.Selection(id);

    /// <summary>The reported figure that <c>reported.figure</c> names.</summary>
    public ReportedFigure? FigureOf(string name) =>
        MeasureName.Parse(name) is MeasureName.OfFigure figure ? Content.Data.Figure(figure.Id) : null;

    /// <summary>The selection that a name is a measure of.</summary>
    public string? SelectionOf(string name) =>
        MeasureName.Parse(name) is MeasureName.OfSelection measure ? Content.Data.Selection(measure.Selection)?.Id : null;

    /// <summary>Prose of a YAML file or of front matter with its references resolved.</summary>
    public ImmutableArray<Segment> Prose(ProseText text) =>
        Content.Narrative.Prose.Find(text) ?? [new HtmlSegment(HtmlText.Escape(Words(text)))];

    /// <summary>The same in plain words.</summary>
    public string Words(ProseText text) => text.Words(Content.Metrics.WordsFor);

    /// <summary>Path of a chart's data in the site, named by its drawing.</summary>
    public string DataFile(Chart chart) => DrawingFiles.Chart(chart.Id, Content.Drawings[chart.Id].Key, "csv");

    /// <summary>Path of a chart's SVG or PNG in the site, named by its drawing and the words around it.</summary>
    public string PictureFile(Chart chart, string ending) => DrawingFiles.Chart(chart.Id, Content.Drawings[chart.Id].PictureKey, ending);

    private static FrozenDictionary<string, T> Index<T>(ImmutableArray<T> items, Func<T, string> id) =>
        items.DistinctBy(id).ToFrozenDictionary(id, StringComparer.Ordinal);
}
