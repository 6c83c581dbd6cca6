using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Checks;

/// <summary>Blocks that are not part of a report's Markdown, or that say what they are in a word that nothing is named by.</summary>
internal sealed partial class BlockCheck(WrittenProse prose, DiagnosticBag bag)
{
    private readonly TableCheck tables = new(prose, bag);

    // The title of a page is its heading of the first level.
    private int lastLevel = 1;

    public void Check(Block block)
    {
        switch (block)
        {
            case HtmlBlock html: ReportHtml(html.Span); break;
            case HeadingBlock heading: Check(heading); break;
            case AlertBlock admonition: Check(admonition); break;
            case FencedCodeBlock code: Check(code); break;
            case Table table: tables.Check(table); break;
            case ParagraphBlock { Parent: not TableCell } paragraph: tables.CheckUnread(paragraph); break;
        }
    }

    /// <summary>The mark of an admonition that stands as words in a paragraph.</summary>
    public void CheckMarks(LeafBlock block, FlatText flat)
    {
        if (block is not ParagraphBlock || Mark().Match(flat.Text) is not { Success: true } match) return;
        var (start, length) = flat.Written(match.Index, match.Length);
        bag.Report(
            NarrativeCodes.BadAdmonition,
            prose.Place(start, length),
            $"'{match.Value}' begins no admonition here.",
            $"let it be the whole first line of a quotation that stands in no list or quotation: > {match.Value}");
    }

    public void ReportHtml(Markdig.Syntax.SourceSpan span) =>
        bag.Report(
            NarrativeCodes.RawHtml,
            prose.Place(span),
            "raw HTML is not part of a report's Markdown.",
            "write Markdown, or '\\<' for the character itself");

    private void Check(HeadingBlock heading)
    {
        if (heading.Level == 1)
        {
            bag.Report(
                NarrativeCodes.HeadingLevel,
                prose.Place(heading.Span),
                "a heading of the first level stands in the text; that level is the title's.",
                "begin with '##'");
        }
        else if (heading.Level > lastLevel + 1)
        {
            var right = new string('#', lastLevel + 1);
            bag.Report(
                NarrativeCodes.SkippedHeadingLevel,
                prose.Place(heading.Span),
                "this heading is more than one level below the one above it, so readers miss a part of the outline.",
                $"begin with '{right}'");
        }

        if (heading.IsSetext && prose.Text.AsSpan(heading.Span.Start, Math.Max(heading.Span.Length, 0)).Count('\n') > 1)
        {
            bag.Report(
                NarrativeCodes.LeftoverMarks,
                prose.Place(heading.Span),
                "a line of '-' or '=' right below a paragraph makes all of it a heading.",
                "put an empty line above that line, or begin the heading with '##'");
        }

        lastLevel = heading.Level;
    }

    private void Check(AlertBlock admonition)
    {
        var word = admonition.Kind.ToString();
        if (AdmonitionKind.Find(word) is not null) return;
        var mark = $"[!{word}]";
        var at = prose.Text.IndexOf(mark, admonition.Span.Start, StringComparison.Ordinal);
        var remedy = Nearest.Suggest(mark, AdmonitionKind.Marks) ?? $"write {string.Join(", ", AdmonitionKind.Marks)}";
        bag.Report(
            NarrativeCodes.BadAdmonition,
            at < 0 ? prose.Place(admonition.Span) : prose.Place(at, mark.Length),
            $"no admonition is named '{mark}'.",
            remedy);
    }

    private void Check(FencedCodeBlock code)
    {
        if (code.FencedChar == '~' && $"{code.Info}{code.Arguments}".Contains("~~~", StringComparison.Ordinal))
        {
            bag.Report(
                NarrativeCodes.UnclosedCode,
                prose.Place(code.Span.Start, code.OpeningFencedCharCount),
                "'~~~' at the beginning of a line begins a block of code, whatever follows it.",
                "write ~~words~~ for struck words");
            return;
        }

        if (code.ClosingFencedCharCount == 0)
        {
            var fence = new string(code.FencedChar, code.OpeningFencedCharCount);
            bag.Report(
                NarrativeCodes.UnclosedCode,
                prose.Place(code.Span.Start, code.OpeningFencedCharCount),
                "this begins a block of code that never ends, so all that follows is shown as code.",
                $"write '{fence}' on a line of its own below the code");
        }

        if (code.Info is { Length: > 0 } word) CheckLanguage(code, word);
    }

    private void CheckLanguage(FencedCodeBlock code, string word)
    {
        if (CodeLanguage.Find(word) is not null) return;
        var at = prose.Text.IndexOf(word, code.Span.Start, StringComparison.Ordinal);
        var remedy =
            Nearest.Suggest(word, CodeLanguage.Words) ?? "write 'text' for code without colours; docs/writing.md lists the languages";
        bag.Report(
            NarrativeCodes.UnknownCodeLanguage,
            at < 0 ? prose.Place(code.Span) : prose.Place(at, word.Length),
            $"no language of code is named '{word}'.",
            remedy);
    }

    [GeneratedRegex(@"^\[!\p{L}+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
