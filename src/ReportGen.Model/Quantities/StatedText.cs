using System.Buffers;

namespace ReportGen.Quantities;

/// <summary>The typography in which stated texts are kept and read.</summary>
internal static class StatedText
{
    /// <summary>What the normal form may have otherwise.</summary>
    private static readonly SearchValues<char> Rewritten = SearchValues.Create("x-\t\n\r\u00A0\u202F\u2009");

    /// <summary>Single ordinary spaces, × for x after a digit, an en dash between digits.</summary>
    public static string Normal(string text)
    {
        if (IsNormal(text)) return text;
        var words =
            string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\u00A0', '\u202F', '\u2009'], StringSplitOptions.RemoveEmptyEntries));
        var normal = new System.Text.StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var followsDigit = i > 0 && char.IsAsciiDigit(words[i - 1]);
            var isLast = i == words.Length - 1 || !char.IsAsciiLetterOrDigit(words[i + 1]);
            normal.Append(words[i] switch
            {
                'x' when followsDigit && isLast => '×',
                '-' when followsDigit && !isLast => '–',
                var other => other,
            });
        }

        return normal.ToString();
    }

    /// <summary>Whether nothing in a text can be written otherwise, as in most sizes of a large dataset.</summary>
    private static bool IsNormal(string text) =>
        text.Length > 0
            && text[0] != ' '
            && text[^1] != ' '
            && !text.AsSpan().ContainsAny(Rewritten)
            && !text.Contains("  ", StringComparison.Ordinal);
}
