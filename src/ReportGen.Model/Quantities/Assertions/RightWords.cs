namespace ReportGen.Quantities.Assertions;

/// <summary>Finds what would be right where bound words are not.</summary>
/// <param name="prints">What ReportGen prints for the measure, the canonical words first.</param>
internal sealed class RightWords(Measure measure, IReadOnlyList<string> prints)
{
    /// <summary>What a report is told to write: the tightest words first, then the plainest, then those in the manner of the
    /// author.</summary>
    /// <param name="written">What stands there, with the words around it that belong to it.</param>
    public IReadOnlyList<string> Offers(string written)
    {
        if (measure.Known is not { } known) return [];
        var plain = First(Plainly(StatedWording.Plain, "", known, 1), known);
        var about = First(Plainly(StatedWording.About, "about ", known, DigitsOf(plain)), known);
        var own = InMannerOf(written).FirstOrDefault(IsRight);
        return [.. new[] { prints[0], plain, IsIdle(about) ? null : about, own }.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What to write between the brackets in place of bound words, so that they are right beside the words around them: in their
    /// manner, else as it is printed. Null where nothing is.</summary>
    public string? InsteadOf(BoundPhrase phrase) => Candidates(phrase).FirstOrDefault(words => IsRight(phrase.With(words).Whole));

    private IEnumerable<string> Candidates(BoundPhrase phrase) =>
        InMannerOf(phrase.Whole).Select(phrase.Inside).OfType<string>()
            .Append(BoundWords.Renewed(phrase.Words, prints))
            .Concat(prints)
            .Concat(prints.Select(phrase.WithoutWhatFollows).OfType<string>());

    private IEnumerable<string> InMannerOf(string written) =>
        measure.Known is { } known && PhraseReader.Of(written, measure.Kind, known) is { } manner ? manner.Said(measure.Kind, known) : [];

    private bool IsRight(string words) => SayingLaw.Judge(words, measure, prints) == Said.Right;

    private string? First(Phrase phrase, Interval known) => phrase.Said(measure.Kind, known).FirstOrDefault(IsRight);

    private Phrase Plainly(StatedWording wording, string before, Interval known, int digits) => new(
        before, wording, NumeralManner.Digits, MeasureWriter.UnitOf(measure.Kind, known), null, 0, measure.Kind.PerWords, digits);

    // As many digits as the plain words have; where there are none, the fewest.
    private static int DigitsOf(string? plain) => plain?.TakeWhile(c => !char.IsAsciiLetter(c)).Count(char.IsAsciiDigit) ?? 1;

    /// <summary>"about 32" of exactly 32.</summary>
    private bool IsIdle(string? about) => about is not null && prints.Contains(about["about ".Length..], StringComparer.Ordinal);
}
