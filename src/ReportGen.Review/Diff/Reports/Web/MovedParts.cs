using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Verdicts and numbers: what a reviewer has to see first.</summary>
internal static class MovedParts
{
    public static void Verdicts(Markup page, ReportView view)
    {
        var verdicts = view.Comparison.Verdicts;
        Parts.Items(page, verdicts.Length, count => TopicWords.More(Topic.Verdicts, count), at => Verdict(page, view, verdicts[at], view.Anchors.Verdicts[at]));
    }

    public static void Numbers(Markup page, ReportView view)
    {
        var bound = NumberGroups.Bound(view.Comparison).ToList();
        Parts.Items(page, bound.Count, count => $"{TopicWords.More(Topic.Numbers, count)} with smaller changes", at => Number(page, view, bound[at].Number, view.Anchors.Numbers[bound[at].Index]));
        foreach (var (sentence, numbers) in NumberGroups.Others(view.Comparison)) Parts.Folded(page, sentence, () => page.Element("ul", [("class", "files")], () =>
        {
            foreach (var (index, number) in numbers) Line(page, view, number, view.Anchors.Numbers[index]);
        }));
    }

    private static void Line(Markup page, ReportView view, NumberChange number, string id) => page.Element("li", [("id", id)], () =>
    {
        Title(page, view, number);
        page.Text(" ");
        page.Line("span", number.WordsBefore, ("class", "was"));
        page.Text($" → {number.WordsAfter}{(MovementWords.By(number) is { } by ? $" ({by})" : "")} ");
        Parts.Here(page, id, $"number {number.Name}");
    });

    private static void Verdict(Markup page, ReportView view, VerdictChange verdict, string id) =>
        Parts.Item(page, id, () => page.Line("span", verdict.Says, ("dir", "auto"), ("lang", view.Language)), $"claim {verdict.Id}", () =>
        {
            page.Element("p", [("class", "move")], () =>
            {
                page.Line("span", "Before: ", ("class", "unseen"));
                Badge(page, verdict.Before);
                page.Line("span", " → ", ("aria-hidden", "true"), ("class", "arrow"));
                page.Line("span", " After: ", ("class", "unseen"));
                Badge(page, verdict.After);
            });
            page.Line("p", verdict.SentenceAfter, ("class", "now-why"), ("dir", "auto"), ("lang", view.Language));
            page.Element("p", [("class", "quiet"), ("dir", "auto"), ("lang", view.Language)], () => page.Text($"Before: {verdict.SentenceBefore}"));
            Parts.Causes(page, view, verdict.Causes);
            page.Element("p", [("class", "quiet")], () =>
            {
                page.Text("Claim ");
                page.Line("code", verdict.Id);
                page.Text(", said in ");
                page.Line("code", verdict.Source);
            });
            Parts.Places(page, view, verdict.Places, "No page shows it.");
        });

    private static void Badge(Markup page, string verdict) => page.Line("span", ChangeWords.Verdict(verdict), ("class", $"badge {Known(verdict)}"));

    // Only the classes that the style sheet knows; the word itself is printed whatever it is.
    private static string Known(string verdict) =>
        verdict is "confirmed" or "consistent" or "off-by-rounding" or "contradicted" or "undecided" or "untestable" ? $"v-{verdict}" : "v-untestable";

    private static void Number(Markup page, ReportView view, NumberChange number, string id) =>
        Parts.Item(page, id, () => Title(page, view, number), $"number {number.Name}", () =>
        {
            Parts.FromTo(page, number.WordsBefore, number.WordsAfter, MovementWords.By(number));
            page.Line("p", MovementWords.Certainty(number));
            if (number.NameBefore != number.Name) page.Line("p", $"It was called {number.NameBefore} before.");
            Parts.Causes(page, view, number.Causes);
            Parts.Places(page, view, number.Places, "No page shows it.");
        });

    private static void Title(Markup page, ReportView view, NumberChange number)
    {
        page.Line("span", English.Beginning(number.Title), ("dir", "auto"), ("lang", view.Language));
        page.Text(" ");
        page.Line("code", number.Name);
    }
}
