using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Quantities.Assertions;

namespace ReportGen.Narrative.Bound;

/// <summary>Holds the words that are bound to measures to their law, together with the words around them: those that are read as part of
/// them, and the noun of what they count.</summary>
/// <param name="nouns">Null where no noun is known.</param>
internal sealed class BoundWordsCheck(NounBook? nouns, DiagnosticBag bag)
{
    /// <summary>Reports what is not right, and lets the page say instead what would be.</summary>
    /// <returns>Whether words were replaced, so that the text is another one now.</returns>
    public bool Check(FlatText flat, WrittenProse prose)
    {
        var isMended = false;
        foreach (var range in flat.Ranges)
        {
            if (range.Binding is not NumberBinding { IsJudged: true } number) continue;
            if (ChangeWord.Contradicted(number.Measure, flat.Text, range) is { } word) ReportContradiction(number, word);
            else isMended |= IsMended(flat, range, number, prose);
        }

        return isMended;
    }

    private bool IsMended(FlatText flat, BoundRange range, NumberBinding number, WrittenProse prose)
    {
        var phrase = TouchingWords.Find(flat.Text, range.Start, range.End, number.Words);
        var (accepted, met) = (nouns?.Of(number.Measure.Evaluation) ?? [], nouns?.FirstAfter(flat.Text, range.End));
        var isOther = accepted.Count > 0 && met is { } noun && !accepted.Any(own => noun.Is(own.One) || noun.Is(own.Many));
        if (isOther) ReportNoun(flat, number, met!.Value.Start, met.Value.End, accepted[0].Many, prose);
        var words = new JudgedWords(number, phrase);
        if (words.Finding() is not { } finding) return false;
        var instead = words.Instead;
        var goesWithNoun = !isOther && (met is not { } behind || GoesWith(behind, instead, accepted));
        bag.Add(StaleWords.WithFix(finding, number, goesWithNoun ? instead : null, prose));
        (number with { Words = instead ?? number.Measure.Words }).AttachTo(number.Link);
        return true;
    }

    /// <summary>Whether the noun has the number that the words ask for: "one patch", "two patches".</summary>
    private static bool GoesWith(MetNoun noun, string? words, IReadOnlyList<Noun> accepted) =>
        accepted.FirstOrDefault(own => noun.Is(own.One) != noun.Is(own.Many)) is not { } own
            || noun.Is(own.One) == (words is not null && BoundWords.Normal(words) is "1" or "one");

    private void ReportNoun(FlatText flat, NumberBinding number, int start, int end, string own, WrittenProse prose)
    {
        var (at, length) = flat.Written(start, end - start);
        bag.Report(
            NarrativeCodes.OtherNoun,
            prose.Place(at, length),
            $"'{flat.Text[start..end]}' stands behind '{number.Words}', and '{number.Name}' counts {own}.",
            $"write '{own}' or a noun of your dataset's 'nouns', or bind a measure that counts what is said");
    }

    private void ReportContradiction(NumberBinding number, ChangeWord word) => bag.Report(
        NarrativeCodes.ContradictedChange,
        number.Span,
        $"'{number.Name}' is {number.Measure.Words}, which is no '{word.Written}' but the opposite.",
        $"look at what changed and say it the other way round, with a metric of {word.Opposite}(…)");
}
