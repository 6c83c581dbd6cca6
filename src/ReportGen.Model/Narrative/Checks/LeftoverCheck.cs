using System.Collections;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Checks;

/// <summary>Finds marks that a reader would see as they were typed: Markdown's own that found no partner, and those of other
/// tools.</summary>
internal sealed class LeftoverCheck(WrittenProse prose, DiagnosticBag bag)
{
    public void Check(LeafBlock block, FlatText flat)
    {
        CheckWords(flat);

        foreach (var (start, length) in EmphasisRuns.Unmatched(flat, prose))
        {
            var mark = flat.Text.Substring(start, length);
            var written = flat.Written(start, length);
            bag.Report(
                NarrativeCodes.LeftoverMarks,
                prose.Place(written.Start, written.Length),
                $"'{Shortened(mark)}' stands in the text as it is typed: no mark closes it, or there is a blank inside.",
                $"write {mark[0] switch { '~' => "~~words~~", '_' => "_words_", _ => "*words* or **words**" }} without blanks inside, or '\\{mark[0]}' for the character itself");
        }

        if (flat.Text.Contains('~', StringComparison.Ordinal)) CheckStruck(block);
        if (block is ParagraphBlock { Parent: not TableCell } paragraph) CheckLines(paragraph);
    }

    private void CheckWords(FlatText flat)
    {
        if (!flat.Text.AsSpan().ContainsAny(Leftovers.SignsInWords)) return;
        var taken = new BitArray(flat.Text.Length);
        foreach (var leftover in Leftovers.InWords)
        {
            foreach (var match in leftover.In(flat.Text))
            {
                var stretch = Enumerable.Range(match.Index, match.Length);
                if (!flat.IsVerbatim(match.Index, prose) || stretch.Any(at => taken[at])) continue;
                foreach (var at in stretch) taken[at] = true;
                if (leftover.IsFineInLinks && flat.IsInLink(match.Index)) continue;
                var (start, length) = flat.Written(match.Index, match.Length);
                Report(leftover, start, length);
            }
        }
    }

    /// <summary>Of three or more marks around struck words, two strike, and readers see the others.</summary>
    private void CheckStruck(LeafBlock block)
    {
        foreach (var struck in block.Inline?.Descendants<EmphasisInline>().Where(emphasis => emphasis.DelimiterChar == '~') ?? [])
        {
            var (start, end) = (struck.Span.Start, Math.Min(struck.Span.End + 1, prose.Text.Length));
            while (start > 0 && prose.Text[start - 1] == '~') start--;
            while (end < prose.Text.Length && prose.Text[end] == '~') end++;
            var marks = prose.Text.AsSpan(start, end - start);
            if (marks.StartsWith("~~~") || marks.EndsWith("~~~"))
                bag.Report(
                    NarrativeCodes.LeftoverMarks,
                    prose.Place(start, end - start),
                    $"of the marks of '{Shortened(marks.ToString())}' two strike the words, and readers see the others.",
                    "write ~~words~~");
        }
    }

    private void CheckLines(ParagraphBlock paragraph)
    {
        var lines = ProseLine.Of(paragraph, prose.Text);
        var isTask = paragraph.Inline?.FirstChild is TaskList;
        foreach (var line in isTask ? lines.Skip(1) : lines)
        {
            foreach (var leftover in Leftovers.AtLines)
            {
                if (leftover.FirstIn(line.Text) is { } match)
                    Report(leftover, line.Start + match.Index, Math.Max(match.Length, 1));
            }
        }

        if (lines.Where(line => IsItem(line.Text)).ToList() is { Count: > 1 } items)
            bag.Report(
                NarrativeCodes.LeftoverMarks,
                prose.Place(items[0].Start, 1),
                "these lines make no list: nothing stands between the mark and the words.",
                $"write '{items[0].Text[0]} ' with a blank");
    }

    private static bool IsItem(string line) => line is ['-' or '+', var first, ..] && char.IsLetter(first);

    private void Report(Leftover leftover, int start, int length)
    {
        var written = prose.Text.Substring(start, Math.Min(length, prose.Text.Length - start));
        bag.Report(
            leftover.Code,
            prose.Place(start, length),
            $"'{Shortened(written)}' is {leftover.What}: readers would see it as it stands.",
            leftover.Remedy);
    }

    private static string Shortened(string written)
    {
        var line = string.Join(' ', WrittenProse.Restored(written).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 40 ? line : line[..39] + "…";
    }
}
