using System.Collections.Immutable;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Diff.Reports.Web;

/// <summary>The things that differ, each with its heading, the link to it and what is said of it.</summary>
internal static class ItemParts
{
    /// <summary>How many items of a part are open; the others are one step away, so that a long report still opens and scrolls
    /// quickly.</summary>
    private const int MostOpen = 40;

    /// <summary>The items of a section in their order; where there are many, the rest is folded and counted.</summary>
    public static void Section(Markup page, ReportView view, ToldSection section)
    {
        foreach (var item in section.Items.Take(MostOpen)) Item(page, view, item);
        if (section.Items.Length > MostOpen)
            page.Folded(TopicWords.More(section.Topic, section.Items.Length - MostOpen), () => All(page, view, section.Items[MostOpen..]));
        foreach (var other in section.Groups) page.Folded(other.Sentence, () => Group(page, view, section.Topic, other));
    }

    /// <summary>The link beside a heading that leads to it.</summary>
    public static void Here(Markup page, string id, string name) =>
        page.Line("a", "#", ("class", "here"), ("href", $"#{id}"), ("aria-label", $"Link to {name}"));

    private static void All(Markup page, ReportView view, ImmutableArray<ToldItem> items)
    {
        foreach (var item in items) Item(page, view, item);
    }

    private static void Group(Markup page, ReportView view, ToldTopic topic, ToldGroup told)
    {
        if (topic is ToldTopic.Pages or ToldTopic.Definitions or ToldTopic.Charts or ToldTopic.ReadAgain) All(page, view, told.Items);
        else page.Element("ul", [("class", "files")], () =>
        {
            foreach (var item in told.Items) Brief(page, view, item);
        });
    }

    /// <summary>A number or a file on one line.</summary>
    private static void Brief(Markup page, ReportView view, ToldItem item) => page.Element("li", [("id", item.Anchor)], () =>
    {
        Title(page, view, item);
        page.Text(item.Name is null && item.Aside.Length > 0 ? $" {item.Aside}" : item.Behind);
        if (item.Move is { } move)
        {
            page.Text(" ");
            page.Line("span", move.Before, ("class", "was"));
            page.Text($" → {move.After}{(move.By is { } by ? $" ({by})" : "")}");
        }

        page.Text(" ");
        Here(page, item.Anchor, item.Label);
    });

    private static void Item(Markup page, ReportView view, ToldItem item) =>
        page.Element("article", [("class", "item"), ("id", item.Anchor)], () =>
    {
        page.Element("div", [("class", "head")], () =>
        {
            page.Element("h3", () => Heading(page, view, item));
            Here(page, item.Anchor, item.Label);
        });
        if (item.Move is { } move) page.FromTo(move);
        if (item.Kind is not null || item.Aside.Length > 0 || item.At is not null)
            page.Element("p", [("class", "quiet")], () => Identity(page, item));
        foreach (var detail in item.Details) DetailParts.Write(page, view, item, detail);
    });

    private static void Heading(Markup page, ReportView view, ToldItem item)
    {
        if (item.Tag is { } tag)
        {
            page.Line("span", tag.Words, ("class", "tag"));
            page.Text(" ");
        }

        Title(page, view, item);
    }

    private static void Title(Markup page, ReportView view, ToldItem item)
    {
        if (item.IsNamed) page.Line("code", item.Title);
        else page.Line("span", item.Title, ("dir", "auto"), ("lang", view.Language));
        if (item is not { Kind: null, Name: { } name }) return;
        page.Text(" ");
        page.Line("code", name);
    }

    private static void Identity(Markup page, ToldItem item)
    {
        if (item.Kind is { } kind)
        {
            page.Text($"{English.Beginning(kind)} ");
            page.Line("code", item.Name ?? "");
        }

        page.Text(item.Kind is null ? item.Aside.TrimStart(',', ' ') : item.Behind);
        if (item.At is not { } at) return;
        if (item.Kind is not null || item.Aside.Length > 0) page.Text(", ");
        page.Line("code", at.ToString());
    }
}
