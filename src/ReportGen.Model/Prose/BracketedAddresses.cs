using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Prose;

/// <summary>Makes links of web addresses that stand behind an open bracket: Markdig leaves them as words, since they might be those of a
/// link, also where none follows.</summary>
internal static partial class BracketedAddresses
{
    public static void Link(MarkdownDocument document, string written, Dialect dialect)
    {
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsOutsideLinks).ToList())
        {
            for (var rest = literal; rest is not null;) rest = LinkFirst(rest, written, dialect);
        }
    }

    /// <summary>What follows the link; null when none was made.</summary>
    private static LiteralInline? LinkFirst(LiteralInline literal, string written, Dialect dialect)
    {
        // Of a literal with thousands of addresses nothing is copied: a slice is a view of its text.
        var words = literal.Content;
        if (!words.AsSpan().Contains('.') || Address().Match(words.Text, words.Start, words.Length) is not { Success: true } match)
            return null;
        var start = Math.Max(literal.Span.Start, 0);
        var at = written.IndexOf(
            match.Value,
            start,
            Math.Min(written.Length, literal.Span.End + match.Length) - start,
            StringComparison.Ordinal);
        if (at <= 0) return null;
        var whole = Address().Match(written, at).Value;
        if (IsLinkOfWiki(written, at, whole.Length) || Parsed(whole, dialect) is not { } link) return null;
        var end = at + link.Span.Length;
        if (LastUntil(literal, end) is not { } last) return null;
        var following = new LiteralInline(
            new StringSlice(last.Content.Text, last.Content.End + 1 - (last.Span.End + 1 - end), last.Content.End))
        {
            Span = new SourceSpan(end, last.Span.End),
            IsClosed = true,
        };
        while (last != literal && literal.NextSibling is { } piece && piece.Span.Start < end) piece.Remove();
        link.Remove();
        MoveTo(link, at);
        literal.InsertAfter(link);
        link.InsertAfter(following);
        literal.Content = new StringSlice(words.Text, words.Start, match.Index - 1);
        literal.Span = new SourceSpan(literal.Span.Start, at - 1);
        return following;
    }

    /// <summary>The piece in which an address ends: '_' and '*' cut words into pieces. Null when something else stands between.</summary>
    private static LiteralInline? LastUntil(LiteralInline first, int end)
    {
        var last = first;
        while (last.Span.End + 1 < end)
        {
            if (last.NextSibling is not LiteralInline next || next.Span.Start != last.Span.End + 1) return null;
            last = next;
        }

        return last.Span.End + 1 - end <= last.Content.Length ? last : null;
    }

    private static LinkInline? Parsed(string address, Dialect dialect) =>
        Markdig.Markdown.Parse(address, dialect.Pipeline)
            .Descendants<LinkInline>()
            .FirstOrDefault() is { IsAutoLink: true, Span.Start: 0 } link
            ? link
            : null;

    private static void MoveTo(LinkInline link, int at)
    {
        foreach (var inline in link.Descendants<Inline>().Prepend(link))
            inline.Span = new SourceSpan(inline.Span.Start + at, inline.Span.End + at);
        link.UrlSpan = link.Span;
    }

    private static bool IsOutsideLinks(LiteralInline literal)
    {
        for (Inline? around = literal.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline) return false;
        }

        return true;
    }

    /// <summary><c>[https://x.example words]</c> is told of as it is typed.</summary>
    private static bool IsLinkOfWiki(string written, int at, int length)
    {
        if (written[at - 1] != '[') return false;
        var rest = written.AsSpan(at + length);
        return rest is [' ', not ' ', ..] && rest.IndexOfAny("[]\n") is >= 0 and var end && rest[end] == ']';
    }

    /// <summary>Up to a bracket, and behind what Markdig lets an address follow.</summary>
    [GeneratedRegex(@"(?<![^\s*_~(:;,|–—\[])(?:https?://|www\.)[^\s\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
