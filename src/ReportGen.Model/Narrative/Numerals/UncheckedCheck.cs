using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Prose;
using ReportGen.Sources;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Numerals;

/// <summary>Keeps what is checked and what is not apart: no post is unchecked, and a page that is binds nothing.</summary>
internal static class UncheckedCheck
{
    /// <summary>What the patterns of <c>report.yaml</c> name.</summary>
    public static void Patterns(UncheckedPages? pages, SourceTree tree, DiagnosticBag bag)
    {
        if (pages is null) return;
        var (posts, standing) = (Below(tree, ArticleFiles.Posts), Below(tree, ArticleFiles.Pages));
        foreach (var glob in pages.Globs)
        {
            var one = pages with { Globs = [glob] };
            if (posts.Find(one.Covers) is { } post)
                bag.Report(
                    NarrativeCodes.UncheckedPost,
                    glob.Span,
                    $"the pattern '{glob.Text}' names the post '{post}', and the numbers of posts are always checked.",
                    "let it name pages only, such as 'pages/**'");
            else if (!standing.Exists(one.Covers))
                bag.Report(
                    NarrativeCodes.UnusedGlob,
                    glob.Span,
                    $"the pattern '{glob.Text}' names no page of this report.",
                    "delete it, or correct it: a path below 'content', such as 'pages/about.md'");
        }
    }

    /// <summary>What an unchecked text shows from the data.</summary>
    public static void Bindings(MarkdownDocument document, DiagnosticBag bag)
    {
        foreach (var link in document.Descendants<LinkInline>())
            if (Shown(Binding.Of(link)) is var (what, place)) Report(what, place, bag);
    }

    /// <summary>The key figure that its front matter names.</summary>
    public static void Key(FrontMatter? front, DiagnosticBag bag)
    {
        if (front?.Key is { } key) Report($"'{key.Text}' as its key figure", key.Span, bag);
    }

    private static void Report(string what, SourceSpan place, DiagnosticBag bag) => bag.Report(
        NarrativeCodes.BoundOnUncheckedPage,
        place,
        $"the numbers of this page are not checked ('numbers' in report.yaml), and here it shows {what}.",
        "say it in a post or on a page that is checked, and link to that");

    private static (string What, SourceSpan Place)? Shown(Binding? binding) => binding switch
    {
        NumberBinding number => ($"the measure '{number.Name}'", number.Span),
        ClaimBinding claim => ($"the claim '{claim.Id}'", claim.Span),
        FigureBinding { Measure: { } measure } figure => ($"the measure '{measure.Evaluation.Name}'", figure.Span),
        FigureBinding figure => ($"the {figure.Scheme.Word()} '{figure.Id}'", figure.Span),
        _ => null,
    };

    private static List<string> Below(SourceTree tree, string folder) =>
        [.. tree.Under(folder).Select(file => file.Path).Where(path => ArticleFiles.IsIn(folder, path))];
}
