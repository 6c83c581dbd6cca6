using ReportGen.Quantities;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>Changes a numeral by one unit of its last digit.</summary>
internal static class OneMore
{
    /// <summary>The text with the last digit of its last number one higher (nine: one lower), or its number word the next one; null when it has neither.</summary>
    public static string? Than(string text)
    {
        var at = LastDigit(text, text.Length);
        return at < 0 ? Word(text) : WithDigit(text, at, text[at] == '9' ? -1 : 1);
    }

    /// <summary>The same one lower (nought: one higher).</summary>
    public static string? Less(string text)
    {
        var at = LastDigit(text, text.Length);
        return at < 0 ? null : WithDigit(text, at, text[at] == '0' ? 1 : -1);
    }

    private static string WithDigit(string text, int at, int step) => string.Concat(text.AsSpan(0, at), ((char)(text[at] + step)).ToString(), text.AsSpan(at + 1));

    private static int LastDigit(string text, int before)
    {
        for (var at = before - 1; at >= 0; at--)
        {
            if (char.IsAsciiDigit(text[at])) return at;
        }

        return -1;
    }

    private static string? Word(string text)
    {
        var words = text.Split(' ');
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (NumberWords.TryRead(words[at]) is not { } value || NumberWords.TrySpell(value + 1) is not { } next) continue;
            words[at] = char.IsUpper(words[at][0]) ? char.ToUpperInvariant(next[0]) + next[1..] : next;
            return string.Join(' ', words);
        }

        return null;
    }
}
