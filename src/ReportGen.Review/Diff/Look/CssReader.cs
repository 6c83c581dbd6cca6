using System.Text.RegularExpressions;

namespace ReportGen.Diff.Look;

/// <summary>Splits a published style sheet into its rules. A broken sheet is split somehow: what matters is that equal sheets give equal
/// rules.</summary>
internal static partial class CssReader
{
    /// <summary>Blocks that are nested deeper are text.</summary>
    private const int Deepest = 16;

    private static readonly string[] Conditions = ["@media", "@supports", "@layer", "@container", "@scope"];

    public static IEnumerable<CssRule> Read(string css) => Read(Comment().Replace(css, ""), "", 0);

    /// <summary>The declarations of a rule, as written between semicolons; blocks nested in it stay whole.</summary>
    public static IEnumerable<string> Declarations(string body)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = EndOf(body, start, ";");
            if (body[start..end].Trim() is { Length: > 0 } declaration) yield return declaration;
            start = end + 1;
        }
    }

    private static IEnumerable<CssRule> Read(string css, string within, int depth)
    {
        for (var start = 0; start < css.Length;)
        {
            var open = EndOf(css, start, "{;}");
            var selector = css[start..open].Trim();
            if (open == css.Length || css[open] != '{')
            {
                if (selector.Length > 0) yield return new CssRule(within, selector, "");
                start = open + 1;
                continue;
            }

            var close = EndOf(css, open + 1, "}");
            var body = css[(open + 1)..close];
            start = close + 1;
            if (depth == Deepest || !Conditions.Any(condition => selector.StartsWith(condition, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new CssRule(within, selector, body.Trim());
                continue;
            }

            foreach (var inner in Read(body, within.Length == 0 ? selector : $"{within} {selector}", depth + 1)) yield return inner;
        }
    }

    /// <summary>The place of the next of these signs outside strings, parentheses and blocks; the length of the text when there is
    /// none.</summary>
    private static int EndOf(string css, int start, string signs)
    {
        var (quote, nested) = ('\0', 0);
        for (var at = start; at < css.Length; at++)
        {
            var sign = css[at];
            if (sign == '\\') at++;
            else if (quote != '\0') quote = sign == quote ? '\0' : quote;
            else if (sign is '"' or '\'') quote = sign;
            else if (nested == 0 && signs.Contains(sign, StringComparison.Ordinal)) return at;
            else if (sign is '{' or '(') nested++;
            else if (sign is '}' or ')') nested = Math.Max(0, nested - 1);
        }

        return css.Length;
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
