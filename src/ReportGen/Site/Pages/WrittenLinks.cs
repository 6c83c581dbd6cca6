using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Pages;

/// <summary>Finds where a text has a link, whichever way Markdown lets its address be written: between angle brackets, in a definition, with letters or with their percent codes.</summary>
internal static partial class WrittenLinks
{
    /// <param name="forms">The address in each form that a page may make of it.</param>
    public static (SourceSpan Place, string Written)? Find(SourceText text, string[] forms)
    {
        var meant = forms.Select(Uri.UnescapeDataString).ToHashSet(StringComparer.Ordinal);
        foreach (Match match in Address().Matches(text.Text))
        {
            var written = match.Groups["to"];
            if (meant.Contains(Uri.UnescapeDataString(Escape().Replace(written.Value, "$1")))) return (text.Span(written.Index, written.Length), written.Value);
        }

        return null;
    }

    [GeneratedRegex(@"(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)(?:<(?<to>[^<>\n]*)>|(?<to>(?:[^\s()<>\\]|\\.|\((?:[^\s()<>\\]|\\.)*\))+))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
