using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Cuts words into tokens.</summary>
internal static partial class Tokenizer
{
    /// <summary>In words: a cell that has more is compared word by word.</summary>
    private const int ShortCell = 4;

    /// <summary>Words in which nothing is bound, such as a heading.</summary>
    public static TokenList Of(string words)
    {
        var cutting = new Cutting();
        cutting.AddWords(words);
        return cutting.List();
    }

    /// <summary>Words with the names of the numbers and claims in them.</summary>
    public static TokenList Of(ImmutableArray<TextRun> runs)
    {
        var cutting = new Cutting();
        cutting.AddRuns(runs);
        return cutting.List();
    }

    /// <summary>The words of a block. Those of <see cref="Block.Words"/>, exactly.</summary>
    public static TokenList Of(Block block)
    {
        var cutting = new Cutting();
        for (var at = 0; at < block.Cells.Length; at++)
        {
            if (at > 0) cutting.AddWords(" | ");
            if (block.Cells.Length > 1 && IsOne(block.Cells[at]))
                cutting.AddWhole(block.Cells[at].Words, block.Cells[at].Runs.FirstOrDefault()?.Measure);
            else cutting.AddRuns(block.Cells[at].Runs);
        }

        return cutting.List();
    }

    /// <summary>A short cell that is one number and nothing else, or has none. The words of a claim and its verdict are two
    /// things.</summary>
    private static bool IsOne(Cell cell) =>
        cell.Runs.All(run => run.Claim is null && (run.Measure is null || cell.Runs.Length == 1)) && Word().Count(cell.Words) <= ShortCell;

    /// <summary>A word with what stands inside it (<c>ESXi</c>, <c>2.66×</c>, <c>don’t</c>), or one other character.</summary>
    [GeneratedRegex(
        @"[\p{L}\p{M}\p{N}]+(?:['’.,\-‑–][\p{L}\p{M}\p{N}]+)*[%×]?|[\uD800-\uDBFF][\uDC00-\uDFFF]|\S", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>Words that are being cut: tokens so far, and the white space that waits for the next one.</summary>
    private sealed class Cutting
    {
        private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        private string gap = "";
        private int length;

        public TokenList List() => new(tokens.DrainToImmutable(), gap);

        public void AddRuns(ImmutableArray<TextRun> runs)
        {
            foreach (var run in runs)
            {
                if (run.Measure is null) AddWords(run.Text, run.Claim);
                else AddWhole(run.Text, run.Measure, run.Claim);
            }
        }

        public void AddWhole(string text, string? measure, string? claim = null)
        {
            var words = text.Trim();
            if (words.Length == 0)
            {
                gap += text;
                return;
            }

            var start = text.IndexOf(words, StringComparison.Ordinal);
            Add(text[..start], words, measure, claim);
            gap = text[(start + words.Length)..];
        }

        public void AddWords(string text, string? claim = null)
        {
            var end = 0;
            foreach (var match in Word().EnumerateMatches(text))
            {
                Add(text[end..match.Index], text.Substring(match.Index, match.Length), null, claim);
                end = match.Index + match.Length;
            }

            gap += text[end..];
        }

        private void Add(string space, string text, string? measure, string? claim = null)
        {
            var before = gap + space;
            tokens.Add(new Token(before, text, measure, length + before.Length) { Claim = claim });
            length += before.Length + text.Length;
            gap = "";
        }
    }
}
