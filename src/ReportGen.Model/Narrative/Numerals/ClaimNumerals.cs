using ReportGen.Narrative.Links;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Narrative.Numerals;

/// <summary>Decides whether a numeral in a claim's words is one of the claim's own values.</summary>
internal static class ClaimNumerals
{
    public static bool Allows(BoundClaim claim, NumeralScanner scanner, string text, Numeral numeral)
    {
        var written = Key(text, numeral);
        return claim.Values.SelectMany(Spellings).Any(form => Normal(form) == written || Holds(form));

        // Of "between 7.3× and 7.7×" one end alone is another value; of a sentence each number is one.
        bool Holds(string form) => scanner.Scan(form) is var numerals && numerals.Any(n => Key(form, n) == written) &&
            (numerals.Length == 1
                || MeasureReader.TryRead(form) is null
                || BoundWords.Normal(text).Contains(BoundWords.Normal(form), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Spellings(string value)
    {
        yield return value;
        if (MeasureReader.TryRead(value) is not { } measure) yield break;
        foreach (var form in MeasureWriter.Forms(measure).Concat(MeasureWriter.Forms(measure.WithoutWords()))) yield return form;
    }

    // "33 MB" is not "33×": a unit belongs to the value, a counted noun does not.
    private static string Key(string text, Numeral numeral) =>
        Normal(text.Substring(numeral.Start, numeral.Tail == NumeralTail.Unit ? numeral.PhraseLength : numeral.Length));

    // "two-day" and "two days"
    private static string Normal(string words)
    {
        var normal = BoundWords.Normal(words);
        return char.IsAsciiLetter(normal.AsSpan()[^1]) ? normal.Replace('-', ' ').TrimEnd('s') : normal;
    }
}
