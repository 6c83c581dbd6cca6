using System.Buffers;

namespace ReportGen.Quantities.Assertions;

/// <summary>Takes the manner from words that say a quantity with one number.</summary>
internal static class PhraseReader
{
    private const string Times = " times";

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789.,−+-");

    /// <summary>The manner of the words, in a unit that suits the measure; null for ranges and for what cannot be read.</summary>
    public static Phrase? Of(string written, Kind kind, Interval known)
    {
        if (Saying.TryRead(written, kind)?.Stated is not { UpTo: null } stated) return null;
        var words = stated.Text;
        var (_, number) = WordingWords.Take(words);
        var isMinus = words.IndexOf(number, StringComparison.Ordinal) < 0; // a word that became a sign
        if (isMinus) number = number[1..];
        var at = words.IndexOf(number, StringComparison.Ordinal);
        var behind = words[(at + number.Length)..];
        var (numeral, mark, manner) = Parts(number);
        if (PerIn(mark) is { Length: > 0 } per) (mark, behind) = (mark[..^per.Length], per + behind);
        var unit = UnitFor(stated.Unit, kind, known);
        return new Phrase(
            words[..at],
            stated.Wording,
            manner,
            unit,
            unit == stated.Unit && !IsOfOne(mark, numeral, unit) ? mark : null,
            unit == stated.Unit ? stated.Number.Exponent : 0,
            behind,
            DigitsOf(stated.Number)) { IsBelowZero = isMinus };
    }

    private static (string Numeral, string Mark, NumeralManner Manner) Parts(string number)
    {
        if (!char.IsAsciiLetter(number[0]))
        {
            var end = number.AsSpan().IndexOfAnyExcept(Numerals);
            return end < 0 ? (number, "", NumeralManner.Digits) : (number[..end], number[end..], NumeralManner.Digits);
        }

        if (SpelledQuantity.TryRead(number, StatedWording.Plain) is var (_, unit))
            return (number, "", unit == Unit.Fold ? NumeralManner.Multiple : NumeralManner.Fraction);
        for (var end = number.Length; end > 0; end = number.LastIndexOf(' ', end - 1))
        {
            if (SpelledNumber.TryRead(number[..end]) is null && !(end == 1 && number[0] == 'a')) continue;
            var isDozen = number[..end].EndsWith("dozen", StringComparison.OrdinalIgnoreCase);
            return (number[..end], number[end..], isDozen ? NumeralManner.Dozens : NumeralManner.Words);
        }

        return (number, "", NumeralManner.Digits);
    }

    // "1 day" and "2 days": what goes with the number is not kept for another.
    private static bool IsOfOne(string mark, string numeral, Unit unit) =>
        mark.StartsWith(' ') && mark != Times && (numeral is "1" or "one" || (unit.IsSpaced && mark == $" {unit.After(numeral)}"));

    private static string PerIn(string mark)
    {
        var at = mark.IndexOf(" per ", StringComparison.Ordinal);
        if (at < 0) at = mark.IndexOf('/', StringComparison.Ordinal);
        if (at < 0) at = mark.IndexOf(" a ", StringComparison.Ordinal);
        return at < 0 ? "" : mark[at..];
    }

    /// <summary>The unit that was written, unless the measure has outgrown it.</summary>
    private static Unit UnitFor(Unit written, Kind kind, Interval known)
    {
        if (kind.Quantity is not (Quantity.ByteSize or Quantity.Duration)) return written;
        var printed = MeasureWriter.UnitOf(kind, known);
        var largest = (known.High.Value ?? known.Low.Value ?? Rational.One).Abs() / written.Scale;
        const int most = 1000;
        return largest >= Rational.One && largest < most ? written : printed;
    }

    private static int DigitsOf(WrittenNumber number) =>
        number.Value.IsZero ? 1 : Math.Max(1, number.Value.Magnitude() - number.SignificantStep.Magnitude() + 1);
}
