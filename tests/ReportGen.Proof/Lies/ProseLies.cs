using ReportGen.Narrative;
using ReportGen.Quantities.Assertions;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>Numbers that prose shows, each changed by one in its last digit.</summary>
internal static class ProseLies
{
    public const string Bound = "a bound number in prose, by one in its last digit";
    public const string OfClaim = "a number in the words of a claim, by one in its last digit";

    public static IEnumerable<Lie> Of(ReportModel model, SourceTexts texts)
    {
        var narrative = model.Narrative;
        var segments = narrative.Posts.Concat(narrative.Pages).SelectMany(article => article.Body).Concat(narrative.Prose.Linking.SelectMany(prose => prose.Segments));
        return Segment.WithCaptions(segments).SelectMany(segment => segment switch
        {
            NumberSegment number => Number(number, model, texts),
            ClaimSegment claim => Claim(claim, texts),
            _ => [],
        }).DistinctBy(lie => (lie.Path, lie.Start));
    }

    // A link without words is filled in: nothing is written that could be wrong.
    private static IEnumerable<Lie> Number(NumberSegment number, ReportModel model, SourceTexts texts)
    {
        if (OneMore.Than(texts.In(number.Span)) is { } changed && !texts.In(number.Span).StartsWith("[](", StringComparison.Ordinal)
            && !IsTrue(changed, number, model))
            yield return Lie.At(Bound, $"{number.Name} in {number.Span.Path}", number.Span, texts, changed);
    }

    // A range that is a little wider is no falsehood.
    private static bool IsTrue(string words, NumberSegment number, ReportModel model) =>
        model.Metrics.Find(number.Name) is { } found && SayingLaw.Judge(words, found.Measure) == Said.Right;

    private static IEnumerable<Lie> Claim(ClaimSegment claim, SourceTexts texts)
    {
        var written = texts.In(claim.Span);
        var words = written[1..written.IndexOf("](", StringComparison.Ordinal)];
        var (start, _) = texts.Offsets(claim.Span);
        foreach (var numeral in NumeralScanner.Default.Scan(words).Where(numeral => !numeral.IsExempt))
        {
            if (OneMore.Than(words.Substring(numeral.Start, numeral.Length)) is { } changed)
                yield return new Lie(OfClaim, $"{claim.ClaimId} in {claim.Span.Path}", claim.Span.Path, start + 1 + numeral.Start, numeral.Length, changed);
        }
    }
}
