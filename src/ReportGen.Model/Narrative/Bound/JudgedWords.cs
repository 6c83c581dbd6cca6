using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Quantities;
using ReportGen.Quantities.Assertions;

namespace ReportGen.Narrative.Bound;

/// <summary>Bound words as they are judged, with what would be right in their place.</summary>
internal sealed class JudgedWords(NumberBinding number, BoundPhrase phrase)
{
    private readonly Measure measure = number.Measure.Evaluation.Measure;
    private readonly RightWords right = new(number.Measure.Evaluation.Measure, number.Measure.Forms);

    /// <summary>What may stand between the brackets, right beside the words around them and in the author's typography; null where only
    /// the author can say it.</summary>
    public string? Instead => phrase.IsSaidTwice || right.InsteadOf(phrase) is not { } words
        ? null
        : BoundWords.InTypographyOf(number.Written, words);

    /// <summary>What is wrong with them; null when they are right.</summary>
    public Diagnostic? Finding()
    {
        if (phrase.IsSaidTwice)
            return Told(
                NarrativeCodes.TwoBounds,
                $"'{phrase.Modifiers}' stands beside '{Shown.Words}', which says already how the number is meant.");
        return SayingLaw.Judge(phrase.Whole, measure, number.Measure.Forms) switch
        {
            Said.Right => null,
            Said.Loose => Told(
                NarrativeCodes.LooseWords,
                $"the words say '{Shown.Whole}', which is true of '{Address}' but far from '{Value}'."),
            Said.Wrong or Said.Unreadable => Told(
                NarrativeCodes.StaleWords,
                $"the words say '{Shown.Whole}', but '{Address}' is '{Value}'."),
        };
    }

    private BoundPhrase Shown => number.Written.Length == 0 ? phrase : phrase.With(number.Written);

    private string Address => $"metric:{number.Name}";

    /// <summary>As it is printed, or to more digits where only they tell it from the number of a bound.</summary>
    private string Value
    {
        get
        {
            if (measure.Stated is not null || Saying.TryRead(phrase.Whole, measure.Kind) is not { } saying) return number.Measure.Words;
            var limit = saying.Stated.Number.Value * saying.Stated.Unit.Scale;
            return saying.Stated.Wording is StatedWording.Plain or StatedWording.About or StatedWording.Between
                ? number.Measure.Words
                : MeasureWriter.Write(measure, new Printing(number.Measure.Evaluation.Digits) { Limits = [limit] });
        }
    }

    private Diagnostic Told(DiagnosticCode code, string message) =>
        new(code, number.Span, message, $"write {English.Either(right.Offers(phrase.Whole))}{number.Measure.OpenBecause.Value}", []);
}
