using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Quantities;
using ReportGen.Site;
using ReportGen.Statements;

namespace ReportGen.Cli.Commands;

/// <summary>A sort of thing that has names.</summary>
/// <param name="Word">How it is asked for.</param>
/// <param name="Scheme">What stands before its names where others use them; empty for measures.</param>
/// <param name="Read">Its names in any order.</param>
internal sealed record ListedSort(string Word, string Scheme, Func<ReportModel, IEnumerable<ListedName>> Read)
{
    public static ImmutableArray<ListedSort> All { get; } =
    [
        new("metrics", "", model => model.Metrics.Metrics.Select(metric => Measured(model, metric.Id, metric.Span))),
        new("measures", "", Measures),
        new("figures", "", model => model.Data.Figures.Select(figure => Measured(model, $"reported.{figure.Id}", figure.Span))),
        new("claims", "claim:", model => model.Claims.Claims.Select(Claimed)),
        new(
            "charts",
            "chart:",
            model => model.Charts.Charts.Select(chart => new ListedName(chart.Id, model.Words(chart.Title), chart.Span))),
        new(
            "tables",
            "table:",
            model => model.Charts.Tables.Select(table => new ListedName(table.Id, model.Words(table.Caption), table.Span))),
        new("selections", "selection:", model => model.Data.Selections.Select(selection => Selected(model, selection))),
        new("datasets", "dataset:", model => model.Data.Datasets.Select(dataset => Held(model, dataset))),
        new("sources", "source:", model => model.Data.Sources.Select(source => new ListedName(source.Id, source.Title, source.Span))),
        new("posts", "", Posts),
        new("pages", "", Pages),
        new("statements", "", model => ToldStatements.In(model.Narrative, model.Charts).Select(Said)),
    ];

    /// <summary>The names in ordinal order, then by place: other work on the files moves none.</summary>
    public ImmutableArray<ListedName> In(ReportModel model)
    {
        var uses = NameUses.Of(model);
        return
        [
            .. Read(model).Select(name => name with { UsedBy = uses[Scheme + name.Name] })
                .OrderBy(name => name.Name, StringComparer.Ordinal)
                .ThenBy(name => name.Place.Path, StringComparer.Ordinal)
                .ThenBy(name => name.Place.Line),
        ];
    }

    // A measure holds no dot; what stands before it is a selection, or 'reported' of figures, or nothing of metrics.
    private static IEnumerable<ListedName> Measures(ReportModel model) =>
        from name in model.Metrics.Names
        let selection = model.Data.Selection(name[..Math.Max(0, name.LastIndexOf('.'))])
        where selection is not null
        select Measured(model, name, selection.Span);

    // A formula that has an error has a name all the same.
    private static ListedName Measured(ReportModel model, string name, SourceSpan place) =>
        new(name, model.Metrics.Find(name)?.Words ?? "not computed", place);

    private static ListedName Claimed(JudgedClaim judged) => new(
        judged.Claim.Id, VerdictWords.Of(judged.Verdict.Kind), judged.Claim.IdSpan)
    {
        Facts =
        [
            ListedFact.Id("source", judged.Claim.SourceId),
            judged.Claim.IsMinor ? ListedFact.Text("weight", "minor") : ListedFact.Id("weight", "main"),
        ],
    };

    private static ListedName Said(ToldStatement told) => new(
        told.Statement.Text, string.Join(' ', told.Statement.Relations.Select(RelationSentences.Of)), told.Span)
    {
        Facts = [ListedFact.Id("outcome", told.Statement.Outcome.Id()), ListedFact.Id("words", told.Words)],
    };

    private static ListedName Selected(ReportModel model, Selection selection) => new(
        selection.Id, model.Words(selection.Title), selection.Span)
    {
        Facts =
        [
            ListedFact.Id("dataset", selection.DatasetId),
            ListedFact.Id("basis", selection.Basis == Basis.Records ? "records" : "reported"),
        ],
    };

    private static ListedName Held(ReportModel model, PatchDataset dataset) => new(dataset.Id, model.Words(dataset.Title), dataset.Span)
    {
        Facts =
        [
            ListedFact.Number("records", dataset.Patches.Length, "records"),
            ListedFact.Number("figures", dataset.Reported.Length, "figures"),
        ],
    };

    private static IEnumerable<ListedName> Posts(ReportModel model) =>
        model.Narrative.Posts.Select(post => Written(model, post, ArticleAddress.OfPost(post)));

    private static IEnumerable<ListedName> Pages(ReportModel model) =>
        Posts(model).Concat(model.Narrative.Pages.Select(page => Written(model, page, ArticleAddress.OfPage(page))));

    private static ListedName Written(ReportModel model, Article article, string address) => new(
        address, model.Words(article.FrontMatter.Title), article.FrontMatter.Span)
    {
        Facts =
        [
            ListedFact.Text("date", article.FrontMatter.Date is { } date ? Period.Iso(date) : ""),
            ListedFact.Number("words", article.Words, "words"),
            ListedFact.Number("bound", article.Coverage.Bound, "bound"),
            ListedFact.Number("exempt", article.Coverage.Exempt, "exempt"),
            ListedFact.Number("literal", article.Coverage.Literal, "literal"),
            ListedFact.Number("unbound", article.Coverage.Unbound, "unbound"),
        ],
    };
}
