using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>The numbers that the report's own pages bind, in a table; where they stand is folded away.</summary>
internal static class NumberTable
{
    private const string Head = "| Number | Before | After | Change | What that means |";
    private const string Line = "| --- | --- | --- | --- | --- |";

    /// <param name="told">The cause that is named above everything; null where none is.</param>
    public static IEnumerable<MarkdownBlock> Of(ToldSection section, CommonCause? told)
    {
        var numbers = section.Items;
        yield return Table(section, told);
        yield return MarkdownBlock.Bare(
            numbers.IsEmpty ? $"### {section.Title}\n\n" : "",
            section.Groups.Select(other => $"- {Inline.Of(other.Sentence, 400)}\n"),
            section.Groups.Length,
            section.Topic);
        var places = numbers.Select(number => number.Details.OfType<Stands>().Single().Places).ToList();
        yield return MarkdownBlock.Folded(
            $"Where these numbers stand: {Words.Of(numbers.Length, "number", "numbers")} in "
            + Words.Of(places.Sum(some => some.Length), "place", "places"),
            numbers.Zip(places, (number, some) => $"- {Inline.Code(number.Name ?? "")}: {CauseWords.Places(some)}\n"),
            numbers.Length,
            section.Topic);
    }

    /// <summary>Where all numbers have the same causes these are told once, above the table.</summary>
    private static MarkdownBlock Table(ToldSection section, CommonCause? told)
    {
        var rows = section.Items.Select(
            number => (Number: number, Because: number.Details.OfType<Because>().FirstOrDefault() ?? new Because([]))).ToList();
        var common = rows.Count > 0 && rows.TrueForAll(row => row.Because.Causes.SequenceEqual(rows[0].Because.Causes))
            ? rows[0].Because
            : null;
        return MarkdownBlock.Open(
            section,
            rows.Select(row => $"{Row(row.Number)}{(common is null ? $" {CauseWords.Names(row.Because.Causes)} |" : "")}\n"),
            rows.Count,
            common is null
                ? $"{Head} Because |\n{Line} --- |\n"
                : $"{Above(rows.Count, common, told)}{Head}\n{Line}\n");
    }

    /// <summary>Empty where the same cause is named above everything.</summary>
    private static string Above(int count, Because common, CommonCause? told) => told?.IsThatOf(common.Causes) == true
        ? ""
        : $"{(count == 1 ? "Because" : "All because")}: {CauseWords.Sentences(common.Causes)}.\n\n";

    private static string Row(ToldItem number)
    {
        var (move, means) = (number.Move ?? new ToldMove("", "", null), number.Details.OfType<Said>().First());
        return $"| {Inline.Of(number.Title, 200)} {Inline.Code(number.Name ?? "")}{Inline.Of(number.Behind, 200)}{In(number)} "
            + $"| {Inline.Value(move.Before, 100)} | {Inline.Value(move.After, 100)} "
            + $"| {Inline.Of(move.By ?? "", 100)} | {Inline.Of(means.Words, 250)} |";
    }

    /// <summary>Where most readers meet it.</summary>
    private static string In(ToldItem number) =>
        number.Details.OfType<Said>().FirstOrDefault(said => said.Label == "in") is { } place ? $", {Inline.Of(place.Words, 200)}" : "";
}
