using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Pages;

/// <summary>Finds where a text has a link, whichever way Markdown lets its address be written: between angle brackets, in a definition,
/// with letters or with their percent codes.</summary>
internal static partial class WrittenLinks
{
    /// <param name="forms">The address in each form that a page may make of it.</param>
    public static (SourceSpan Place, string Written)? Find(SourceText text, string[] forms)
    {
        var meant = forms.Select(Uri.UnescapeDataString).ToHashSet(StringComparer.Ordinal);
        foreach (Match match in Address().Matches(text.Text))
        {
            var written = match.Groups["to"];
            if (meant.Contains(Uri.UnescapeDataString(Escape().Replace(written.Value, "$1"))))
                return (text.Span(written.Index, written.Length), written.Value);
        }

        foreach (var form in forms.Where(form => AuthoredLinks.IsExternal(form)))
        {
            if (Bare(text.Text, form) is { } at) return (text.Span(at, form.Length), form);
        }

        return null;
    }

    /// <summary>Where a whole address stands by itself.</summary>
    private static int? Bare(string text, string address)
    {
        for (var at =
            text.IndexOf(address, StringComparison.Ordinal); at >= 0; at = text.IndexOf(address, at + 1, StringComparison.Ordinal))
        {
            if (Regex.IsMatch(
                text[(at + address.Length)..Math.Min(text.Length, at + address.Length + 2)],
                @"^(?:$|[\s<>)\]""']|[.,;:!?](?:$|\s))",
                RegexOptions.CultureInvariant))
                return at;
        }

        return null;
    }

    [GeneratedRegex(@"(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)(?:<(?<to>[^<>\n]*)>|(?<to>(?:[^\s()<>\\]|\\.|\((?:[^\s()<>\\]|\\.)*\))+))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
