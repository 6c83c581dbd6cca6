using System.Text;

namespace ReportGen.Narrative;

/// <summary>Compares the words that an author bound with what ReportGen prints. Only typography is ignored: × and x, spaces, dashes between numerals, a capital at the beginning.</summary>
internal static class BoundWords
{
    /// <summary>The accepted form that the words are, with their capital kept; null when they are none of them.</summary>
    public static string? Match(string written, IReadOnlyList<string> forms)
    {
        var normal = Normal(written);
        var form = forms.FirstOrDefault(form => string.Equals(Normal(form), normal, StringComparison.Ordinal));
        if (form is null || form.Length == 0 || !char.IsUpper(written.TrimStart()[0])) return form;
        return char.ToUpperInvariant(form[0]) + form[1..];
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
}
