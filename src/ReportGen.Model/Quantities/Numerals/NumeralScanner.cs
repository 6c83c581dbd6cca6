using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds every numeral in a plain text: digits in any form, and quantity words. What a reader does not see is passed over.
/// Time grows with the text and the number of exemptions, never faster.</summary>
public sealed class NumeralScanner(ImmutableArray<NumeralExemption> exemptions)
{
    private readonly NumeralReading reading = NumeralReading.Default;
    private readonly NumeralWords words = new(NumeralReading.Default);

    private NumeralScanner(ImmutableArray<NumeralExemption> exemptions, NumeralReading reading)
        : this(exemptions) => (this.reading, words) = (reading, new NumeralWords(reading));

    /// <summary>A scanner that knows the built-in exemptions only.</summary>
    public static NumeralScanner Default { get; } = new(NumeralDefaults.All);

    public ImmutableArray<NumeralExemption> Exemptions { get; } = exemptions;

    /// <summary>These exemptions, and the built-in ones behind them.</summary>
    public static NumeralScanner With(IEnumerable<NumeralExemption> own) => new([.. own, .. NumeralDefaults.All]);

    /// <summary>The same exemptions, with words in which the number words of a report state no quantity.</summary>
    /// <param name="places">Where number words count at all.</param>
    /// <param name="called">How the things are called that the report measures: behind a name of theirs stands no version.</param>
    public NumeralScanner Reading(IEnumerable<NumeralPhrase> phrases, NumberWordPlaces places, IEnumerable<string>? called = null) =>
        new(Exemptions, new NumeralReading(NumeralPhrases.With(phrases), places, VersionNames.Measured(called ?? [])));

    /// <summary>Whether a text can hold a numeral at all: a cheap question, for texts of which there are very many.</summary>
    /// <remarks>Also where a word may only look like one: it is for the check of scripts to say.</remarks>
    public static bool MayHold(string text)
    {
        if (!Ascii.IsValid(text) && (NumeralFold.Of(text) is not null || MixedScripts.Has(text))) return true;
        for (var at = 0; at < text.Length;)
        {
            if (NumeralText.IsNumericAt(text, at)) return true;
            var end = NumeralText.IsLetterAt(text, at) ? NumeralText.WordEnd(text, at) : at;
            if (end > at && NumeralVocabulary.IsNumberWord(text.AsSpan(at, end - at))) return true;
            at = Math.Max(end, at + 1);
        }

        return false;
    }

    /// <summary>The words as a reader sees them, for those that are told of.</summary>
    public static string Seen(string words) =>
        Ascii.IsValid(words) ? words : string.Concat(words.Where((_, at) => !NumeralFold.IsUnseen(words, at)));

    /// <summary>Every numeral in order, the exempt ones marked.</summary>
    public ImmutableArray<Numeral> Scan(string text) => Scan(text, _ => false);

    /// <summary>The same without those for which something else answers: no exemption is tried on them.</summary>
    public ImmutableArray<Numeral> Scan(string text, Predicate<Numeral> isAnswered) =>
        NumeralFold.Of(text) is { } seen
            ? [.. ScanSeen(seen.Text, numeral => isAnswered(seen.AsWritten(numeral))).Select(seen.AsWritten)]
            : ScanSeen(text, isAnswered);

    private ImmutableArray<Numeral> ScanSeen(string text, Predicate<Numeral> isAnswered)
    {
        var found = Candidates(text);
        found.RemoveAll(isAnswered);
        if (found.Count == 0) return [];
        ItemNumbers.Exempt(text, found);
        Exempt(text, found);
        NamedVersions.Exempt(text, found);
        return [.. found.Exists(numeral => IsSpaced(text, numeral)) ? WithGroupsSplit(text, found) : found];
    }

    private List<Numeral> Candidates(string text)
    {
        var found = new List<Numeral>();
        for (var (at, last) = (0, 0); at < text.Length;)
        {
            var candidate = Read(text, at, last, out var next);
            if (candidate is { } numeral && numeral.Start >= last)
            {
                found.Add(numeral);
                next = last = numeral.End;
            }

            at = next;
        }

        return found;
    }

    private Numeral? Read(string text, int at, int earliest, out int next)
    {
        next = at + 1;
        if (NumeralText.IsNumericAt(text, at)) return Digits(text, NumeralDigits.Start(text, at, earliest), NumeralDigits.End(text, at));
        if (!NumeralText.IsLetterAt(text, at)) return null;
        next = Math.Max(NumeralText.WordEnd(text, at), at + 1);
        if (!NumeralDigits.IsName(text, next)) return words.TryRead(text, at, next);
        var isMoney = NumeralDigits.IsCurrencyCode(text.AsSpan(at, next - at));
        var end = isMoney ? NumeralDigits.End(text, next) : NumeralDigits.NameEnd(text, at);
        next = end;
        return HasNumeric(text, at, end) ? Digits(text, at, end) : null;
    }

    private static bool HasNumeric(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (NumeralText.IsNumericAt(text, i)) return true;
        }

        return false;
    }

    private static Numeral Digits(string text, int start, int end)
    {
        var (tail, phraseEnd) = NumeralTails.Direct(text, end);
        return new Numeral(start, end - start, phraseEnd - start, tail, null);
    }

    private void Exempt(string text, List<Numeral> found)
    {
        foreach (var exemption in Exemptions)
        {
            if (!MayHold(exemption, text, found)) continue;
            var i = 0;
            foreach (var match in exemption.Matches(text))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                while (i < found.Count && found[i].Start < start) i++;
                for (; i < found.Count && found[i].End <= end; i++)
                {
                    if (!found[i].IsExempt && NumeralGuards.Admits(exemption.Guard, text, found[i], start, end, reading))
                        found[i] = found[i] with { Exemption = exemption, NameStart = start, NameLength = match.Length };
                }
            }
        }
    }

    private static bool MayHold(NumeralExemption exemption, string text, List<Numeral> found)
    {
        foreach (var numeral in found)
        {
            if (!numeral.IsExempt && (exemption.Form == NumeralForm.Any || HasNumeric(text, numeral.Start, numeral.End))) return true;
        }

        return false;
    }

    // "Windows 7 100 patches" was read as 7100: where an exemption covers a part of a spaced number, it is not one number.
    private List<Numeral> WithGroupsSplit(string text, List<Numeral> found)
    {
        var parts = found.Where(numeral => IsSpaced(text, numeral)).SelectMany(numeral => Parts(text, numeral)).ToList();
        Exempt(text, parts);
        if (!parts.Exists(part => part.IsExempt)) return found;
        var (split, next) = (new List<Numeral>(found.Count), 0);
        foreach (var numeral in found)
        {
            var first = next;
            while (next < parts.Count && parts[next].Start < numeral.End) next++;
            var own = parts.GetRange(first, next - first);
            split.AddRange(own.Exists(part => part.IsExempt) ? own : [numeral]);
        }

        return split;
    }

    private static bool IsSpaced(string text, Numeral numeral) =>
        !numeral.IsExempt && text.AsSpan(numeral.Start, numeral.Length).Contains(' ');

    private static List<Numeral> Parts(string text, Numeral numeral)
    {
        var parts = new List<Numeral>();
        for (var start = numeral.Start; start < numeral.End;)
        {
            var end = text.IndexOf(' ', start, numeral.End - start);
            if (end < 0) end = numeral.End;
            if (NumeralText.IsNumericAt(text, start)) parts.Add(Digits(text, start, end));
            start = end + 1;
        }

        return parts;
    }
}
