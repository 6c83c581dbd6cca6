using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Narrative;
using ReportGen.Site;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>A chart, table, dataset, source, post or page that was asked for: it has no value of its own, but is somewhere and shows
/// numbers that have.</summary>
/// <param name="Sort">As <c>list</c> calls all of them: <c>charts</c>.</param>
/// <param name="Shows">Names of measures; each has a value.</param>
internal sealed record ShownThing(string Sort, ListedName Listed, ImmutableArray<string> Shows)
{
    private const int Most = 5;

    private static readonly ImmutableArray<string> Sorts = ["charts", "tables", "datasets", "sources", "posts", "pages"];

    /// <summary>Null when nothing of these has the name, with or without what stands before it in texts.</summary>
    public static ShownThing? Find(string name, ReportModel model) => (
        from word in Sorts
        let sort = ListedSort.All.First(sort => sort.Word == word)
        from listed in sort.Read(model)
        where IsNamed(sort, listed, name)
        select new ShownThing(word, listed, ShownBy(word, listed, model))).FirstOrDefault();

    public string Message(string name) =>
        $"'{name}' is a {Sort.TrimEnd('s')}, “{Listed.Value}”, at {Listed.Place.Path}:{Listed.Place.Line}{(Shows.IsEmpty ? "." : $". It shows {Told()}.")}";

    public string Remedy => Shows.IsEmpty
        ? $"'reportgen list {Sort}' tells what uses it"
        : $"'reportgen explain {Shows[0]}' tells how such a number was made; 'reportgen list {Sort}' tells what uses it";

    private static bool IsNamed(ListedSort sort, ListedName listed, string name) => sort.Word is "posts" or "pages"
        ? listed.Place.Path == name
            || listed.Name.Trim('/') == name.Trim('/')
            || listed.Name.TrimEnd('/').EndsWith($"/{name}", StringComparison.Ordinal)
        : listed.Name == name || $"{sort.Scheme}{listed.Name}" == name;

    private static ImmutableArray<string> ShownBy(string sort, ListedName listed, ReportModel model)
    {
        var names = sort switch
        {
            "charts" => model.Charts.Charts.Where(chart => chart.Id == listed.Name)
                .SelectMany(chart => chart.Values).Select(value => value.Name),
            "tables" => model.Charts.Tables.Where(table => table.Id == listed.Name)
                .SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<MeasureCell>().Select(cell => cell.Name),
            "posts" or "pages" => Articles(model).Where(article => article.Address == listed.Name).SelectMany(article => article.Article.Numbers),
            _ => [],
        };
        return [.. names.Distinct(StringComparer.Ordinal).Where(name => model.Metrics.Find(name) is not null)];
    }

    private static IEnumerable<(Article Article, string Address)> Articles(ReportModel model) =>
        model.Narrative.Posts.Select(post => (post, ArticleAddress.OfPost(post)))
            .Concat(model.Narrative.Pages.Select(page => (page, ArticleAddress.OfPage(page))));

    private string Told()
    {
        var first = string.Join(", ", Shows.Take(Most));
        return Shows.Length <= Most ? first : FormattableString.Invariant($"{first} and {Shows.Length - Most} more");
    }
}
