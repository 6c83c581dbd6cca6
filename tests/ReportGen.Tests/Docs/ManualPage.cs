using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Tests.Docs;

/// <summary>A document as a page of a report: front matter of its heading and first sentence, links between files as links between pages. Code
/// stays as it is.</summary>
internal static partial class ManualPage
{
    // Addresses that a site has anyway.
    private static readonly Dictionary<string, string> Slugs = new(StringComparer.Ordinal)
    {
        ["docs/data.md"] = "files", ["docs/charts.md"] = "drawing",
    };

    private static readonly MarkdownPipeline Precise = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    public static string Slug(string path) => Slugs.GetValueOrDefault(path) ?? Path.GetFileNameWithoutExtension(path).ToLowerInvariant();

    public static string Title(string path) => Heading().Match(Documents.Text(path)).Groups[1].Value;

    /// <param name="path">From the repository's folder.</param>
    public static string Text(string path, string written)
    {
        var text = WithoutComments(WithPageLinks(path, written));
        var heading = Heading().Match(text);
        var body = text[(heading.Index + heading.Length)..].TrimStart('\n');
        var paragraph = body[..body.IndexOf("\n\n", StringComparison.Ordinal)];
        var summary = FirstSentence().Match(paragraph).Value;
        return $"---\ntitle: {Quoted(heading.Groups[1].Value)}\nslug: {Slug(path)}\nsummary: {Quoted(summary.Replace("`", "", StringComparison.Ordinal))}\n---\n{body[summary.Length..].TrimStart()}";
    }

    /// <summary>Marks for tests, which readers of the files do not see either.</summary>
    private static string WithoutComments(string text) => Markdown.Parse(text, Precise).Descendants<HtmlBlock>()
        .Where(block => block.Type == HtmlBlockType.Comment).OrderByDescending(block => block.Span.Start)
        .Aggregate(text, (rest, block) => rest[..block.Span.Start] + rest[(block.Span.End + 1)..]);

    private static string WithPageLinks(string path, string text)
    {
        var links = Markdown.Parse(text, Precise).Descendants<LinkInline>().Where(link => !link.IsImage && !link.UrlSpan.IsEmpty).OrderByDescending(link => link.Span.Start);
        foreach (var link in links)
        {
            var (whole, url) = (text[link.Span.Start..(link.Span.End + 1)], link.Url ?? "");
            if (url.Contains(':', StringComparison.Ordinal)) continue;
            var parts = url.Split('#');
            var place = parts.Length > 1 ? $"#{(OfPages().IsMatch(parts[1]) ? "section-" : "")}{parts[1]}" : "";
            var target = Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(path) ?? "", parts[0])).Replace('\\', '/');
            var words = whole[1..whole.LastIndexOf("](", StringComparison.Ordinal)];
            var page = parts[0].Length == 0 ? $"[{words}]({place})" : Documents.All.Contains(target) ? $"[{words}](/{Slug(target)}/{place})"
                : target == Documents.Index ? $"[{words}](/)" : words;
            text = text[..link.Span.Start] + page + text[(link.Span.End + 1)..];
        }

        return text;
    }

    private static string Quoted(string words) => $"'{words.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Places that every page has, from which those of headings are kept apart.</summary>
    [GeneratedRegex("^(?:numbers|sources|notes|content|table-.*|correction-.*|source-.*|figure-.*|metric-.*)$")]
    private static partial Regex OfPages();

    [GeneratedRegex(@"\A# (.+)\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A.+?[.!?:](?=\s|\z)", RegexOptions.Singleline)]
    private static partial Regex FirstSentence();
}
