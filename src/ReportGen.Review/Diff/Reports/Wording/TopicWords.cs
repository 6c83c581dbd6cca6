using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>What the parts of a report are called, and how much is in each.</summary>
public static class TopicWords
{
    public static ImmutableArray<Topic> All { get; } = [.. Enum.GetValues<Topic>()];

    /// <summary>The heading.</summary>
    public static string Title(Topic topic) => topic switch
    {
        Topic.Findings => "To mend before this can be published",
        Topic.Verdicts => "Verdicts that flipped",
        Topic.Numbers => "Numbers that changed",
        Topic.Causes => "What was changed, and what it moved",
        Topic.Definitions => "Definitions",
        Topic.Charts => "Charts and pictures",
        Topic.Pages => "Pages and prose",
        Topic.Losses => "Addresses and links that are gone",
        Topic.FrontMatter => "Front matter",
        _ => "Files",
    };

    public static int Count(Topic topic, Comparison comparison) => topic switch
    {
        Topic.Findings => comparison.Findings.Length,
        Topic.Verdicts => comparison.Verdicts.Length,
        Topic.Numbers => comparison.Numbers.Length,
        Topic.Causes => comparison.Causes.Length,
        Topic.Definitions => comparison.Definitions.Length,
        Topic.Charts => comparison.Charts.Length,
        Topic.Pages => comparison.Pages.Length,
        Topic.Losses => comparison.Losses.Length,
        Topic.FrontMatter => comparison.FrontMatter.Length,
        _ => comparison.Files.Length,
    };

    /// <summary>"3 numbers changed".</summary>
    public static string Counted(Topic topic, int count) => topic switch
    {
        Topic.Findings => Words.Of(count, "finding to mend", "findings to mend"),
        Topic.Verdicts => Words.Of(count, "verdict flipped", "verdicts flipped"),
        Topic.Numbers => Words.Of(count, "number changed", "numbers changed"),
        Topic.Causes => Words.Of(count, "cause", "causes"),
        Topic.Definitions => Words.Of(count, "definition differs", "definitions differ"),
        Topic.Charts => Words.Of(count, "chart or picture differs", "charts or pictures differ"),
        Topic.Pages => Words.Of(count, "page differs", "pages differ"),
        Topic.Losses => Words.Of(count, "address or link is gone", "addresses or links are gone"),
        Topic.FrontMatter => Words.Of(count, "file with other front matter", "files with other front matter"),
        _ => Words.Of(count, "file differs", "files differ"),
    };

    /// <summary>"312 more numbers", for what stands elsewhere.</summary>
    public static string More(Topic topic, int count) => topic switch
    {
        Topic.Findings => Words.Of(count, "more finding", "more findings"),
        Topic.Verdicts => Words.Of(count, "more verdict", "more verdicts"),
        Topic.Numbers => Words.Of(count, "more number", "more numbers"),
        Topic.Causes => Words.Of(count, "more cause", "more causes"),
        Topic.Definitions => Words.Of(count, "more definition", "more definitions"),
        Topic.Charts => Words.Of(count, "more chart or picture", "more charts and pictures"),
        Topic.Pages => Words.Of(count, "more page", "more pages"),
        Topic.Losses => Words.Of(count, "more address or link", "more addresses and links"),
        Topic.FrontMatter => Words.Of(count, "more file with other front matter", "more files with other front matter"),
        _ => Words.Of(count, "more file", "more files"),
    };
}
