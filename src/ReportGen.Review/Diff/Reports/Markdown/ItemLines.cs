using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>An item as a bullet with what is said of it below, never longer than <see cref="Budget.MostItemBytes"/>.</summary>
internal static class ItemLines
{
    // Room for the line that counts what is left out.
    private const int Kept = 100;

    public static string Of(ToldItem item)
    {
        var head = $"- {Head(item)}\n";
        var details = item.Details.SelectMany(Detail).ToList();
        var most = Budget.MostItemBytes - Encoding.UTF8.GetByteCount(head) - Kept;
        return head + Fitted.Join(details, detail => detail, "", most, count => $"  - and {Words.Of(count, "more line", "more lines")}\n");
    }

    /// <summary>An item of a list that only names what is in it.</summary>
    public static string Brief(ToldItem item) => $"- {Title(item)}{(item.Aside.Length == 0 ? "" : $" ({Inline.Of(item.Aside, 300)})")}\n";

    private static string Head(ToldItem item)
    {
        var identity =
            string.Join(' ', new[] { item.Kind, item.Name is { } name ? Inline.Code(name) : null }.OfType<string>()) + Behind(item);
        var happened = item switch
        {
            { Move: { } move } => $": {Inline.Of(move.Before, 40)} → **{Inline.Of(move.After, 40)}**",
            { Tag: { } tag } => $": {tag.Words}",
            _ => "",
        };
        string[] parts = [identity, item.At is { } at ? Inline.Code(at.ToString()) : ""];
        var told = string.Join(", ", parts.Where(part => part.Length > 0));
        return $"{Title(item)}{(told.Length == 0 ? "" : $" ({told})")}{happened}";
    }

    private static string Behind(ToldItem item) =>
        item.Behind.StartsWith(' ') ? $" {Inline.Of(item.Behind, 300)}" : Inline.Of(item.Behind, 300);

    private static string Title(ToldItem item) => item.IsNamed ? Inline.Code(item.Title) : Inline.Bold(item.Title, 400);

    /// <summary>Lines that are complete; none where it is told elsewhere.</summary>
    private static IEnumerable<string> Detail(ToldDetail detail) => detail switch
    {
        Said said => [$"  - {(said.Label.Length == 0 ? "" : $"{English.Beginning(said.Label)}: ")}{Inline.Of(said.Words, 400)}\n"],
        Because { IsInFull: true } because => [$"  - Because: {CauseWords.Sentences(because.Causes)}\n"],
        Because because => [$"  - Because: {CauseWords.Names(because.Causes)}\n"],
        Stands { Places.IsEmpty: false } stands => [$"  - Shown: {CauseWords.Places(stands.Places)}\n"],
        Reads reads => [$"  - Reads otherwise because of it: {PlaceWords.Extent(reads.Places)}.\n"],
        Properties { AreMinor: true } minor =>
            [$"  - Otherwise: {Fitted.Join(minor.Fields, field => Inline.Of(field.Field, 60), ", ", 150, More)}\n"],
        Properties properties => properties.Fields.Select(
            field => $"  - {Inline.Of(field.Field, 60)}: {CauseWords.Values(field, 200)}{CauseWords.Line(field)}\n"),
        Quoted quoted => [$"  - {WordLine.Of(quoted.Words, 400)}\n"],
        Moved moved => [$"  - {moved.Effect.Told}: {Fitted.Join(moved.Effect.Names, Inline.Code, ", ", 200, More)}\n"],
        Marked marked => [Table(marked.Marks)],
        Line line => [Changed(line)],
        NewWords words => [Written(words)],
        Folded folded => [$"  - {folded.Sentence}\n"],
        _ => [],
    };

    private static string Changed(Line line)
    {
        var also = line.Block.AlsoOn.IsEmpty ? "" : $" ({ChangeWords.AlsoOn(line.Block)})";
        var at = line.Block.At is { } written ? $" ({Inline.Code(written.ToString())})" : "";
        return $"  - {line.Happened} in {Inline.Of(line.Where, 220)}{at}: {WordLine.Of(line.Block.Words, 550)}{also}\n";
    }

    // Indented, so that the words belong to the item above them; an empty line makes Markdown of what an element holds.
    private static string Written(NewWords written) =>
        $"  - <details><summary>Its words: {Words.Of(written.Words.Length, "paragraph", "paragraphs")}</summary>\n\n"
        + Fitted.Join(
            written.Words,
            words => $"    {Inline.Of(words, 500)}\n\n",
            "",
            1_400,
            count => $"    …and {Words.Of(count, "more paragraph", "more paragraphs")}: the HTML report has all of them.\n\n")
        + "    </details>\n";

    // Indented, so that the table belongs to the item above it.
    private static string Table(ImmutableArray<MarkChange> marks)
    {
        var rows = Fitted.Join(marks, Row, "", 500, count => $"\n  and {Words.Of(count, "more mark", "more marks")}\n");
        return $"\n  | Mark | Before | After |\n  | --- | --- | --- |\n{rows}\n";
    }

    private static string Row(MarkChange mark) =>
        $"  | {Inline.Of(mark.Series is { } series ? $"{mark.Row}, {series}" : mark.Row, 120)} "
        + $"| {Inline.Value(mark.Before, 80)} | {Inline.Value(mark.After, 80)} |\n";

    private static string More(int count) => $"and {Words.Of(count)} more";
}
