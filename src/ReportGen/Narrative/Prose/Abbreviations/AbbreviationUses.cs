using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;

namespace ReportGen.Narrative.Prose.Abbreviations;

/// <summary>Puts the abbreviations of a text where they are used: as whole words, in prose and not in code. The last step before rendering, so that words are bound and scanned as they were written.</summary>
internal static class AbbreviationUses
{
    /// <summary>The definitions that were used.</summary>
    public static IReadOnlySet<AbbreviationDefinition> Mark(MarkdownDocument document, IReadOnlyDictionary<string, AbbreviationDefinition> definitions)
    {
        var used = new HashSet<AbbreviationDefinition>();
        if (definitions.Count == 0) return used;
        var labels = definitions.Keys.OrderByDescending(label => label.Length).ThenBy(label => label, StringComparer.Ordinal).Select(Regex.Escape);
        var pattern = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', labels)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsShown).ToList()) Split(literal, pattern, definitions, used);
        return used;
    }

    // Of a bound number the words of its measure are shown, of an image what is read aloud.
    private static bool IsShown(LiteralInline literal) =>
        literal.Parent is not LinkInline link || Binding.Of(link) is not (NumberBinding or ImageBinding);

    private static void Split(LiteralInline literal, Regex pattern, IReadOnlyDictionary<string, AbbreviationDefinition> definitions, HashSet<AbbreviationDefinition> used)
    {
        var text = literal.Content.ToString();
        var (last, at) = ((Inline)literal, 0);
        foreach (Match match in pattern.Matches(text))
        {
            var definition = definitions[match.Value];
            used.Add(definition);
            var before = new StringSlice(text, at, match.Index - 1);
            if (at == 0) literal.Content = before;
            else if (match.Index > at) Append(new LiteralInline(before));
            Append(new AbbreviationInline(definition));
            at = match.Index + match.Length;
        }

        if (at > 0 && at < text.Length) Append(new LiteralInline(new StringSlice(text, at, text.Length - 1)));

        void Append(Inline next)
        {
            last.InsertAfter(next);
            last = next;
        }
    }
}
