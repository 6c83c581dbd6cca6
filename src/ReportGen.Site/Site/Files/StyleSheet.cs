using NUglify;
using NUglify.Css;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>Writes a style sheet as short as it can be without changing what it means.</summary>
internal static class StyleSheet
{
    /// <summary>The sheet without comments and needless space; as it is, with a warning, where the library cannot read it.</summary>
    /// <param name="path">Of the source, for findings; null for text that ReportGen made.</param>
    public static string Minified(string css, string? path, DiagnosticBag bag)
    {
        if (TooDeep(css) is { } deep)
        {
            if (path is null) throw new InvalidOperationException("ReportGen wrote a style sheet that is nested too deep.");
            bag.Report(
                SiteCodes.StyleTooDeep,
                new SourceText(path, css).Span(deep, 1),
                FormattableString.Invariant($"more than {Limits.Default.StyleDepth} braces, brackets or parentheses are open here."),
                "close those before it; is one left open?");
            return css;
        }

        // Settings change while a sheet is read: each has its own, so that sheets can be read side by side.
        var settings = new CssSettings { CommentMode = CssComment.None, LineTerminator = "\n", MinifyExpressions = false };
        var result = Uglify.Css(css, settings);
        if (result.Errors is not [var first, ..]) return result.Code;
        if (path is null) throw new InvalidOperationException($"ReportGen wrote a style sheet that cannot be read: {first}");
        var place = new SourceSpan(
            path,
            Math.Max(1, first.StartLine),
            Math.Max(1, first.StartColumn),
            Math.Max(1, first.EndLine),
            Math.Max(1, first.EndColumn));
        bag.Report(
            SiteCodes.UnreadStyle,
            place,
            $"this is not understood as CSS ({first.Message.Trim().TrimEnd('.')}); the sheet is published as it is written.",
            "is a brace or a semicolon missing?");
        return css;
    }

    /// <summary>Where more is open than the library's calls of itself can follow; null where nothing is.</summary>
    /// <remarks>Comments and texts count as well: what stands in them is seldom a bracket, and never so many.</remarks>
    private static int? TooDeep(string css)
    {
        var depth = 0;
        for (var at = 0; at < css.Length; at++)
        {
            if (css[at] is '{' or '(' or '[' && ++depth > Limits.Default.StyleDepth) return at;
            if (css[at] is '}' or ')' or ']' && depth > 0) depth--;
        }

        return null;
    }
}
