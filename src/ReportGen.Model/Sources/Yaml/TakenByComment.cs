namespace ReportGen.Sources.Yaml;

/// <summary>A bracket whose partner stands in a comment: <c>{title: Issue #1}</c>. What a ' #' cuts inside of brackets takes the rest of
/// them along.</summary>
internal static class TakenByComment
{
    /// <summary>The first comment between the bracket that is open and the break that would close it.</summary>
    public static YamlSlip? Find(YamlBreak at)
    {
        if (at.OpenBracket is not { } bracket) return null;
        var text = at.Text.Text;
        var (opening, closing) = (text[bracket], text[bracket] == '[' ? ']' : '}');
        for (var i = bracket + 1; i < Math.Min(at.End, text.Length); i++)
        {
            if (text[i] is '"' or '\'' && text[i - 1] is ' ' or '\n' or '\r' or '\t' or ',' or ':' or '[' or '{') i = BehindQuoted(text, i);
            else if (text[i] == '#' && char.IsWhiteSpace(text[i - 1]))
            {
                var comment = text.AsSpan(i);
                if (comment.IndexOfAny('\r', '\n') is >= 0 and var end) comment = comment[..end];
                if (comment.Count(closing) > comment.Count(opening))
                    return new YamlSlip(
                        i,
                        1,
                        $"this '#' begins a comment, which takes the '{closing}' with it.",
                        $"put the text that holds it in quotes; else write the '{closing}' before it");
                i += comment.Length - 1;
            }
        }

        return null;
    }

    /// <summary>The offset of the mark that closes a quoted text; the end of the text when none does.</summary>
    private static int BehindQuoted(string text, int opened)
    {
        for (var i = opened + 1; i < text.Length; i++)
        {
            if (text[opened] == '"' && text[i] == '\\') i++;
            else if (text[i] == text[opened] && (text[i] == '"' || i + 1 == text.Length || text[i + 1] != '\'')) return i;
            else if (text[i] == text[opened]) i++;
        }

        return text.Length;
    }
}
