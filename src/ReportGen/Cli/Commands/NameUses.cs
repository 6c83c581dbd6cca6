using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Names;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Site;

namespace ReportGen.Cli.Commands;

/// <summary>What shows or rests on the things of a report: articles by their address, all else by sort and id as in
/// <c>chart:patches</c>.</summary>
internal sealed class NameUses
{
    private readonly Dictionary<string, SortedSet<string>> users = new(StringComparer.Ordinal);

    private NameUses()
    {
    }

    public static NameUses Of(ReportModel model)
    {
        var uses = new NameUses();
        foreach (var post in model.Narrative.Posts) uses.AddArticle(post, ArticleAddress.OfPost(post));
        foreach (var page in model.Narrative.Pages) uses.AddArticle(page, ArticleAddress.OfPage(page));
        uses.AddCharts(model);
        uses.AddClaims(model);
        uses.AddData(model);
        foreach (var metric in model.Metrics.Metrics) uses.Measures(model.Metrics.NamesIn(metric.Id), $"metric:{metric.Id}");
        return uses;
    }

    /// <summary>What uses a thing, in ordinal order.</summary>
    /// <param name="thing">The name of a measure, or sort and id.</param>
    public ImmutableArray<string> this[string thing] => users.TryGetValue(thing, out var found) ? [.. found] : [];

    private void AddArticle(Article article, string address)
    {
        Measures(article.Numbers, address);
        if (article.FrontMatter.Key is { } key) Measures([key.Text], address);
        Measures(article.Statements.SelectMany(told => told.Statement.Measures), address);
        foreach (var claim in article.Claims) Add($"claim:{claim}", address);
        foreach (var chart in article.Charts) Add($"chart:{chart}", address);
        foreach (var table in article.Tables) Add($"table:{table}", address);
        foreach (var segment in Segment.WithCaptions(article.Body))
        {
            if (segment is DatasetSegment dataset) Add($"dataset:{dataset.Id}", address);
            if (segment is CitationSegment citation) Add($"source:{citation.SourceId}", address);
        }

        Source(article.FrontMatter.Examines?.Source, address);
    }

    private void AddCharts(ReportModel model)
    {
        if (model.Data.Settings.Opening is { } front) Add($"chart:{front.Text}", "/");
        if (model.Data.Settings.Scoreboard is { } board) Add($"table:{board.Text}", "/");
        Measures(In(model.Data.Settings.Title, model.Data.Settings.Summary), "/");
        foreach (var chart in model.Charts.Charts)
        {
            var user = $"chart:{chart.Id}";
            var values = chart.Values;
            Measures(values.Select(value => value.Name).Concat(In([chart.Title, chart.Caption, .. chart.BoundTexts])), user);
            Measures(chart.Statement?.Statement.Measures ?? [], user);
            foreach (var source in chart.SourceIds) Source(source, user);
        }

        foreach (var table in model.Charts.Tables)
        {
            var user = $"table:{table.Id}";
            var cells = table.Rows.SelectMany(row => row.Cells).OfType<MeasureCell>();
            Measures(cells.Select(cell => cell.Name).Concat(In(table.Caption)), user);
            Measures(table.Statement?.Statement.Measures ?? [], user);
            foreach (var source in table.SourceIds) Source(source, user);
        }
    }

    private void AddClaims(ReportModel model)
    {
        foreach (var claim in model.Claims.Claims.Select(judged => judged.Claim))
        {
            var user = $"claim:{claim.Id}";
            Measures(claim.MeasureNames.Concat(In(claim.Says, claim.Note)), user);
            if (claim.FigureId is { } figure) Measures([MeasureName.Figure(figure)], user);
            foreach (var source in claim.JudgedBy.Select(named => named.Text).Prepend(claim.SourceId)) Source(source, user);
        }
    }

    private void AddData(ReportModel model)
    {
        foreach (var selection in model.Data.Selections)
        {
            var user = $"selection:{selection.Id}";
            Add($"dataset:{selection.DatasetId}", user);
            Measures(selection.Figures.Values.Select(MeasureName.Figure), user);
            if (selection.RecountOf is { } reported) Add($"selection:{reported}", user);
        }

        foreach (var dataset in model.Data.Datasets)
        {
            var user = $"dataset:{dataset.Id}";
            var ofFigures = dataset.Reported.SelectMany(figure => figure.Also.Prepend(figure.SourceId));
            var ofRecords = dataset.Patches.Source.Values.Distinct(StringComparer.Ordinal);
            foreach (var source in dataset.SourceIds.Concat(ofFigures).Concat(ofRecords)) Source(source, user);
        }
    }

    private static IEnumerable<string> In(params IEnumerable<ProseText?> texts) =>
        texts.OfType<ProseText>().SelectMany(text => text.Measures);

    /// <summary>A measure of a part is one of its whole, and of its selection.</summary>
    private void Measures(IEnumerable<string> names, string user)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            Add(MeasureKey.WordOf(name), user);
            if (MeasureName.Parse(name) is MeasureName.OfSelection measure) Add($"selection:{measure.Selection}", user);
        }
    }

    private void Source(string? id, string user)
    {
        if (id is not null) Add($"source:{id}", user);
    }

    private void Add(string thing, string user)
    {
        if (!users.TryGetValue(thing, out var found)) users[thing] = found = new SortedSet<string>(StringComparer.Ordinal);
        found.Add(user);
    }
}
