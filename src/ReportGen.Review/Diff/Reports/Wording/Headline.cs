using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The comparison in a sentence or two, and what is the same.</summary>
public static class Headline
{
    // Said only of what is known to be so: see Comparison.IsCertain.
    private const string AllClear = "No differences: a reader gets the same from both.";
    private const string Same = "The two sites themselves are the same.";

    public static string Of(Comparison comparison)
    {
        var reserved = StandingWords.Of(comparison);
        if (comparison.IsNone) return Sentences([.. reserved, Unpublishable(comparison), comparison.IsCertain ? AllClear : Same]);
        var counts = comparison.Counts;
        string?[] told =
        [
            Listed(
                "Moved",
                Some(counts.Verdicts, "verdict", "verdicts"),
                Some(counts.Statements, "statement", "statements"),
                Numbers(counts.Numbers, counts.NumbersBound),
                Some(counts.ChartsMoved, "chart", "charts")),
            Listed(
                "Added",
                Some(counts.ClaimsAdded, "claim", "claims"),
                Numbers(counts.NumbersAdded, counts.NumbersAddedBound)),
            Listed(
                "Removed",
                Some(counts.ClaimsRemoved, "claim", "claims"),
                Numbers(counts.NumbersRemoved, counts.NumbersRemovedBound)),
            Listed(
                "Defined otherwise, with the same result",
                Some(counts.ClaimsRedefined, "claim", "claims"),
                Some(counts.NumbersRedefined, "number", "numbers")),
            .. Bindings(counts),
        ];
        var first = told.Any(sentence => sentence is not null) ? told : ["No number, verdict or chart moved."];
        return Sentences(
            [
                .. reserved, Unpublishable(comparison), .. first, .. PageSentences.Of(comparison),
                Paragraphs(counts), Worded(counts.ChartsReworded), Drawn(counts.ChartsRedrawn), Pictures(counts.OtherPictures),
            ]);
    }

    /// <summary>How much there is of what the first sentences do not count: "2 causes, 1 definition differs, 12 pages differ."; null when
    /// there is nothing else.</summary>
    public static string? Others(Comparison comparison)
    {
        var counts = TopicWords.All.Where(
            topic => topic is not (ToldTopic.Findings or ToldTopic.Verdicts or ToldTopic.Statements or ToldTopic.Numbers or ToldTopic.Bindings or ToldTopic.Charts))
            .Select(topic => (Topic: topic, Count: TopicWords.Count(topic, comparison))).Where(counted => counted.Count > 0)
            .Select(counted => TopicWords.Counted(counted.Topic, counted.Count)).ToList();
        return counts.Count == 0 ? null : $"{string.Join(", ", counts)}.";
    }

    /// <summary>"Unchanged: 34 claims and 210 numbers."; null when nothing was counted.</summary>
    public static string? Unchanged(Comparison comparison) =>
        comparison.Unchanged.IsEmpty
            ? null
            : $"Unchanged: {English.Joined([.. comparison.Unchanged.Select(same => $"{Words.Of(same.Count)} {same.Noun}")])}.";

    /// <summary>Whether a chart shows other data. One that came or went did move; one with other words or colours did not.</summary>
    public static bool IsMoved(ChartChange chart) =>
        chart is { IsChart: true, Difference: ChartDifference.Data or ChartDifference.Added or ChartDifference.Removed };

    private static string Sentences(params IEnumerable<string?> sentences) => string.Join(' ', sentences.OfType<string>());

    /// <summary>"'content' cannot be published yet: 3 findings to mend."</summary>
    private static string? Unpublishable(Comparison comparison) => comparison.Findings.IsEmpty ? null
        : $"{English.Joined([.. comparison.Findings.Select(finding => $"'{finding.Edition}'").Distinct()])} cannot be published yet: {TopicWords.Counted(ToldTopic.Findings, comparison.Findings.Length)}.";

    private static string? Listed(string what, params ReadOnlySpan<string?> counts)
    {
        string[] all = [.. counts.ToArray().OfType<string>()];
        return all.Length == 0 ? null : $"{what}: {English.Joined(all)}.";
    }

    private static string? Numbers(int all, int bound) => all == 0 || bound == all
        ? Some(all, "number", "numbers")
        : $"{Words.Of(all, "number", "numbers")} ({OnOwnPages(all, bound)} on the report's own pages)";

    private static string OnOwnPages(int all, int bound) => bound switch
    {
        0 when all == 1 => "not",
        0 => "none of them",
        _ => $"{Words.Of(bound)} of them",
    };

    /// <summary>What stands in the texts without anything that answers for it, and what is set otherwise.</summary>
    private static IEnumerable<string?> Bindings(ChangeCounts counts) =>
    [
        Sentence(counts.BindingsLost, "number lost its binding", "numbers lost their binding"),
        Sentence(counts.BindingsLeft, "bound number left its text", "bound numbers left their texts"),
        Sentence(counts.BindingsAdded, "number is newly bound in a text", "numbers are newly bound in texts"),
        Sentence(counts.Exempted, "numeral is newly exempt", "numerals are newly exempt"),
        Sentence(counts.MadeLiteral, "numeral is newly a literal", "numerals are newly literals"),
        Sentence(counts.Exemptions, "exemption differs", "exemptions differ"),
        Sentence(counts.Settings, "setting differs", "settings differ"),
    ];

    /// <summary>"1 paragraph reworded and 2 paragraphs added."</summary>
    private static string? Paragraphs(ChangeCounts counts)
    {
        string[] all =
        [
            .. new[]
            {
                Some(counts.ParagraphsReworded, "paragraph reworded", "paragraphs reworded"),
                Some(counts.ParagraphsAdded, "paragraph added", "paragraphs added"),
                Some(counts.ParagraphsRemoved, "paragraph removed", "paragraphs removed"),
                Some(counts.ParagraphsMoved, "paragraph in another place", "paragraphs in other places"),
            }.OfType<string>(),
        ];
        return all.Length == 0 ? null : $"{English.Joined(all)}.";
    }

    private static string? Worded(int charts) =>
        Sentence(charts, "chart has the same marks and other words", "charts have the same marks and other words");

    private static string? Drawn(int charts) =>
        Sentence(charts, "chart is drawn otherwise from the same data", "charts are drawn otherwise from the same data");

    private static string? Pictures(int others) => Sentence(others, "other picture differs", "other pictures differ");

    private static string? Sentence(int count, string one, string many) => count == 0 ? null : $"{Words.Of(count, one, many)}.";

    private static string? Some(int count, string one, string many) => count == 0 ? null : Words.Of(count, one, many);
}
