using System.Security.Cryptography;
using System.Text;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>The page around the parts: head, policy, summary, contents.</summary>
internal static class Frame
{
    private const string Title = "What a reader would see differently";

    public static ReadOnlyMemory<byte> Write(Telling told, ReportView view)
    {
        var page = new Markup();
        page.Doctype();
        page.Element("html", [("lang", "en")], () =>
        {
            page.Element("head", () => Head(page, told));
            page.Element("body", () => Body(page, told, view));
        });
        return page.Bytes;
    }

    private static void Head(Markup page, Telling told)
    {
        var (style, script) = (Looks.Style, Looks.Script);
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Void(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; {Sources(style, script)}; base-uri 'none'; form-action 'none'"));
        page.Line("title", $"{Title}: {told.Before} → {told.After}");
        page.Void("meta", ("name", "description"), ("content", told.Headline));
        page.Void("meta", ("name", "generator"), ("content", "ReportGen"));
        page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Own("style", style);
    }

    private static void Body(Markup page, Telling told, ReportView view)
    {
        page.Line("a", "Skip to the changes", ("class", "skip"), ("href", "#changes"));
        page.Element("header", () => Summary(page, told, view));
        if (told.Sections.Length > 0)
            page.Element("nav", [("aria-label", "Contents")], () => page.Element("ul", () => Contents(page, told)));
        page.Element("main", [("id", "changes"), ("tabindex", "-1")], () =>
        {
            foreach (var section in told.Sections) Section(page, view, section);
            if (view.Comparison is { IsNone: true, IsCertain: true }) page.Line("p", "There is nothing to review.");
            Last(page, told, view);
        });
        page.Own("script", Looks.Script);
    }

    private static void Summary(Markup page, Telling told, ReportView view)
    {
        page.Line("h1", Title);
        page.FromTo(new ToldMove(told.Before, told.After, null));
        page.Line("p", told.Headline, ("class", "headline"));
        if (told.Common is { } common) page.Element("p", () => Common(page, view, common));
    }

    private static void Common(Markup page, ReportView view, CommonCause common)
    {
        if (view.Anchors.Find("cause", common.Cause.Id) is { } anchor) page.Link(anchor, common.Sentence);
        else page.Text(common.Sentence);
    }

    /// <summary>What need not be on the first screen.</summary>
    private static void Last(Markup page, Telling told, ReportView view)
    {
        if (told.Unchanged is { } unchanged) page.Line("p", unchanged, ("id", "unchanged"));
        var (count, bytes) = Pictures.Total(view);
        var size = Measure.Point(Kind.ByteSize, bytes);
        if (count > 0)
            page.Line(
                "p",
                $"This file holds {Words.Of(count, "picture", "pictures")} of {MeasureWriter.Write(size)} and needs no network.",
                ("class", "quiet"));
    }

    private static void Contents(Markup page, Telling told)
    {
        foreach (var (topic, count) in told.Sections.Select(section => (section.Topic, section.Count)))
            page.Element("li", () => page.Element("a", [("href", $"#{ToldAnchors.Of(topic)}")], () =>
            {
                page.Line("strong", Words.Of(count));
                page.Text(TopicWords.Counted(topic, count)[Words.Of(count).Length..]);
            }));
    }

    private static void Section(Markup page, ReportView view, ToldSection section)
    {
        var id = ToldAnchors.Of(section.Topic);
        page.Element("section", [("id", id), ("aria-labelledby", $"{id}-title")], () =>
        {
            page.Element("div", [("class", "head")], () =>
            {
                page.Line("h2", $"{section.Title} ({Words.Of(section.Count)})", ("id", $"{id}-title"));
                ItemParts.Here(page, id, section.Title);
            });
            ItemParts.Section(page, view, section);
        });
    }

    private static string Sources(string style, string script) => $"style-src '{Hash(style)}'; script-src '{Hash(script)}'; img-src data:";

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
