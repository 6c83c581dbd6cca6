using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>All that a comparison says to people, as one tree: each form of a report only renders it.</summary>
/// <param name="Before">What is compared.</param>
/// <param name="After">With what.</param>
/// <param name="Headline">The comparison in a sentence or two.</param>
/// <param name="Common">The cause from which all follows, or all but little; null where there are several.</param>
/// <param name="Others">How much there is of what the headline does not count; null when nothing.</param>
/// <param name="Unchanged">What is the same; null when nothing was counted.</param>
/// <param name="Sections">Those that hold something, the most important first.</param>
public sealed record Telling(
    string Before,
    string After,
    string Headline,
    CommonCause? Common,
    string? Others,
    string? Unchanged,
    ImmutableArray<ToldSection> Sections)
{
    /// <summary>Pure.</summary>
    public static Telling Of(Comparison comparison) => Of(comparison, new ToldAnchors(comparison));

    /// <param name="anchors">Those of the same comparison.</param>
    internal static Telling Of(Comparison comparison, ToldAnchors anchors) => new(
        comparison.Before,
        comparison.After,
        Wording.Headline.Of(comparison),
        CommonCause.Of(comparison),
        Wording.Headline.Others(comparison),
        Wording.Headline.Unchanged(comparison),
        [.. TopicWords.All.Where(topic => TopicWords.Count(topic, comparison) > 0).Select(topic => Section(topic, comparison, anchors))]);

    private static ToldSection Section(ToldTopic topic, Comparison comparison, ToldAnchors anchors)
    {
        var (items, groups) = topic switch
        {
            ToldTopic.ReadAgain => (RereadItems.Nearest(comparison, anchors), RereadItems.Others(comparison, anchors)),
            ToldTopic.Findings => (PlainItems.Findings(comparison, anchors), []),
            ToldTopic.Verdicts => (NumberItems.Verdicts(comparison, anchors), []),
            ToldTopic.Statements => (StatementItems.Of(comparison, anchors), []),
            ToldTopic.Numbers => (NumberItems.Bound(comparison, anchors), NumberItems.Others(comparison, anchors)),
            ToldTopic.Bindings => (BindingItems.Of(comparison, anchors), []),
            ToldTopic.Causes => (CauseItems.Causes(comparison, anchors), []),
            ToldTopic.Definitions => ([], CauseItems.Definitions(comparison, anchors)),
            ToldTopic.Charts => (ChartItems.Charts(comparison, anchors), ChartItems.Others(comparison, anchors)),
            ToldTopic.Pages => (PageItems.Written(comparison, anchors), PageItems.Others(comparison, anchors)),
            ToldTopic.Losses => (PlainItems.Losses(comparison, anchors), []),
            ToldTopic.FrontMatter => (PlainItems.FrontMatter(comparison, anchors), []),
            _ => ((ImmutableArray<ToldItem>)[], PlainItems.Files(comparison, anchors)),
        };
        return new ToldSection(topic, TopicWords.Count(topic, comparison), items, groups);
    }
}

/// <summary>A part of a report.</summary>
/// <param name="Count">How many things it holds.</param>
/// <param name="Items">What is told one by one.</param>
/// <param name="Groups">What is counted, and told only where there is room.</param>
public sealed record ToldSection(ToldTopic Topic, int Count, ImmutableArray<ToldItem> Items, ImmutableArray<ToldGroup> Groups)
{
    public string Title => TopicWords.Title(Topic);
}

/// <summary>Things of one sort under a sentence that counts them.</summary>
public sealed record ToldGroup(string Sentence, ImmutableArray<ToldItem> Items);
