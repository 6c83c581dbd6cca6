using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Checks;

/// <summary>Links that name an address which is defined nowhere, and addresses that no link names. Markdown shows the first as they are
/// written, and drops the others.</summary>
internal sealed partial class LinkDefinitionCheck(MarkdownDocument document, WrittenProse prose, DiagnosticBag bag)
{
    private readonly Lazy<List<LinkReferenceDefinition>> definitions = new(() =>
        [
            .. document.Descendants<LinkReferenceDefinition>().Where(definition => definition.GetType() == typeof(LinkReferenceDefinition)),
        ]); // those of footnotes and headings are others

    public void References(FlatText flat)
    {
        if (!flat.Text.Contains("][", StringComparison.Ordinal)) return;
        foreach (Match match in Reference().Matches(flat.Text))
        {
            if (!flat.IsVerbatim(match.Index, prose)) continue;
            var name = match.Groups["name"] is { Length: > 0 } written ? written : match.Groups["words"];
            var (start, length) = flat.Written(match.Index, match.Length);
            bag.Report(
                NarrativeCodes.BrokenLink,
                prose.Place(start, length),
                $"no address is named '[{name.Value}]', so this is no link.",
                () =>
                    Nearest.Suggest(
                        name.Value,
                        definitions.Value.Select(definition =>
                            definition.Label ?? "")) ?? $"write its address on a line of its own: [{name.Value}]: https://…");
        }
    }

    public void Definitions()
    {
        if (definitions.Value.Count == 0) return;
        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var definition in definitions.Value.Where(definition => !used.Contains(definition)))
        {
            bag.Report(
                NarrativeCodes.UnusedLinkDefinition,
                prose.Place(definition.LabelSpan.IsEmpty ? definition.Span : definition.LabelSpan),
                $"no link names '[{definition.Label}]', so no reader sees this line.",
                $"write [words][{definition.Label}] where it belongs, or delete the line; '\\[' begins a line that is meant as text");
        }
    }

    [GeneratedRegex(@"(?<![\w\]])\[(?<words>[^\[\]]{1,200})\]\[(?<name>[^\[\]]{0,200})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
