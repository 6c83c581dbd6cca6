using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Diff.Reports.Web;

/// <summary>What has to be mended, what is gone for readers, front matter, and files.</summary>
internal static class PlainParts
{
    public static void Findings(Markup page, ReportView view)
    {
        var findings = view.Comparison.Findings;
        Parts.Items(page, findings.Length, count => TopicWords.More(Topic.Findings, count), at =>
        {
            var finding = findings[at];
            Parts.Item(page, view.Anchors.Findings[at], () => page.Line("code", $"{finding.Place} {finding.Code}"), $"finding {finding.Code} at {finding.Place}", () =>
            {
                page.Line("p", finding.Message);
                if (finding.Remedy is { } remedy) page.Line("p", $"{English.Beginning(remedy)}.", ("class", "quiet"));
            });
        });
    }

    public static void Losses(Markup page, ReportView view)
    {
        var losses = view.Comparison.Losses;
        Parts.Items(page, losses.Length, count => TopicWords.More(Topic.Losses, count), at =>
        {
            var loss = losses[at];
            Parts.Item(page, view.Anchors.Losses[at], () => page.Line("code", loss.Address.Length > 0 ? loss.Address : "/"), $"lost {ChangeWords.Of(loss.Kind)} {loss.Address}", () =>
            {
                page.Line("p", loss.Sentence);
                page.Line("p", $"{English.Beginning(ChangeWords.Of(loss.Kind))}{(loss is { Kind: LossKind.Link, Page: { } on } ? $" on {ChangeWords.Page(on)}" : "")}", ("class", "quiet"));
            });
        });
    }

    public static void FrontMatter(Markup page, ReportView view)
    {
        var all = view.Comparison.FrontMatter;
        Parts.Items(page, all.Length, count => TopicWords.More(Topic.FrontMatter, count), at => Parts.Item(
            page,
            view.Anchors.FrontMatter[at],
            () => page.Line("code", all[at].File),
            $"front matter of {all[at].File}",
            () => Parts.Fields(page, view, all[at].Page.Length == 0 ? "Of the whole report" : $"Of {ChangeWords.Page(all[at].Page)}", all[at].Fields)));
    }

    /// <summary>One table, folded: who reviews what readers see needs it last.</summary>
    public static void Files(Markup page, ReportView view)
    {
        var files = view.Comparison.Files;
        Parts.Folded(page, TopicWords.Counted(Topic.Files, files.Length), () => page.Element("ul", [("class", "files")], () =>
        {
            for (var at = 0; at < files.Length; at++) File(page, files[at], view.Anchors.Files[at]);
        }));
    }

    private static void File(Markup page, FileChange file, string id) => page.Element("li", [("id", id)], () =>
    {
        page.Line("code", file.Path);
        page.Text(" ");
        page.Line("span", ChangeWords.Of(file.Difference), ("class", "tag"));
        var size = (file.BytesBefore, file.BytesAfter) switch
        {
            ({ } before, { } after) when before != after => $" {Size(before)} → {Size(after)}",
            ({ } before, null) => $" {Size(before)}",
            (_, { } after) => $" {Size(after)}",
            _ => "",
        };
        page.Text($"{size}{(file.PathBefore is { } path && path != file.Path ? $", before {path}" : "")} ");
        Parts.Here(page, id, $"file {file.Path}");
    });

    private static string Size(long bytes) => MeasureWriter.Write(Measure.Point(Kind.ByteSize, bytes));
}
