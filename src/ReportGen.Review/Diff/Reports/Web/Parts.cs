using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>What the parts of the page share: items with their links, causes, places, properties, tables.</summary>
internal static class Parts
{
    /// <summary>How many items of a part are open; the others are one step away, so that a long report still opens and scrolls quickly.</summary>
    private const int MostOpen = 40;

    private const int MostRowsOpen = 12;

    /// <summary>The items of a part in their order; where there are many, the rest is folded and counted.</summary>
    public static void Items(Markup page, int count, Func<int, string> more, Action<int> item)
    {
        for (var at = 0; at < Math.Min(count, MostOpen); at++) item(at);
        if (count <= MostOpen) return;
        Folded(page, more(count - MostOpen), () =>
        {
            for (var at = MostOpen; at < count; at++) item(at);
        });
    }

    /// <summary>An item with a heading and a link to itself.</summary>
    public static void Item(Markup page, string id, Action heading, string name, Action content) => page.Element("article", [("class", "item"), ("id", id)], () =>
    {
        page.Element("div", [("class", "head")], () =>
        {
            page.Element("h3", heading);
            Here(page, id, name);
        });
        content();
    });

    /// <summary>The link beside a heading that leads to it.</summary>
    public static void Here(Markup page, string id, string name) => page.Line("a", "#", ("class", "here"), ("href", $"#{id}"), ("aria-label", $"Link to {name}"));

    public static void Folded(Markup page, string summary, Action content) => page.Element("details", () =>
    {
        page.Line("summary", summary);
        content();
    });

    /// <summary>From what to what, with the direction in words for who does not see the arrow.</summary>
    public static void FromTo(Markup page, string before, string after, string? by) => page.Element("p", [("class", "move")], () =>
    {
        page.Line("span", "Before: ", ("class", "unseen"));
        page.Line("span", before, ("class", "was"));
        page.Line("span", " → ", ("aria-hidden", "true"), ("class", "arrow"));
        page.Line("span", " After: ", ("class", "unseen"));
        page.Line("span", after, ("class", "now"));
        if (by is not null) page.Line("span", $" {by}", ("class", "by"));
    });

    public static void Causes(Markup page, ReportView view, ImmutableArray<string> causes)
    {
        if (causes.IsEmpty) return;
        page.Element("p", [("class", "because")], () =>
        {
            page.Text("Because: ");
            foreach (var (at, id) in causes.Index())
            {
                if (at > 0) page.Text("; ");
                var words = view.Cause(id)?.Sentence.TrimEnd('.') ?? id;
                if (view.Anchors.Find("cause", id) is { } anchor) page.Link(anchor, words);
                else page.Text(words);
            }
        });
    }

    public static void Places(Markup page, ReportView view, ImmutableArray<Place> places, string nowhere)
    {
        if (places.IsEmpty)
        {
            if (nowhere.Length > 0) page.Line("p", nowhere, ("class", "quiet"));
            return;
        }

        Folded(page, PlaceWords.Extent(places), () => page.Element("ul", [("class", "places")], () =>
        {
            foreach (var place in places) Place(page, view, place);
        }));
    }

    public static void Fields(Markup page, ReportView view, string caption, ImmutableArray<FieldChange> fields)
    {
        var compared = fields.Select(field => (Field: field, Words: LongField.Of(field))).ToList();
        var brief = compared.Where(one => one.Words is null).Select(one => one.Field).ToList();
        if (brief.Count > 0) Table(page, view, caption, ["Property", "Before", "After"], brief.Count, at => [brief[at].Field, brief[at].Before, brief[at].After]);
        foreach (var (field, words) in compared)
        {
            if (words is { } runs) Long(page, view, field.Field, runs);
        }
    }

    // Sentences: which of their words differ is seen only where they are one text.
    private static void Long(Markup page, ReportView view, string field, ImmutableArray<WordRun> words) => page.Element("div", [("class", "block changed")], () =>
    {
        page.Line("p", field, ("class", "quiet"));
        page.Element("p", [("class", "words"), ("dir", "auto"), ("lang", view.Language)], () => WordParts.Write(page, words));
    });

    /// <summary>A table whose first column heads the rows; a cell that is null says that there was nothing.</summary>
    public static void Table(Markup page, ReportView view, string caption, ImmutableArray<string> heads, int rows, Func<int, ImmutableArray<string?>> row)
    {
        if (rows > MostRowsOpen) Folded(page, $"{caption}: {Words.Of(rows, "row", "rows")}", () => Whole(page, view, caption, heads, rows, row));
        else Whole(page, view, caption, heads, rows, row);
    }

    private static void Whole(Markup page, ReportView view, string caption, ImmutableArray<string> heads, int rows, Func<int, ImmutableArray<string?>> row) =>
        page.Element("div", [("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", caption)], () => page.Element("table", () =>
        {
            page.Line("caption", caption);
            page.Element("thead", () => page.Element("tr", () =>
            {
                foreach (var head in heads) page.Line("th", head, ("scope", "col"));
            }));
            page.Element("tbody", () =>
            {
                for (var at = 0; at < rows; at++) Row(page, view, row(at));
            });
        }));

    private static void Row(Markup page, ReportView view, ImmutableArray<string?> cells) => page.Element("tr", () =>
    {
        page.Line("th", cells[0] ?? "", ("scope", "row"), ("lang", view.Language));
        foreach (var cell in cells.Skip(1))
        {
            if (cell is null) page.Element("td", () => page.Line("span", "none", ("class", "quiet")));
            else page.Line("td", cell, ("dir", "auto"), ("lang", view.Language));
        }
    });

    private static void Place(Markup page, ReportView view, Place place) => page.Element("li", () =>
    {
        page.Line("span", ChangeWords.Of(place), ("class", "where"));
        page.Text(" ");
        page.Line("span", place.Words, ("class", "quote"), ("dir", "auto"), ("lang", view.Language));
    });
}
