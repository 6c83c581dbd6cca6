using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Whole sequences of words in which a number word states no quantity: idioms such as <c>on all fours</c>, and names. A blank
/// in one
/// stands for any blanks, a hyphen for any hyphen, an apostrophe for both kinds.</summary>
/// <remarks>Each is kept under its number words, so that a text is compared only where it has one.</remarks>
internal sealed class NumeralPhrases
{
    private readonly FrozenDictionary<string, Phrase[]> byWord;

    private NumeralPhrases(IEnumerable<NumeralPhrase> phrases) => byWord = phrases
        .SelectMany(Places)
        .GroupBy(place => place.Word, place => place.Phrase, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The idioms that ReportGen knows.</summary>
    public static NumeralPhrases Shipped { get; } = new(NumeralIdioms.All.Select(idiom => new NumeralPhrase(idiom, PhraseCase.Any, null)));

    /// <summary>These of a report, and the shipped ones behind them.</summary>
    public static NumeralPhrases With(IEnumerable<NumeralPhrase> own) =>
        new([.. own, .. NumeralIdioms.All.Select(idiom => new NumeralPhrase(idiom, PhraseCase.Any, null))]);

    /// <summary>The phrase that the number word from <paramref name="start"/> to <paramref name="end"/> belongs to, with where it
    /// stands; null
    /// for none.</summary>
    public (NumeralPhrase Phrase, int Start, int End)? At(string text, int start, int end)
    {
        Span<char> lower = stackalloc char[NumeralVocabulary.LongestWord];
        if (end - start > lower.Length) return null;
        var word = lower[..text.AsSpan(start, end - start).ToLowerInvariant(lower)];
        if (!byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var phrases)) return null;
        foreach (var (phrase, offset) in phrases)
        {
            if (First(text, start, phrase, offset) is not { } first || Last(text, start, phrase, offset) is not { } last) continue;
            if (IsWhole(text, first, last) && !IsCountedBehind(text, last, phrase.Words)) return (phrase, first, last);
        }

        return null;
    }

    private static IEnumerable<(string Word, Phrase Phrase)> Places(NumeralPhrase phrase)
    {
        for (var at = 0; at < phrase.Words.Length;)
        {
            var end = NumeralText.WordEnd(phrase.Words, at);
            if (end > at && NumeralVocabulary.IsNumberWord(phrase.Words.AsSpan(at, end - at)))
                yield return (phrase.Words[at..end].ToLowerInvariant(), new Phrase(phrase, at));
            at = Math.Max(end, at + 1);
        }
    }

    private static int? First(string text, int at, NumeralPhrase phrase, int offset)
    {
        for (var i = offset - 1; i >= 0; i--)
        {
            if (phrase.Words[i] == ' ')
            {
                var blanks = at;
                while (at > 0 && NumeralText.IsSpace(text[at - 1])) at--;
                if (at == blanks) return null;
            }
            else if (at == 0 || !IsSame(text[--at], phrase.Words[i], phrase.Case)) return null;
        }

        return at;
    }

    private static int? Last(string text, int at, NumeralPhrase phrase, int offset)
    {
        for (var i = offset; i < phrase.Words.Length; i++)
        {
            if (phrase.Words[i] == ' ')
            {
                var blanks = at;
                while (at < text.Length && NumeralText.IsSpace(text[at])) at++;
                if (at == blanks) return null;
            }
            else if (at == text.Length || !IsSame(text[at++], phrase.Words[i], phrase.Case)) return null;
        }

        return at;
    }

    private static bool IsSame(char written, char phrase, PhraseCase letters) => phrase switch
    {
        '-' => NumeralText.IsDash(written),
        '\'' => written is '\'' or '’',
        _ => written == phrase || (letters == PhraseCase.Any && char.ToLowerInvariant(written) == char.ToLowerInvariant(phrase)),
    };

    private static bool IsWhole(string text, int first, int last) =>
        !NumeralText.IsLetterAt(text, first - 1) && !NumeralText.IsNumericAt(text, first - 1)
        && !NumeralText.IsLetterAt(text, last) && !NumeralText.IsNumericAt(text, last);

    // "one or two" is vague; "one or two hundred", "the two patches" are not.
    private static bool IsCountedBehind(string text, int last, string phrase)
    {
        var start = phrase.Length;
        while (start > 0 && char.IsLetter(phrase[start - 1])) start--;
        if (!NumeralVocabulary.IsNumberWord(phrase.AsSpan(start)) || NumeralText.Next(text, last) is not { } next) return false;
        return NumeralVocabulary.IsCardinal(next.Letters)
            || NumeralVocabulary.IsFractionPlural(next.Letters)
            || NumeralVocabulary.TailOf(next.Letters, out _) != NumeralTail.None;
    }

    private readonly record struct Phrase(NumeralPhrase Words, int Offset);
}

/// <summary>Whether capitals count where a phrase is sought.</summary>
public enum PhraseCase
{
    /// <summary>An idiom, which may begin a sentence.</summary>
    Any,

    /// <summary>A name, which is always written so.</summary>
    AsWritten,
}

/// <summary>A sequence of words in which number words state no quantity.</summary>
/// <param name="Exemption">What answers for it where an author declared it; null for an idiom of the shipped list, which is not
/// counted.</param>
public sealed record NumeralPhrase(string Words, PhraseCase Case, NumeralExemption? Exemption);
