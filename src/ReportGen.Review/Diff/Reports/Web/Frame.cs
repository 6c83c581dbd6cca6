using System.Security.Cryptography;
using System.Text;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>The page around the parts: head, policy, summary, contents.</summary>
internal static class Frame
{
    private const string Title = "What a reader would see differently";

    public static string Write(ReportView view)
    {
        var page = new Markup();
        page.Doctype();
        page.Element("html", [("lang", "en")], () =>
        {
            page.Element("head", () => Head(page, view));
            page.Element("body", () => Body(page, view));
        });
        return page.ToString();
    }

    private static void Head(Markup page, ReportView view)
    {
        var (style, script) = (Looks.Style, Looks.Script);
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'"));
        page.Line("title", $"{Title}: {view.Comparison.Before} → {view.Comparison.After}");
        page.Void("meta", ("name", "description"), ("content", Headline.Of(view.Comparison)));
        page.Void("meta", ("name", "generator"), ("content", "ReportGen"));
        page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Own("style", style);
    }

    private static void Body(Markup page, ReportView view)
    {
        page.Line("a", "Skip to the changes", ("class", "skip"), ("href", "#changes"));
        page.Element("header", () => Summary(page, view));
        Contents(page, view.Comparison);
        page.Element("main", [("id", "changes"), ("tabindex", "-1")], () =>
        {
            foreach (var topic in TopicWords.All.Where(topic => TopicWords.Count(topic, view.Comparison) > 0)) Section(page, view, topic);
            if (view.Comparison.IsNone) page.Line("p", "There is nothing to review.");
        });
        page.Own("script", Looks.Script);
    }

    private static void Summary(Markup page, ReportView view)
    {
        var comparison = view.Comparison;
        page.Line("h1", Title);
        Parts.FromTo(page, comparison.Before, comparison.After, null);
        page.Line("p", Headline.Of(comparison), ("class", "headline"));
        if (Headline.Unchanged(comparison) is { } unchanged) page.Line("p", unchanged, ("id", "unchanged"));
        var (count, bytes) = Pictures.Total(view);
        if (count > 0) page.Line("p", $"This file holds {Words.Of(count, "picture", "pictures")} of {MeasureWriter.Write(Measure.Point(Kind.ByteSize, bytes))} and needs no network.", ("class", "quiet"));
    }

    private static void Contents(Markup page, Comparison comparison)
    {
        var topics = TopicWords.All.Where(topic => TopicWords.Count(topic, comparison) > 0).ToList();
        if (topics.Count == 0) return;
        page.Element("nav", [("aria-label", "Contents")], () => page.Element("ul", () =>
        {
            foreach (var topic in topics)
            {
                page.Element("li", () => page.Element("a", [("href", $"#{Anchors.Of(topic)}")], () =>
                {
                    page.Line("strong", Words.Of(TopicWords.Count(topic, comparison)));
                    page.Text($" {Uncounted(topic, TopicWords.Count(topic, comparison))}");
                }));
            }
        }));
    }

    private static void Section(Markup page, ReportView view, Topic topic) => page.Element("section", [("id", Anchors.Of(topic)), ("aria-labelledby", $"{Anchors.Of(topic)}-title")], () =>
    {
        page.Element("div", [("class", "head")], () =>
        {
            page.Line("h2", $"{TopicWords.Title(topic)} ({Words.Of(TopicWords.Count(topic, view.Comparison))})", ("id", $"{Anchors.Of(topic)}-title"));
            Parts.Here(page, Anchors.Of(topic), TopicWords.Title(topic));
        });
        Part(topic)(page, view);
    });

    private static Action<Markup, ReportView> Part(Topic topic) => topic switch
    {
        Topic.Findings => PlainParts.Findings,
        Topic.Verdicts => MovedParts.Verdicts,
        Topic.Numbers => MovedParts.Numbers,
        Topic.Causes => CauseParts.Causes,
        Topic.Definitions => CauseParts.Definitions,
        Topic.Charts => ChartParts.Charts,
        Topic.Pages => ProseParts.Pages,
        Topic.Losses => PlainParts.Losses,
        Topic.FrontMatter => PlainParts.FrontMatter,
        _ => PlainParts.Files,
    };

    private static string Uncounted(Topic topic, int count) => TopicWords.Counted(topic, count)[(Words.Of(count).Length + 1)..];

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
