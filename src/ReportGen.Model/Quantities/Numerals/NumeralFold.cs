using System.Globalization;
using System.Text;

namespace ReportGen.Quantities.Numerals;

/// <summary>A text as a reader sees it: without characters that nobody sees, letters in their plain form, so that <c>thir&amp;shy;teen</c>
/// and <c>ｔｗｏ</c> are read as thirteen and two. Each character keeps the place that it has in the text as written.</summary>
/// <remarks>Digits of all forms stay as they are: <c>x²</c> is no name <c>x2</c>.</remarks>
internal sealed class NumeralFold
{
    private readonly List<(int Start, int End)> places;

    private NumeralFold(string text, List<(int Start, int End)> places) => (Text, this.places) = (text, places);

    public string Text { get; }

    /// <summary>Null for a text that is read as it is written, which nearly every one is.</summary>
    public static NumeralFold? Of(string text)
    {
        if (Ascii.IsValid(text) || !NeedsFolding(text)) return null;
        var (folded, places) = (new StringBuilder(text.Length), new List<(int Start, int End)>(text.Length));
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at);
            if (!IsUnseen(text, at)) Append(text, at, length, folded, places);
            at += length;
        }

        return new NumeralFold(folded.ToString(), places);
    }

    /// <summary>A numeral of the folded text, with its places in the text as written.</summary>
    public Numeral AsWritten(Numeral numeral)
    {
        var (start, end) = Written(numeral.Start, numeral.End);
        var (_, phraseEnd) = Written(numeral.Start, numeral.Start + numeral.PhraseLength);
        var written = numeral with { Start = start, Length = end - start, PhraseLength = phraseEnd - start };
        if (numeral.NameLength == 0) return written;
        var (nameStart, nameEnd) = Written(numeral.NameStart, numeral.NameStart + numeral.NameLength);
        return written with { NameStart = nameStart, NameLength = nameEnd - nameStart };
    }

    /// <summary>Whether nobody sees the character: marks of format, joiners, fillers, selectors of variants.</summary>
    public static bool IsUnseen(string text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return false;
        if (char.IsHighSurrogate(c) && at + 1 < text.Length)
            return CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.Format || IsSupplementarySelector(text, at);
        return char.GetUnicodeCategory(c) == UnicodeCategory.Format
            || c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F');
    }

    private static bool IsSupplementarySelector(string text, int at) =>
        char.IsSurrogatePair(text, at) && char.ConvertToUtf32(text, at) is >= 0xE0100 and <= 0xE01EF;

    private static bool NeedsFolding(string text)
    {
        for (var at = 0; at < text.Length; at += LengthAt(text, at))
        {
            if (IsUnseen(text, at) || PlainLetters.Of(text, at) is not null) return true;
        }

        return false;
    }

    private static void Append(string text, int at, int length, StringBuilder folded, List<(int Start, int End)> places)
    {
        if (PlainLetters.Of(text, at) is { } plain)
        {
            folded.Append(plain);
            for (var i = 0; i < plain.Length; i++) places.Add((at, at + length));
            return;
        }

        // Each half of a pair has its own place, so that the numeral's length is that of what was written.
        for (var i = 0; i < length; i++) places.Add((at + i, at + i + 1));
        folded.Append(text, at, length);
    }

    private static int LengthAt(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text, at) ? 2 : 1;

    private (int Start, int End) Written(int start, int end) => (places[start].Start, places[end - 1].End);
}
