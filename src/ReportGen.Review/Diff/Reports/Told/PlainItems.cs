using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>What has to be mended, what is gone for readers, front matter, and files.</summary>
internal static class PlainItems
{
    public static ImmutableArray<ToldItem> Findings(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Findings.Zip(anchors.Findings, Finding)];

    public static ImmutableArray<ToldItem> Losses(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Losses.Zip(anchors.Losses, Loss)];

    public static ImmutableArray<ToldItem> FrontMatter(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.FrontMatter.Zip(anchors.FrontMatter, FrontMatter)];

    /// <summary>By what happened to them: who reviews what readers see needs them last.</summary>
    public static ImmutableArray<ToldGroup> Files(Comparison comparison, ToldAnchors anchors) =>
    [
        .. from file in comparison.Files.Zip(anchors.Files)
           group File(file.First, file.Second) by file.First.Difference into same
           orderby same.Key
           select new ToldGroup($"{Words.Of(same.Count(), "file", "files")} {ChangeWords.Of(same.Key)}", [.. same]),
    ];

    private static ToldItem Finding(EditionFinding finding, string anchor) => new(anchor, finding.Place)
    {
        Label = $"finding {finding.Code} at {finding.Place}",
        IsNamed = true,
        Name = finding.Code,
        Details = [new Said("", finding.Message), .. finding.Remedy is { } remedy ? (ToldDetail[])[new Said("remedy", remedy)] : []],
    };

    private static ToldItem Loss(Loss loss, string anchor) => new(anchor, loss.Address.Length > 0 ? loss.Address : "/")
    {
        Label = $"lost {ChangeWords.Of(loss.Kind)} {loss.Address}",
        IsNamed = true,
        Aside = $"{ChangeWords.Of(loss.Kind)}{(loss is { Kind: LossKind.Link, Page: { } page } ? $" on {ChangeWords.Page(page)}" : "")}",
        Details = [new Said("", loss.Sentence)],
    };

    private static ToldItem FrontMatter(FrontMatterChange front, string anchor) => new(anchor, front.File)
    {
        Label = $"front matter of {front.File}",
        IsNamed = true,
        Aside = front.Page.Length == 0 ? "the whole report" : "",
        Details =
        [
            .. CauseItems.Differs(front.Page.Length == 0 ? "Of the whole report" : $"Of {ChangeWords.Page(front.Page)}", front.Fields),
            .. NumberItems.Why(front.Causes),
        ],
    };

    private static ToldItem File(FileChange file, string anchor) => new(anchor, file.Path)
    {
        Label = $"file {file.Path}",
        IsNamed = true,
        Aside = $"{Sizes(file)}{(file.PathBefore is { } before && before != file.Path ? $", before {before}" : "")}",
    };

    private static string Sizes(FileChange file) => (file.BytesBefore, file.BytesAfter) switch
    {
        ({ } before, { } after) when before != after => $"{Size(before)} → {Size(after)}",
        ({ } only, null) => Size(only),
        (_, { } same) => Size(same),
        _ => "",
    };

    private static string Size(long bytes) => MeasureWriter.Write(Measure.Point(Kind.ByteSize, bytes));
}
