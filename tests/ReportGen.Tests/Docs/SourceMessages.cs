using System.Text;
using ReportGen.Tests.Architecture;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Docs;

/// <summary>What the code says of each kind of finding: message and remedy as they are written there, with <c>…</c> for what is filled in.</summary>
internal static class SourceMessages
{
    private static readonly Lazy<List<string>> Code = new(() => [.. ProductCode.Read(RepositoryRoot.Combine("src"))
        .Where(file => !file.Name.EndsWith("Codes.cs", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => file.Text)]);

    /// <summary>Null where the code does not say it in one place.</summary>
    /// <param name="member">Such as <c>DataCodes.BadCve</c>.</param>
    public static (string Message, string? Remedy)? Of(string member)
    {
        foreach (var text in Code.Value)
            for (var at = text.IndexOf(member + ",", StringComparison.Ordinal); at >= 0; at = text.IndexOf(member + ",", at + 1, StringComparison.Ordinal))
            {
                var said = Arguments(text, at + member.Length + 1).Select(Literal).ToList();
                if (said.Skip(1).FirstOrDefault() is { } message) return (message, said.Skip(2).FirstOrDefault());
            }

        return null;
    }

    /// <summary>What stands between commas until the bracket closes.</summary>
    private static IEnumerable<string> Arguments(string text, int start)
    {
        var (depth, quoted, from) = (0, false, start);
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '"' && text[at - 1] != '\\') quoted = !quoted;
            if (quoted) continue;
            if (text[at] is '(' or '[' or '{') depth++;
            if (text[at] is ')' or ']' or '}') depth--;
            if (depth < 0 || text[at] == ';')
            {
                yield return text[from..at].Trim();
                yield break;
            }

            if (text[at] != ',' || depth > 0) continue;
            yield return text[from..at].Trim();
            from = at + 1;
        }
    }

    /// <summary>The words of a string; null for anything else.</summary>
    private static string? Literal(string code)
    {
        const string call = "FormattableString.Invariant(";
        if (code.StartsWith(call, StringComparison.Ordinal) && code.EndsWith(')')) code = code[call.Length..^1];
        var isFilled = code.StartsWith("$\"", StringComparison.Ordinal);
        if (!code.EndsWith('"') || !(isFilled || code.StartsWith('"'))) return null;
        var inside = code[(isFilled ? 2 : 1)..^1];
        if (inside.Contains("\" ", StringComparison.Ordinal) || inside.Contains('\n', StringComparison.Ordinal)) return null;
        var words = new StringBuilder();
        for (var at = 0; at < inside.Length; at++)
        {
            if (isFilled && inside[at] == '{' && inside[at + 1] != '{')
            {
                at = End(inside, at);
                words.Append('…');
            }
            else if (isFilled && inside[at] is '{' or '}') words.Append(inside[at++]);
            else if (inside[at] == '\\') words.Append(inside[++at]);
            else words.Append(inside[at]);
        }

        return words.ToString();
    }

    private static int End(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == '{') depth++;
            if (text[at] == '}' && --depth == 0) return at;
        }

        return text.Length - 1;
    }
}
