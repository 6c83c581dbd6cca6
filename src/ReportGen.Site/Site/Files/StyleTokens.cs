using System.Globalization;
using System.Text;

namespace ReportGen.Site.Files;

/// <summary>Reads a style sheet piece by piece. Comments and blanks are passed over; what is begun and not closed ends with the
/// sheet.</summary>
internal sealed class StyleTokens
{
    private readonly string css;
    private int at;

    private StyleTokens(string css) => this.css = css;

    public static IEnumerable<StyleToken> In(string css)
    {
        var reader = new StyleTokens(css);
        while (reader.Next() is { } token) yield return token;
    }

    private StyleToken? Next()
    {
        PassOver();
        if (at >= css.Length) return null;
        var start = at;
        var character = css[at];
        if (character is '"' or '\'') return Quoted(character);
        if (character == '@' && BeginsWord(at + 1))
        {
            at++;
            return new StyleToken(StyleTokenKind.AtWord, Word(), start, at - start, start..at);
        }

        if (!BeginsWord(at))
        {
            at++;
            return new StyleToken(StyleTokenKind.Sign, css[start..at], start, 1, start..at);
        }

        var word = Word();
        if (at >= css.Length || css[at] != '(') return new StyleToken(StyleTokenKind.Word, word, start, at - start, start..at);
        at++;
        return word.Equals("url", StringComparison.OrdinalIgnoreCase) && Address(start) is { } address
            ? address
            : new StyleToken(StyleTokenKind.Function, word, start, at - start, start..at);
    }

    private void PassOver()
    {
        while (at < css.Length)
        {
            if (char.IsWhiteSpace(css[at])) at++;
            else if (css.AsSpan(at).StartsWith("/*"))
                at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length;
            else return;
        }
    }

    private StyleToken Quoted(char quote)
    {
        var start = at++;
        var text = new StringBuilder();
        while (at < css.Length && css[at] != quote && css[at] != '\n')
        {
            // A line break behind a backslash is none.
            if (css[at] == '\\' && at + 1 < css.Length && css[at + 1] == '\n') at += 2;
            else Append(text);
        }

        var end = at;
        if (at < css.Length && css[at] == quote) at++;
        return new StyleToken(StyleTokenKind.Text, text.ToString(), start + 1, end - start - 1, start..at);
    }

    /// <summary>Null where a quoted text follows: then <c>url(</c> is a function like others.</summary>
    private StyleToken? Address(int start)
    {
        var first = at;
        while (first < css.Length && char.IsWhiteSpace(css[first])) first++;
        if (first < css.Length && css[first] is '"' or '\'') return null;
        at = first;
        var text = new StringBuilder();
        while (at < css.Length && css[at] != ')' && !char.IsWhiteSpace(css[at])) Append(text);
        var end = at;
        while (at < css.Length && css[at] != ')') at++;
        if (at < css.Length) at++;
        return new StyleToken(StyleTokenKind.Address, text.ToString(), first, end - first, start..at);
    }

    private string Word()
    {
        var text = new StringBuilder();
        while (at < css.Length && (IsOfWord(css[at]) || IsEscape(at))) Append(text);
        return text.ToString();
    }

    private bool BeginsWord(int place) =>
        place < css.Length && (char.IsAsciiLetter(css[place]) || css[place] is '_' or '-' or >= '\u0080' || IsEscape(place));

    private static bool IsOfWord(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or >= '\u0080';

    private bool IsEscape(int place) => css[place] == '\\' && place + 1 < css.Length && css[place + 1] != '\n';

    /// <summary>One character, or what an escape stands for: up to six hexadecimal digits with a blank behind them, or the character
    /// itself.</summary>
    private void Append(StringBuilder text)
    {
        if (!IsEscape(at))
        {
            text.Append(css[at++]);
            return;
        }

        var first = ++at;
        while (at < css.Length && at - first < 6 && char.IsAsciiHexDigit(css[at])) at++;
        if (at == first)
        {
            text.Append(css[at++]);
            return;
        }

        var code = int.Parse(css.AsSpan(first, at - first), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        text.Append(Rune.IsValid(code) && code != 0 ? new Rune(code) : Rune.ReplacementChar);
        if (at < css.Length && char.IsWhiteSpace(css[at])) at++;
    }
}
