using System.Globalization;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Pictures;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Two pictures side by side, laid over each other, and with what differs marked: each of them is in the page once, and the style
/// sheet moves it.</summary>
internal static class Pictures
{
    /// <summary>Bytes of all pictures that the page will hold, and how many there are.</summary>
    public static (int Count, long Bytes) Total(ReportView view)
    {
        var (count, bytes) = (0, 0L);
        foreach (var chart in view.Comparison.Charts.Where(view.IsShown))
        {
            var (before, after) = Of(view, chart);
            foreach (var picture in new[] { before, IsSame(before, after) ? null : after, Marked(chart.Pixels) }.OfType<Picture>())
                (count, bytes) = (count + 1, bytes + picture.Bytes.Length);
        }

        return (count, bytes);
    }

    /// <summary>The pictures of a chart, or where they are.</summary>
    public static void Write(Markup page, ReportView view, ChartChange chart, string id)
    {
        if (view.IsShown(chart)) Compare(page, view, chart, id);
        else page.Line(
            "p",
            $"Not shown: this page holds the first {Words.Of(ChartChange.MostOtherPictures)} pictures that are no charts. "
            + $"It is {string.Join(" and ", new[] { chart.PathBefore, chart.PathAfter }.OfType<string>().Distinct())} in the sites.",
            ("class", "quiet"));
    }

    private static void Compare(Markup page, ReportView view, ChartChange chart, string id)
    {
        var (before, after) = Of(view, chart);
        if (IsSame(before, after)) Alone(page, chart, before, "Before and after: the same picture", view.AlternativeAfter(chart.Id));
        else if (before is null) Alone(page, chart, after, "After", view.AlternativeAfter(chart.Id));
        else if (after is null) Alone(page, chart, before, "Before", view.AlternativeBefore(chart.Id));
        else page.Element("div", [("class", "compare")], () => Pair(page, view, chart, id));
    }

    private static (Picture? Before, Picture? After) Of(ReportView view, ChartChange chart) =>
        (Picture.Of(view.Before, chart.PathBefore), Picture.Of(view.After, chart.PathAfter));

    private static bool IsSame(Picture? before, Picture? after) =>
        before is not null && after is not null && before.Bytes.Span.SequenceEqual(after.Bytes.Span);

    private static Picture? Marked(PictureDifference? pixels) =>
        pixels is { Overlay.IsEmpty: false } ? new("image/png", pixels.Overlay) : null;

    private static void Alone(Markup page, ChartChange chart, Picture? picture, string caption, string? alternative)
    {
        if (picture is null) return;
        page.Element("div", [("class", "pair alone")], () => Figure(page, "whole", caption, picture, alternative ?? chart.Title, null));
    }

    private static void Pair(Markup page, ReportView view, ChartChange chart, string id)
    {
        var (before, after) = Of(view, chart);
        if (before is null || after is null) return;
        var marked = Marked(chart.Pixels);
        page.Element("fieldset", () =>
        {
            page.Element("legend", () =>
            {
                page.Text("Show");
                page.Line("span", $" {chart.Title}", ("class", "unseen"));
            });
            View(page, id, "beside", "side by side", "");
            View(page, id, "over", "laid over each other", null);
            if (marked is not null) View(page, id, "marks", "what differs, marked", null);
        });
        page.Element("p", [("class", "fade"), ("hidden", "")], () => page.Element("label", () =>
        {
            page.Text("From before (left) to after (right): ");
            page.Void("input", ("type", "range"), ("min", "0"), ("max", "100"), ("value", "50"));
        }));
        page.Element("div", [("class", "pair")], () =>
        {
            Figure(
                page,
                "before",
                "Before",
                before,
                $"Before: {view.AlternativeBefore(chart.Id) ?? chart.Title}",
                chart.Pixels is { } old ? (old.WidthBefore, old.HeightBefore) : null);
            Figure(
                page,
                "after",
                "After",
                after,
                $"After: {view.AlternativeAfter(chart.Id) ?? chart.Title}",
                chart.Pixels is { } late ? (late.WidthAfter, late.HeightAfter) : null);
            if (marked is not null && chart.Pixels is { } pixels)
                Figure(page, "marks", "What differs, marked in the later picture", marked, $"{chart.Title}: {PixelWords.Of(pixels)}", null);
        });
    }

    private static void View(Markup page, string id, string view, string words, string? isFirst) => page.Element("label", () =>
    {
        page.Void("input", ("type", "radio"), ("name", $"view-{id}"), ("value", view), ("checked", isFirst));
        page.Text($" {words} ");
    });

    private static void Figure(
        Markup page, string name, string caption, Picture picture, string alternative, (
            int Width, int Height)? size) => page.Element("figure", [("class", name)], () =>
    {
        page.Line("figcaption", caption);
        page.Void(
            "img",
            ("src", picture.Address),
            ("alt", alternative),
            ("width", Pixels(size?.Width)),
            ("height", Pixels(size?.Height)),
            ("decoding", "async"));
    });

    private static string? Pixels(int? length) => length is { } some and > 0 ? some.ToString(CultureInfo.InvariantCulture) : null;
}
