using NUglify;
using NUglify.Css;
using ReportGen.Diagnostics;

namespace ReportGen.Site.Files;

/// <summary>Writes a style sheet as short as it can be without changing what it means.</summary>
internal static class StyleSheet
{
    /// <summary>The sheet without comments and needless space; as it is, with a warning, where the library cannot read it.</summary>
    /// <param name="path">Of the source, for findings; null for text that ReportGen made.</param>
    public static string Minified(string css, string? path, DiagnosticBag bag)
    {
        // Settings change while a sheet is read: each has its own, so that sheets can be read side by side.
        var settings = new CssSettings { CommentMode = CssComment.None, LineTerminator = "\n", MinifyExpressions = false };
        var result = Uglify.Css(css, settings);
        if (result.Errors is not [var first, ..]) return result.Code;
        if (path is null) throw new InvalidOperationException($"ReportGen wrote a style sheet that cannot be read: {first}");
        var place = new SourceSpan(path, Math.Max(1, first.StartLine), Math.Max(1, first.StartColumn), Math.Max(1, first.EndLine), Math.Max(1, first.EndColumn));
        bag.Report(SiteCodes.UnreadStyle, place, $"this is not understood as CSS ({first.Message.Trim().TrimEnd('.')}); the sheet is published as it is written.", "is a brace or a semicolon missing?");
        return css;
    }
}
