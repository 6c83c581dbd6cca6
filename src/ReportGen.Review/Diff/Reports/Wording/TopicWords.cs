using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>What the parts of a report are called, and how much is in each.</summary>
public static class TopicWords
{
    private static readonly Row[] Rows =
    [
        new(ToldTopic.Verdicts, "Verdicts that flipped", all => all.Verdicts, "verdict", "verdicts", " flipped", " flipped"),
        new(ToldTopic.Statements, "Statements that hold otherwise", all => all.Statements,
            "statement", "statements", " holds otherwise", " hold otherwise"),
        new(ToldTopic.Numbers, "Numbers that changed", all => all.Numbers, "number", "numbers", " changed", " changed"),
        new(ToldTopic.Bindings, "Numbers that are bound otherwise, and exemptions",
            all => all.Found.Bindings.Length + all.Found.Exemptions.Length,
            "file or exemption", "files or exemptions", " with other bindings", " with other bindings"),
        new(ToldTopic.ReadAgain, "To read again beside what moved", all => all.Found.ReadAgain.Length,
            "sentence", "sentences", " to read again", " to read again"),
        new(ToldTopic.Findings, "To mend before this can be published", all => all.Found.Findings.Length,
            "finding", "findings", " to mend", " to mend"),
        new(ToldTopic.Causes, "What was changed, and what it moved", all => all.Found.Causes.Length, "cause", "causes", "", ""),
        new(ToldTopic.Definitions, "Definitions", all => all.Found.Definitions.Length, "definition", "definitions", " differs", " differ"),
        new(
            ToldTopic.Charts,
            "Charts and pictures",
            all => all.AllCharts + all.OtherPictures,
            "chart or picture",
            "charts or pictures",
            " differs",
            " differ"),
        new(ToldTopic.Pages, "Pages and prose", all => all.Found.Pages.Length, "page", "pages", " differs", " differ"),
        new(ToldTopic.Losses, "Addresses and links that are gone", all => all.Found.Losses.Length,
            "address or link", "addresses or links", " is gone", " are gone"),
        new(ToldTopic.FrontMatter, "Front matter", all => all.Found.FrontMatter.Length,
            "file with other front matter", "files with other front matter", "", ""),
        new(ToldTopic.Files, "Files", all => all.Found.Files.Length, "file", "files", " differs", " differ"),
    ];

    public static ImmutableArray<ToldTopic> All { get; } = [.. Rows.Select(row => row.Topic)];

    /// <summary>The heading.</summary>
    public static string Title(ToldTopic topic) => Of(topic).Title;

    public static int Count(ToldTopic topic, Comparison comparison) => Of(topic).Count(comparison.Counts);

    /// <summary>"3 numbers changed".</summary>
    public static string Counted(ToldTopic topic, int count) =>
        Words.Of(count, Of(topic).One + Of(topic).OneDid, Of(topic).Many + Of(topic).ManyDid);

    /// <summary>"312 more numbers", for what stands elsewhere.</summary>
    public static string More(ToldTopic topic, int count) => Words.Of(count, $"more {Of(topic).One}", $"more {Of(topic).Many}");

    private static Row Of(ToldTopic topic) =>
        Array.Find(Rows, row => row.Topic == topic) ?? throw new ArgumentOutOfRangeException(nameof(topic));

    /// <param name="One">What one of them is called.</param>
    /// <param name="Many">What several are called.</param>
    /// <param name="OneDid">What happened to one, behind its noun; empty where that goes without saying.</param>
    /// <param name="ManyDid">The same of several.</param>
    private sealed record Row(
        ToldTopic Topic, string Title, Func<ChangeCounts, int> Count, string One, string Many, string OneDid, string ManyDid);
}
