using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Files whose numbers are bound otherwise, and patterns of exemptions that differ.</summary>
internal static class BindingItems
{
    public static ImmutableArray<ToldItem> Of(Comparison comparison, ToldAnchors anchors) =>
    [
        .. comparison.Exemptions.Zip(anchors.Exemptions, Exemption),
        .. comparison.Bindings.Zip(anchors.Bindings).OrderByDescending(file => file.First.Lost)
            .Select(file => File(file.First, file.Second)),
    ];

    private static ToldItem File(BindingChange file, string anchor) => new(anchor, file.File)
    {
        Label = $"bindings of {file.File}",
        IsNamed = true,
        Tag = file.Lost > 0 ? new ToldTag(BindingWords.Lost(file.Lost), ToldSign.Gone) : null,
        Details = [.. BindingWords.Of(file).Select(told => new Said(told.Label, told.Words))],
    };

    private static ToldItem Exemption(ExemptionChange exemption, string anchor) => new(anchor, exemption.Pattern)
    {
        Label = $"exemption {exemption.Pattern}",
        IsNamed = true,
        Aside = "exemption",
        Tag = TagOf(exemption),
        Details = [.. BindingWords.Of(exemption).Select(told => new Said(told.Label, told.Words))],
    };

    private static ToldTag TagOf(ExemptionChange exemption) => exemption switch
    {
        { ReasonBefore: null } => new ToldTag("added", ToldSign.Come),
        { ReasonAfter: null } => new ToldTag("removed", ToldSign.Gone),
        _ => new ToldTag("another reason", ToldSign.Other),
    };
}
