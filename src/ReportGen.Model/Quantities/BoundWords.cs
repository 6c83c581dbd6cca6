using System.Text;

namespace ReportGen.Quantities;

/// <summary>Compares the words that an author bound with what ReportGen prints. Only typography is ignored: × and x, spaces, dashes between
/// numerals, a capital at the beginning.</summary>
internal static class BoundWords
{
    /// <summary>The accepted form that the words are, with their capital kept; null when they are none of them.</summary>
    public static string? Match(string written, IReadOnlyList<string> forms)
    {
        var normal = Normal(written);
        var form = forms.FirstOrDefault(form => string.Equals(Normal(form), normal, StringComparison.Ordinal));
        return form is null ? null : WithCapitalOf(written, form);
    }

    /// <summary>The words as they are printed: the accepted form that they are, else themselves with × for x and single spaces.</summary>
    public static string Set(string written, IReadOnlyList<string> forms) => Match(written, forms) ?? StatedText.Normal(written);

    /// <summary>What to write in place of words that are none of the forms: the form that is most like them, in their typography.</summary>
    public static string Renewed(string written, IReadOnlyList<string> forms)
    {
        var style = Style(written);
        var form = forms.MaxBy(form => Style(form).Zip(style).Count(pair => pair.First == pair.Second)) ?? forms[0];
        return InTypographyOf(written, form);
    }

    /// <summary>Words with the capital, crosses, dashes and spaces of others.</summary>
    public static string InTypographyOf(string written, string words)
    {
        var form = WithCapitalOf(written, words);
        var set = form;
        var hasPlainCross = Has(written, 'x') && !Has(written, '×');
        if (hasPlainCross) set = set.Replace('×', 'x');
        if ((Has(written, '-') || hasPlainCross) && !Has(written, '–')) set = set.Replace('–', '-');
        if (!Has(written, ' ') && written.FirstOrDefault(c => c is '\u00A0' or '\u202F') is not '\0' and var space)
            set = set.Replace(' ', space);
        return Normal(set) == Normal(form) ? set : form;
    }

    public static string Normal(string words)
    {
        var normal = new StringBuilder(words.Length);
        foreach (var c in words.AsSpan().Trim())
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && normal.Length > 0 && normal[^1] == ' ') continue;
            normal.Append(isSpace ? ' ' : c switch { '×' => 'x', '–' or '‑' or '‐' => '-', _ => c });
        }

        if (normal.Length > 1 && char.IsUpper(normal[0]) && char.IsLower(normal[1])) normal[0] = char.ToLowerInvariant(normal[0]);
        return normal.ToString();
    }

    // What tells "between 6.6× and 6.9×", "6.6 to 6.9×", "6.6–6.9×", "33 times" and "thirteen" apart.
    private static bool[] Style(string words)
    {
        var normal = Normal(words);
        return
        [
            normal.StartsWith("between ", StringComparison.Ordinal), normal.Contains(" to ", StringComparison.Ordinal),
            normal.EndsWith(" times", StringComparison.Ordinal), normal.Any(char.IsDigit),
        ];
    }

    private static string WithCapitalOf(string written, string form) =>
        form.Length > 0 && written.TrimStart() is [var first, ..] && char.IsUpper(first) ? char.ToUpperInvariant(form[0]) + form[1..] : form;

    private static bool Has(string words, char c) => words.Contains(c, StringComparison.Ordinal);
}
