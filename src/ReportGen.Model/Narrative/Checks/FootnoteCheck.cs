using System.Text.RegularExpressions;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Checks;

/// <summary>Footnotes that nothing refers to, that say nothing, or that are defined twice; and references to none. Markdig drops the first
/// and shows the last as they are written.</summary>
internal sealed partial class FootnoteCheck(MarkdownDocument document, WrittenProse prose, DiagnosticBag bag)
{
    private readonly Lazy<List<Match>> written = new(() => Written(document, prose));

    public void Definitions()
    {
        if (written.Value.Count == 0) return;
        var shown = document.Descendants<Footnote>()
            .Where(note => note.Links.Count > 0)
            .DistinctBy(Label, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(Label, StringComparer.OrdinalIgnoreCase);
        foreach (var same in written.Value.GroupBy(match => match.Groups["label"].Value, StringComparer.OrdinalIgnoreCase))
        {
            var first = Place(same.First());
            foreach (var repeated in same.Skip(1))
                bag.Report(
                    NarrativeCodes.RepeatedFootnote,
                    Place(repeated),
                    $"the footnote '[^{same.Key}]' is defined twice.",
                    "give one of the two another name",
                    new RelatedPlace(first, "the first one"));
            if (!shown.TryGetValue(same.Key, out var note))
                bag.Report(
                    NarrativeCodes.UnusedFootnote,
                    first,
                    $"nothing refers to the footnote '[^{same.Key}]', so no reader sees it.",
                    $"write [^{same.Key}] where it belongs, or delete it");
            else if (IsEmpty(note))
                bag.Report(
                    NarrativeCodes.FootnoteWithoutText,
                    first,
                    $"the footnote '[^{same.Key}]' says nothing.",
                    $"write its text behind the colon: [^{same.Key}]: …");
        }
    }

    /// <summary>References that found no footnote stand in the text as they were written.</summary>
    public void References(FlatText flat)
    {
        if (!flat.Text.Contains("[^", StringComparison.Ordinal)) return;
        foreach (Match match in Reference().Matches(flat.Text))
        {
            var (start, length) = flat.Written(match.Index, match.Length);
            var known = written.Value.Select(definition => definition.Groups["mark"].Value).Where(mark => mark != match.Value);
            bag.Report(
                NarrativeCodes.UnknownFootnote,
                prose.Place(start, length),
                $"no footnote is named '{match.Value}'.",
                () =>
                    Nearest.Suggest(
                        match.Value,
                        known) ?? $"write its text in a line of its own below a paragraph, in no list or quotation: {match.Value}: …");
            flat.SetAside(match.Index, match.Length);
        }
    }

    /// <summary>The definitions as they are written. In code and lists and quotations they are words like all others.</summary>
    private static List<Match> Written(MarkdownDocument document, WrittenProse prose)
    {
        var others = document.Where(block => block is CodeBlock or ListBlock or QuoteBlock or DefinitionList)
            .Select(block => block.Span)
            .OrderBy(span => span.Start)
            .ToList();
        var (definitions, next) = (new List<Match>(), 0);
        foreach (Match match in Definition().Matches(prose.Text))
        {
            while (next < others.Count && others[next].End < match.Index) next++;
            if (next == others.Count || match.Index < others[next].Start) definitions.Add(match);
        }

        return definitions;
    }

    private static bool IsEmpty(Footnote note) =>
        note.Descendants<LeafBlock>().All(leaf => leaf is ParagraphBlock && leaf.Inline?.All(inline => inline is FootnoteLink) != false);

    private static string Label(Footnote note) => note.Label?.TrimStart('^') ?? "";

    private SourceSpan Place(Match definition) => prose.Place(definition.Groups["mark"].Index, definition.Groups["mark"].Length);

    [GeneratedRegex(@"^ {0,3}(?<mark>\[\^(?<label>[^\]\r\n]+)\]):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[\^[^\[\]\r\n]{1,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
