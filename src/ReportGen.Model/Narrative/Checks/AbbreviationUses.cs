using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;
using ReportGen.Prose.Abbreviations;
using ReportGen.Sources;

namespace ReportGen.Narrative.Checks;

/// <summary>Puts the abbreviations of a text where they are used: as whole words, in prose and not in code. The last step before rendering,
/// so that words are bound and scanned as they were written.</summary>
internal sealed class AbbreviationUses(IReadOnlyDictionary<string, AbbreviationDefinition> definitions)
{
    private readonly SearchValues<string> labels = SearchValues.Create([.. definitions.Keys], StringComparison.Ordinal);
    private readonly int[] lengths = [.. definitions.Keys.Select(label => label.Length).Distinct().OrderDescending()];
    private readonly HashSet<AbbreviationDefinition> used = [];

    /// <summary>How often any of them is used; marking ends where that is too often.</summary>
    public int Count { get; private set; }

    /// <summary>The definitions that the document uses.</summary>
    public IReadOnlySet<AbbreviationDefinition> Mark(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsShown).ToList())
        {
            if (Count > Limits.Default.Links) break;
            Split(literal);
        }

        return used;
    }

    // Of a bound number the words of its measure are shown, of an image what is read aloud.
    private static bool IsShown(LiteralInline literal) =>
        literal.Parent is not LinkInline link || Binding.Of(link) is not (NumberBinding or ImageBinding);

    private void Split(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var (last, written) = ((Inline)literal, 0);
        foreach (var (start, definition) in Uses(text))
        {
            used.Add(definition);
            if (++Count > Limits.Default.Links) break;
            var before = new StringSlice(text, written, start - 1);
            if (written == 0) literal.Content = before;
            else if (start > written) Append(new LiteralInline(before));
            Append(new AbbreviationInline(definition));
            written = start + definition.Label.Length;
        }

        if (written > 0 && written < text.Length) Append(new LiteralInline(new StringSlice(text, written, text.Length - 1)));

        void Append(Inline next)
        {
            last.InsertAfter(next);
            last = next;
        }
    }

    private List<(int Start, AbbreviationDefinition Definition)> Uses(string text)
    {
        var uses = new List<(int Start, AbbreviationDefinition Definition)>();
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(labels);
            if (next < 0) break;
            at += next;
            if (At(text, at) is not { } definition) continue;
            uses.Add((at, definition));
            at += definition.Label.Length - 1;
        }

        return uses;
    }

    /// <summary>The longest abbreviation that stands here as a whole word.</summary>
    private AbbreviationDefinition? At(string text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return null;
        foreach (var length in lengths)
        {
            var end = start + length;
            if (end > text.Length || (end < text.Length && char.IsLetterOrDigit(text[end]))) continue;
            if (definitions.TryGetValue(text[start..end], out var definition)) return definition;
        }

        return null;
    }
}
