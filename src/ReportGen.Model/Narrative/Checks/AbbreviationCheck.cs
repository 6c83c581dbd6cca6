using System.Globalization;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Prose.Abbreviations;
using ReportGen.Sources;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Checks;

/// <summary>Abbreviations that are defined twice, have no meaning, or are never used.</summary>
internal sealed class AbbreviationCheck(WrittenProse prose, DiagnosticBag bag)
{
    /// <summary>Marks the uses of the abbreviations that the text defines.</summary>
    public void MarkUses(MarkdownDocument document)
    {
        var definitions = document.Descendants<AbbreviationDefinition>().ToList();
        if (definitions.Count == 0) return;
        var byLabel = definitions.GroupBy(definition => definition.Label, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, First, StringComparer.Ordinal);
        var uses = new AbbreviationUses(byLabel);
        var used = uses.Mark(document);
        if (uses.Count > Limits.Default.Links)
        {
            bag.Report(
                ProseCodes.TooMuch,
                Place(definitions[0]),
                string.Create(CultureInfo.InvariantCulture, $"the text uses abbreviations more than {Limits.Default.Links:N0} times."),
                "write several posts");
            return;
        }

        foreach (var definition in byLabel.Values.Where(definition => !used.Contains(definition)))
        {
            bag.Report(
                NarrativeCodes.UnusedAbbreviation,
                Place(definition),
                $"the abbreviation '{definition.Label}' is never used in this text.",
                "delete the line, or write the abbreviation as it stands here");
        }
    }

    private AbbreviationDefinition First(IEnumerable<AbbreviationDefinition> same)
    {
        var first = same.First();
        foreach (var repeated in same.Skip(1))
            bag.Report(
                NarrativeCodes.RepeatedAbbreviation,
                Place(repeated),
                $"the abbreviation '{repeated.Label}' is defined twice.",
                "delete one of the two lines",
                new RelatedPlace(Place(first), "the first one"));
        if (first.Meaning.Length == 0)
            bag.Report(
                NarrativeCodes.AbbreviationWithoutText,
                Place(first),
                $"the abbreviation '{first.Label}' has no meaning.",
                $"write what it is short for: *[{first.Label}]: …");
        return first;
    }

    private SourceSpan Place(AbbreviationDefinition definition) => prose.Place(definition.LabelSpan);
}
