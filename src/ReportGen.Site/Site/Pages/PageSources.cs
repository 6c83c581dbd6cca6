using ReportGen.Data;
using ReportGen.Published;

namespace ReportGen.Site.Pages;

/// <summary>The sources of one page: those that its text cites, numbered in the order of their first citation; then those that only its
/// figures, numbers and claims rest on.</summary>
/// <param name="all">In the order of <c>sources.yaml</c>, which the second kind keeps.</param>
/// <param name="unplaced">Anchors of citations that the page's template does not show.</param>
internal sealed class PageSources(IReadOnlyList<Source> all, IReadOnlySet<string> unplaced)
{
    private readonly OrderedNames cited = new();
    private readonly OrderedNames used = new();
    private readonly Dictionary<string, List<string>> places = new(StringComparer.Ordinal);
    private int citations;

    public IEnumerable<Source> InOrder =>
        cited.Names.Select(Find).OfType<Source>().Concat(all.Where(source => used.Contains(source.Id) && !cited.Contains(source.Id)));

    /// <summary>The anchors of all citations.</summary>
    public IEnumerable<string> Places => places.Values.SelectMany(anchors => anchors);

    /// <summary>Something on the page rests on the source.</summary>
    public void Use(string id) => used.Add(id);

    /// <summary>The text cites the source: the anchor of the place, or null when the page does not show it.</summary>
    public string? Cite(string id)
    {
        cited.Add(id);
        var anchor = Anchors.Cited(++citations);
        if (unplaced.Contains(anchor)) return null;
        if (!places.TryGetValue(id, out var anchors)) places[id] = anchors = [];
        anchors.Add(anchor);
        return anchor;
    }

    /// <summary>The number of a source in the page's list, from 1; of one that is not cited it is known only when everything on the page is
    /// built.</summary>
    public int Number(string id) => InOrder.TakeWhile(source => source.Id != id).Count() + 1;

    /// <summary>The anchors where the text cites a source, in its order.</summary>
    public IReadOnlyList<string> PlacesOf(string id) => places.TryGetValue(id, out var anchors) ? anchors : [];

    private Source? Find(string id) => all.FirstOrDefault(source => source.Id == id);
}
