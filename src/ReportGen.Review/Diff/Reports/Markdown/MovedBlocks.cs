using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Verdicts and numbers.</summary>
internal static class MovedBlocks
{
    private const string Head = "| Number | Before | After | Change | What that means |";
    private const string Line = "| --- | --- | --- | --- | --- |";

    public static MarkdownBlock Verdicts(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Verdicts),
        comparison.Verdicts.Select(verdict => Verdict(comparison, verdict)),
        comparison.Verdicts.Length,
        count => TopicWords.More(Topic.Verdicts, count));

    /// <summary>Where all numbers have the same causes these are told once, above the table.</summary>
    public static MarkdownBlock Numbers(Comparison comparison)
    {
        var numbers = NumberGroups.Bound(comparison).Select(item => item.Number).ToList();
        var isOne = numbers.All(number => number.Causes.SequenceEqual(numbers[0].Causes, StringComparer.Ordinal));
        return MarkdownBlock.Open(
            TopicWords.Title(Topic.Numbers),
            numbers.Select(number => $"{Number(number)}{(isOne ? "" : $" {Marks.CauseNames(comparison, number.Causes)} |")}\n"),
            numbers.Count,
            count => TopicWords.More(Topic.Numbers, count),
            isOne && numbers.Count > 0 ? $"{(numbers.Count == 1 ? "Because" : "All because")}: {Marks.Causes(comparison, numbers[0].Causes)}.\n\n{Head}\n{Line}\n" : $"{Head} Because |\n{Line} --- |\n");
    }

    /// <summary>The numbers that the report's own pages do not bind, counted.</summary>
    public static MarkdownBlock Others(Comparison comparison)
    {
        var others = NumberGroups.Others(comparison).ToList();
        var title = NumberGroups.Bound(comparison).Any() ? "" : $"### {TopicWords.Title(Topic.Numbers)}\n\n";
        return new MarkdownBlock($"\n{title}", others.Select(group => $"- {Inline.Of(group.Sentence, 400)}\n"), others.Count, count => TopicWords.More(Topic.Numbers, count), "");
    }

    /// <summary>Every number that the report's own pages bind, with the places.</summary>
    public static MarkdownBlock Places(Comparison comparison)
    {
        var shown = NumberGroups.Bound(comparison).Select(item => item.Number).ToList();
        return MarkdownBlock.Folded(
            $"Where these numbers stand: {Words.Of(shown.Count, "number", "numbers")} in {Words.Of(shown.Sum(number => number.Places.Length), "place", "places")}",
            shown.Select(number => $"- {Inline.Code(number.Name)}: {Marks.Places(number.Places)}\n"),
            shown.Count,
            count => TopicWords.More(Topic.Numbers, count));
    }

    private static string Verdict(Comparison comparison, VerdictChange verdict) =>
        $"- {Inline.Bold(verdict.Says, 200)} ({Inline.Code(verdict.Id)}): {Kind(verdict.Before)} → **{Kind(verdict.After)}**\n"
        + $"  - Now: {Inline.Of(verdict.SentenceAfter, 200)}\n"
        + $"  - Before: {Inline.Of(verdict.SentenceBefore, 200)}\n"
        + (verdict.Causes.IsEmpty ? "" : $"  - Because: {Marks.Causes(comparison, verdict.Causes)}\n")
        + (verdict.Places.IsEmpty ? "" : $"  - Shown: {Marks.Places(verdict.Places)}\n");

    private static string Kind(string verdict) => Inline.Of(ChangeWords.Verdict(verdict), 40);

    private static string Number(NumberChange number)
    {
        var renamed = number.Name == number.NameBefore ? "" : $", before {Inline.Code(number.NameBefore)}";
        return $"| {Inline.Of(English.Beginning(number.Title), 200)} {Inline.Code(number.Name)}{renamed} | {Inline.Value(number.WordsBefore, 100)} | {Inline.Value(number.WordsAfter, 100)} "
            + $"| {(MovementWords.By(number) is { } by ? Inline.Of(by, 100) : "")} | {Inline.Of(MovementWords.Certainty(number), 250)} |";
    }
}
