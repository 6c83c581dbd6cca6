using System.Globalization;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Tests.Docs;

/// <summary>The documents as a report: every file of it, made of <c>docs/</c>.</summary>
internal static partial class Manual
{
    private const string Layout = "templates/layout.html";

    public static ImmutableArray<SourceFile> Files =>
    [
        File("content/report.yaml", Settings()),
        File("templates/home.html", Home()),
        File(Layout, WithOwnWays(Encoding.UTF8.GetString(EmbeddedTheme.Read()[Layout].Bytes.Span))),
        .. Documents.All.Select(path => File($"content/pages/{ManualPage.Slug(path)}.md", ManualPage.Text(path, Documents.Text(path)))),
    ];

    /// <summary>The kinds of documents as the index has them, each with its documents and a line on each.</summary>
    public static ImmutableArray<(string Kind, ImmutableArray<(string Path, string Words)> Entries)> Index =>
    [
        .. Documents.Text(Documents.Index).Split("\n## ").Skip(1).Select(part => (
            part.Split('\n')[0],
            Entry().Matches(part).Select(entry => (
                Path.GetRelativePath("/", Path.Combine("/docs", entry.Groups["path"].Value)).Replace('\\', '/'),
                entry.Groups["words"].Value)).ToImmutableArray())),
    ];

    private static string Settings() => """
        title: ReportGen
        summary: How a report is written in which every number is computed or judged.
        numbers:
          unchecked: ["pages/**"]
          because: it tells how ReportGen is used, and tests hold it to what the program does
        numerals: {names: [Ten minutes]}

        """.ReplaceLineEndings("\n");

    private static string Home()
    {
        var home = new StringBuilder("<header class=\"front\">\n<h1>{{ include 'prose' segments: title }}</h1>\n<p class=\"deck\">{{ include 'prose' segments: summary }}</p>\n</header>\n");
        foreach (var (kind, entries) in Index)
        {
            home.Append(CultureInfo.InvariantCulture, $"<section class=\"sheet-section\" aria-labelledby=\"{Id(kind)}\">\n<h2 id=\"{Id(kind)}\">{kind}</h2>\n<nav class=\"ways-in\" aria-labelledby=\"{Id(kind)}\">\n<ul>\n");
            foreach (var (path, words) in entries)
                home.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{ManualPage.Slug(path)}/index.html\">{WebUtility.HtmlEncode(ManualPage.Title(path))}</a> <span>{WebUtility.HtmlEncode(words.Replace("`", "", StringComparison.Ordinal))}</span></li>\n");
            home.Append("</ul>\n</nav>\n</section>\n");
        }

        return home.ToString();
    }

    /// <summary>The built-in layout with the kinds of documents in the place of the ways into a report.</summary>
    private static string WithOwnWays(string layout)
    {
        var ways = string.Concat(Index.Select(part => $"<li><a href=\"{{{{ links.home }}}}#{Id(part.Kind)}\">{part.Kind}</a></li>\n"));
        var own = Ways().Replace(layout, match => $"{match.Groups["before"].Value}{ways}</ul>");
        return Footer().Replace(own, "");
    }

    private static string Id(string kind) => kind.ToLowerInvariant();

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"^- \[[^\]]+\]\((?<path>[^)]+)\): (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("""(?<before><nav class="site-nav"[^>]*>\n<ul>\n).*?</ul>""", RegexOptions.Singleline)]
    private static partial Regex Ways();

    [GeneratedRegex("<p>Every number here is computed.*?</p>\n")]
    private static partial Regex Footer();
}
