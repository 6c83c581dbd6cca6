using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ReportGen.Claims;
using ReportGen.Drawing.Cards;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Published;
using ReportGen.Site.Previews;
using ReportGen.Site.Views;
using ReportGen.Statements;
using ReportGen.Templates;

namespace ReportGen.Site.Pages;

/// <summary>One page while it is made: resolves segments into views with links from this page, and remembers which numbers, claims and
/// sources it shows.</summary>
/// <param name="unplaced">Anchors of numbers and citations that the page's template does not show.</param>
internal sealed class PageScope(SiteModel site, PageLinks links, Route route, HashSet<string> unplaced)
{
    /// <summary>Words longer than this may not fit on one line of a small screen, 320 pixels wide with letters of twice the size.</summary>
    public const int LongWords = 12;

    private readonly HashSet<string> unplaced = unplaced;
    private readonly HashSet<string> numberNames = new(StringComparer.Ordinal);
    private readonly List<Evaluation> numbers = [];
    private readonly OrderedNames shownClaims = new();
    private readonly OrderedNames counted = new();
    private readonly OrderedNames placed = new();
    private readonly OrderedNames figures = new();
    private readonly List<ToldStatement> statements = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private bool isBodyDone;

    public SiteModel Site { get; } = site;

    public PageLinks Links { get; } = links;

    public Route Route { get; } = route;

    /// <summary>The picture that other sites show beside a link to the page; null where the site has none.</summary>
    public Preview? Preview { get; init; }

    /// <summary>Bound numbers in the order in which they appear.</summary>
    public IReadOnlyList<Evaluation> Numbers => numbers;

    /// <summary>What the page says of its numbers, each statement once, in the order in which it stands.</summary>
    public IReadOnlyList<ToldStatement> Statements => statements;

    public IReadOnlyList<string> Claims => shownClaims.Names;

    /// <summary>Counts to whose records the page leads, such as <c>ws2008-core-12m.restarts[2008-11]</c>.</summary>
    public IReadOnlyList<string> CountedNames => counted.Names;

    /// <summary>What the page cites and rests on.</summary>
    public PageSources Sources { get; } = new(site.Content.Data.Sources, unplaced);

    /// <summary>True the first time that the page tells something of this sort.</summary>
    public bool IsNew(string sort) => told.Add(sort);

    public View Prose(ProseText text) => Segments(Site.Prose(text));

    /// <summary>Prose for a place that is a paragraph or heading already.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public View? InlineProse(ProseText? text) => text is null ? null : Segments(WithoutParagraph(Site.Prose(text)));

    /// <summary>Prose at a claim itself, where its own words need no link to it and no verdict.</summary>
    public View InlineProse(ProseText text, string atClaim) => Segments(
        [.. WithoutParagraph(Site.Prose(text)).Select(
            segment => segment is ClaimSegment own && own.ClaimId == atClaim ? new HtmlSegment(own.Html) : segment)]);

    public View Segments(ImmutableArray<Segment> segments) => View.List(segments, Of);

    /// <summary>Something on the page rests on a source.</summary>
    public void Cite(string? sourceId)
    {
        if (sourceId is not null) Sources.Use(sourceId);
    }

    public void Cite(IEnumerable<string> sourceIds)
    {
        foreach (var id in sourceIds) Sources.Use(id);
    }

    /// <summary>A bound number with the way to its derivation on this page. Its first place has an anchor.</summary>
    /// <param name="words">As it is printed in this place.</param>
    public ViewMap Number(Evaluation number, string words)
    {
        var place = Anchors.Shown(number.Name);
        var isFirst = !isBodyDone && !unplaced.Contains(place) && placed.Add(place);
        return ViewMap.Of(
            ("kind", "number"),
            ("id", isFirst ? place : null),
            ("name", number.Name),
            ("words", words),
            ("tail", null),
            ("missing_digits", 0),
            ("missing_point", false),
            ("is_long", words.Length > LongWords),
            ("value", MeasureText.OfValue(number.Measure)),
            ("href", NumberLink(number)),
            ("title", number.Title));
    }

    /// <summary>The way to the derivation of a number that is told of without being shown as one.</summary>
    public string NumberLink(Evaluation number)
    {
        if (numberNames.Add(number.Name)) numbers.Add(number);
        return PageLinks.Here(Anchors.Number(number.Name));
    }

    /// <summary>The page says something of its numbers, in words bound to it or in a title.</summary>
    public void Say(ToldStatement? told)
    {
        if (told is not null && statements.TrueForAll(known => known.Statement.Text != told.Statement.Text)) statements.Add(told);
    }

    /// <summary>Where the page lists a statement.</summary>
    public string PlaceOf(JudgedStatement statement) =>
        Anchors.Said(statements.FindIndex(known => known.Statement.Text == statement.Text) + 1);

    /// <summary>The anchor of a figure: its own where it stands first on the page, with a number behind it where it stands again.</summary>
    public string Figure(string anchor)
    {
        for (var (at, place) = (2, anchor); ; place = FormattableString.Invariant($"{anchor}_{at++}"))
        {
            if (figures.Add(place)) return place;
        }
    }

    /// <summary>Whether the page has an anchor where it shows a number.</summary>
    public bool HasPlace(string name) => placed.Contains(Anchors.Shown(name));

    /// <summary>The anchors where the page shows its numbers and cites its sources.</summary>
    public IEnumerable<string> Places => placed.Names.Concat(Sources.Places);

    /// <summary>From here on the page tells of what it has shown.</summary>
    public void EndBody() => isBodyDone = true;

    /// <summary>The way to exactly the records that an input counts.</summary>
    public string? Counted(DerivationInput input)
    {
        if (input.SelectionId is not { } id || Site.Selection(id) is not { } selection) return null;
        counted.Add(input.Name);
        return Links.To(Route.Selection(selection.DatasetId, id), Anchors.Measure(input.Name[(id.Length + 1)..]));
    }

    public ViewMap ClaimLink(JudgedClaim claim) => ViewMap.Of(("href", ClaimHref(claim)), ("badge", Badge(claim.Verdict.Kind)));

    private string ClaimHref(JudgedClaim claim)
    {
        shownClaims.Add(claim.Claim.Id);
        Cite(claim.Claim.SourceId);
        return Links.To(Route.Claims, claim.Claim.Id);
    }

    public static ViewMap Badge(VerdictKind kind) =>
        ViewMap.Of(("id", VerdictWords.Id(kind)), ("words", VerdictWords.Of(kind)), ("icon", VerdictMark.Path(kind)));

    private View Of(Segment segment) => segment switch
    {
        HtmlSegment html => ViewMap.Of(("kind", "html"), ("html", new Html(AuthoredLinks.Resolve(html.Html, Links)))),
        DrawingSegment drawing =>
            ViewMap.Of(
                ("kind", "drawing"),
                ("svg", new Html(drawing.Svg)),
                ("image", new Html(AuthoredLinks.Resolve(drawing.Image, Links)))),
        NumberSegment number => Number(number.Measure, number.Words),
        ClaimSegment claim when Site.Claim(claim.ClaimId) is { } judged =>
            ClaimLink(judged).With(("kind", "claim"), ("id", claim.ClaimId), ("html", new Html(claim.Html))),
        ClaimSegment claim => Plain(claim.Html),
        StatementSegment statement => Statement(statement),
        DatasetSegment dataset =>
            ViewMap.Of(("kind", "dataset"), ("html", new Html(dataset.Html)), ("href", Links.To(Route.Dataset(dataset.Id)))),
        MarkedSegment marked => MarkedViews.Of(marked),
        VerdictSegment verdict when Site.Claim(verdict.ClaimId) is { } judged =>
            ViewMap.Of(
                ("kind", "verdict-words"),
                ("id", verdict.ClaimId),
                ("html", new Html(verdict.Html)),
                ("href", ClaimHref(judged))),
        WindowSegment window when Site.Selection(window.SelectionId) is { } selection =>
            ViewMap.Of(
                ("kind", "window"),
                ("html", new Html(window.Html)),
                ("href", Links.To(SelectionPages.RouteOf(selection)))),
        CitationSegment citation => Citation(citation),
        ChartSegment chart when Site.Chart(chart.ChartId) is { } found => FigureViews.Of(found, chart.Caption, this),
        PullFigureSegment pull => KeyFigures.Of(pull, this),
        TableSegment table when Site.Table(table.TableId) is { } found => FigureViews.Of(found, table.Caption, this),
        _ => Plain(""),
    };

    private ViewMap Statement(StatementSegment segment)
    {
        Say(segment.Told);
        return ViewMap.Of(
            ("kind", "statement"),
            ("html", new Html(segment.Html)),
            ("href", PageLinks.Here(PlaceOf(segment.Told.Statement))),
            ("is_possible", segment.Told.Statement.IsPossibility));
    }

    private static ViewMap Plain(string html) => ViewMap.Of(("kind", "html"), ("html", new Html(html)));

    /// <summary>A citation with the number of its source. What stands behind the body tells of sources without citing them.</summary>
    private ViewMap Citation(CitationSegment citation)
    {
        if (isBodyDone) Cite(citation.SourceId);
        var place = isBodyDone ? null : Sources.Cite(citation.SourceId);
        return ViewMap.Of(
            ("kind", "citation"),
            ("id", place),
            ("html", new Html(citation.Html)),
            ("number", Sources.Number(citation.SourceId)),
            ("href", PageLinks.Here(Anchors.Source(citation.SourceId))));
    }

    private static ImmutableArray<Segment> WithoutParagraph(ImmutableArray<Segment> segments)
    {
        if (segments is not [HtmlSegment first, ..] || segments[^1] is not HtmlSegment last) return segments;
        var isOneParagraph = first.Html.StartsWith("<p>", StringComparison.Ordinal) && last.Html.TrimEnd()
            .EndsWith("</p>", StringComparison.Ordinal)
            && segments.OfType<HtmlSegment>().Sum(html => html.Html.AsSpan().Count("<p>")) == 1;
        if (!isOneParagraph) return segments;
        var opened = segments.SetItem(0, new HtmlSegment(first.Html["<p>".Length..]));
        var end = ((HtmlSegment)opened[^1]).Html.TrimEnd();
        return opened.SetItem(opened.Length - 1, new HtmlSegment(end[..^"</p>".Length]));
    }
}

/// <summary>Names in the order of their first appearance.</summary>
internal sealed class OrderedNames
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    /// <summary>Whether the name is new.</summary>
    public bool Add(string name)
    {
        if (!known.Add(name)) return false;
        names.Add(name);
        return true;
    }

    public bool Contains(string name) => known.Contains(name);
}
