using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Pages.Markup;

/// <summary>Where in a report's own templates something of a page was most likely written.</summary>
internal static partial class Places
{
    /// <summary>Where an element is opened more often than closed, or the reverse: in the template itself, else in one of the report's own
    /// partials.</summary>
    public static (string Path, SourceSpan Place) Of(ImmutableArray<SourceText> own, string template, string element)
    {
        foreach (var source in InOrder(own, template))
        {
            var (opened, closed) = (Tags(source.Text, "<", element), Tags(source.Text, "</", element));
            if (opened.Count == closed.Count) continue;
            var first = opened.Count > closed.Count ? opened[0] : closed[0];
            return (source.Path, source.Span(first.Index, first.Length));
        }

        return (PathOf(template), SourceSpan.File(PathOf(template)));
    }

    /// <summary>Where a text stands; the template itself where it is made.</summary>
    public static (string Path, SourceSpan Place) OfText(ImmutableArray<SourceText> own, string template, string text)
    {
        foreach (var source in InOrder(own, template))
            if (source.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
                return (source.Path, source.Span(at + 1, text.Length - 2));
        return (PathOf(template), SourceSpan.File(PathOf(template)));
    }

    /// <summary>The first tag into which code writes: in the template itself, else in one of the report's own partials.</summary>
    public static (string Path, SourceSpan Place) Made(ImmutableArray<SourceText> own, string template)
    {
        foreach (var source in InOrder(own, template))
            if (CodeInTag().Match(source.Text) is { Success: true } tag) return (source.Path, source.Span(tag.Index, tag.Length));
        return (PathOf(template), SourceSpan.File(PathOf(template)));
    }

    private static IEnumerable<SourceText> InOrder(ImmutableArray<SourceText> own, string template) => own
        .Where(file => file.Path == PathOf(template) || file.Path.StartsWith("templates/partials/", StringComparison.Ordinal))
        .OrderBy(file => file.Path != PathOf(template)).ThenBy(file => file.Path, StringComparer.Ordinal);

    private static string PathOf(string template) => $"templates/{template}.html";

    /// <summary>Browsers take whatever stands behind a &lt; up to a blank for a name: <c>di((v</c> is one.</summary>
    private static MatchCollection Tags(string text, string opening, string element) =>
        Regex.Matches(text, $"{opening}{Regex.Escape(element)}(?![A-Za-z0-9-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Code where the name of an element or attribute stands, which decides what a tag does.</summary>
    [GeneratedRegex("</?\\{\\{[^}]*\\}\\}|<[A-Za-z](?:[^<>\"'{]|\"[^\"]*\"|'[^']*')*?[\\sA-Za-z-]\\{\\{[^}]*\\}\\}", RegexOptions.CultureInvariant)]
    private static partial Regex CodeInTag();
}
