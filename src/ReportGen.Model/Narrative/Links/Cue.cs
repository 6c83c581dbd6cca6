using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;

namespace ReportGen.Narrative.Links;

/// <summary>What a sentence holds that speaks of a measure: one of several wordings, such as the label and the title of its
/// selection.</summary>
internal sealed record Cue(IReadOnlyList<string> Wordings)
{
    /// <summary>Of a measure of a selection what it is called and what the measure counts; of anything else its title.</summary>
    public static IReadOnlyList<Cue> Of(
        Evaluation evaluation,
        ReportData data) => ResolvedName.Of(evaluation.Name, data) is { Selection: { } selection, Measure: { } measure }
        ? [
            new Cue([selection.Label, selection.Title.Name]),
            new Cue([.. measure.Nouns, .. selection.Nouns.Of(measure).SelectMany(noun => new[] { noun.One, noun.Many })]),
        ]
        : [new Cue([evaluation.Title])];

    /// <summary>Whether one of the wordings stands in a text as whole words, in any case.</summary>
    public bool StandsIn(string text) => Wordings.Any(wording => wording.Length > 0 && HasWords(text, wording));

    private static bool HasWords(string text, string words)
    {
        for (var at =
            text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
                words,
                at + 1,
                StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
