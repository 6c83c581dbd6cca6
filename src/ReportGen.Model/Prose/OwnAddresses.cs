namespace ReportGen.Prose;

/// <summary>Lets the addresses of our own schemes hold blanks and one line break, which Markdown does not read in a link: until it has been
/// read, other characters stand for them. Offsets stay the same.</summary>
internal static class OwnAddresses
{
    /// <summary>Characters between the parentheses, at most: what is longer is no reference.</summary>
    private const int LongestAddress = 500;

    private const char Space = '\uE000';
    private const char LineBreak = '\uE001';
    private const string Begin = "](";

    private static readonly System.Buffers.SearchValues<char> Fillers = System.Buffers.SearchValues.Create(Space, LineBreak);

    /// <summary>The text as Markdown is to read it.</summary>
    public static string Joined(string text)
    {
        char[]? joined = null;
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            if (ReferenceSchemes.Of(text.AsSpan(at + Begin.Length)) is not { } scheme) continue;
            var start = at + Begin.Length + scheme.Word().Length + 1;
            if (Closing(text, start) is not { } end) continue;
            if (!scheme.TakesReason()) end = WithoutTitle(text, start, end);
            if (text.AsSpan(start, end - start).IndexOfAny(" \n\t") < 0) continue;
            joined ??= text.ToCharArray();
            // Only an address that goes on in another line asks how its own begins: lines are looked through once.
            Fill(joined.AsSpan(start, end - start), text.AsSpan(start, end - start).Contains('\n') ? QuoteDepth(text, at) : 0);
        }

        return joined is null ? text : new string(joined);
    }

    /// <summary>A text that was made of what was read, as it was written.</summary>
    public static string Restored(string text) =>
        text.AsSpan().IndexOfAny(Fillers) < 0 ? text : text.Replace(Space, ' ').Replace(LineBreak, '\n');

    /// <summary>What an address names: behind the colon, without the blanks that mean nothing there.</summary>
    public static string NameIn(string address, ReferenceScheme scheme)
    {
        var name = address[(scheme.Word().Length + 1)..].Trim();
        if (scheme.TakesReason()) return name.Replace('\n', ' ');
        if (scheme.IsStatement() || !name.Any(char.IsWhiteSpace)) return name;
        var isQuoted = false;
        return string.Concat(name.Where(c =>
        {
            if (c == '\'') isQuoted = !isQuoted;
            return isQuoted || !char.IsWhiteSpace(c);
        }));
    }

    /// <summary>The parenthesis that balances the first one, behind one line break at most; null for none.</summary>
    private static int? Closing(string text, int start)
    {
        var (depth, breaks) = (1, 0);
        var limit = Math.Min(text.Length, start + LongestAddress);
        for (var at = start; at < limit; at++)
        {
            if (text[at] == '\n' && (++breaks > 1 || IsBlankLine(text, at + 1))) return null;
            if (text[at] == '\\') at++;
            else if (text[at] == '(') depth++;
            else if (text[at] == ')' && --depth == 0) return at;
        }

        return null;
    }

    private static bool IsBlankLine(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).IsWhiteSpace();
    }

    /// <summary>A link may have a title behind its address.</summary>
    private static int WithoutTitle(string text, int start, int end)
    {
        var at = text.IndexOf(" \"", start, end - start, StringComparison.Ordinal);
        return at < 0 ? end : at;
    }

    /// <summary>In a quotation each line begins with its marks, which are no part of an address that goes on.</summary>
    private static int QuoteDepth(string text, int at)
    {
        var depth = 0;
        for (var from = text.LastIndexOf('\n', at) + 1; from < at && text[from] is ' ' or '>'; from++) depth += text[from] == '>' ? 1 : 0;
        return depth;
    }

    private static void Fill(Span<char> address, int quoteDepth)
    {
        var marks = 0;
        for (var at = 0; at < address.Length; at++)
        {
            if (address[at] == '\n') (address[at], marks) = (LineBreak, quoteDepth);
            else if (address[at] is ' ' or '\t' or '\r') address[at] = Space;
            else if (address[at] == '>' && marks-- > 0) address[at] = Space;
            else marks = 0;
        }
    }
}
