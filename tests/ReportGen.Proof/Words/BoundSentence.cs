using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Quantities;

namespace ReportGen.Tests.Proof.Words;

/// <summary>A sentence of an article with the measures that it binds.</summary>
internal sealed partial record BoundSentence(string Words, IReadOnlyList<Measure> Measures)
{
    private const char Mark = '\u0001';

    /// <summary>Those of all posts and pages, in order; those without a number too, so that two editions are told sentence by sentence.</summary>
    public static IEnumerable<BoundSentence> Of(ReportModel model) => model.Narrative.Posts.Concat(model.Narrative.Pages).SelectMany(article => Of(article.Body));

    /// <summary>Whether a number went over to the other side while words of more and less stayed as they were.</summary>
    public bool IsTurnedSince(BoundSentence before) =>
        Compares().IsMatch(Words)
        && Measures.Count == before.Measures.Count
        && Measures.Zip(before.Measures).Any(pair => SideOf(pair.First) * SideOf(pair.Second) < 0);

    private static IEnumerable<BoundSentence> Of(IEnumerable<Segment> segments)
    {
        var (text, measures) = (new StringBuilder(), new List<Measure>());
        foreach (var segment in Segment.WithCaptions(segments))
        {
            text.Append(segment switch
            {
                HtmlSegment html => html.Html,
                NumberSegment number => number.Words + Mark,
                ClaimSegment claim => claim.Html,
                CitationSegment citation => citation.Html,
                DatasetSegment dataset => dataset.Html,
                _ => "</p>",
            });
            if (segment is NumberSegment { Measure: Evaluation bound }) measures.Add(bound.Measure);
        }

        var next = 0;
        foreach (var sentence in SentenceEnd().Split(Tag().Replace(BlockEnd().Replace(text.ToString(), ". \n"), "")))
        {
            var numbers = sentence.Count(character => character == Mark);
            yield return new BoundSentence(sentence.Replace(Mark.ToString(), "", StringComparison.Ordinal).Trim(), measures.GetRange(next, numbers));
            next += numbers;
        }
    }

    // Above or below nought, a ratio above or below one; 0 where it is not decided.
    private static int SideOf(Measure measure)
    {
        if (measure.Known is not { } known) return 0;
        var middle = measure.Kind == Kind.Ratio ? Rational.One : Rational.Zero;
        if (known.Low.Value is { } low && low > middle) return 1;
        return known.High.Value is { } high && high < middle ? -1 : 0;
    }

    [GeneratedRegex("</(?:p|li|h\\d|dd|dt|td|th|figcaption)>", RegexOptions.CultureInvariant)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<=[.!?;]['\"”’)]*)\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\\b(?:more|fewer|less|most|fewest|least|larger|smaller|higher|lower|longer|shorter|above|below|exceeds?|outweigh\\w*|rose|fell|gr[eo]w\\w*|shr[aiu]nk\\w*|ahead|behind)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Compares();
}
