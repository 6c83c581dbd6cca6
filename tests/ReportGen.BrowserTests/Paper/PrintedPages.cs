using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.BrowserTests.Paper;

/// <summary>A PDF as Chromium writes it, read as far as is needed to say on which page a link stands.</summary>
/// <param name="PageOfLink">The page of each link by its target, counted from 0.</param>
internal sealed partial record PrintedPages(int Count, IReadOnlyDictionary<string, int> PageOfLink)
{
    public static PrintedPages Read(byte[] pdf)
    {
        // Objects that are no streams are plain text, one after the other.
        var text = Encoding.Latin1.GetString(pdf);
        var targets = Link().Matches(text).ToDictionary(link => link.Groups["object"].Value, link => link.Groups["target"].Value, StringComparer.Ordinal);
        var pages = Page().Matches(text).Select(page => page.Groups["links"].Value).ToList();
        var places = pages
            .SelectMany((links, page) => Reference().Matches(links).Select(link => (Object: link.Groups["object"].Value, Page: page)))
            .Where(link => targets.ContainsKey(link.Object))
            .GroupBy(link => targets[link.Object], link => link.Page, StringComparer.Ordinal)
            .ToDictionary(links => links.Key, links => links.First(), StringComparer.Ordinal);
        return new PrintedPages(pages.Count, places);
    }

    [GeneratedRegex(@"(?<object>\d+) 0 obj\s*<</Type /Annot(?:(?!endobj)[\s\S])*?/URI \((?<target>[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<</Type /Page\n(?:(?!endobj)[\s\S])*?(?:/Annots \[(?<links>[^\]]*)\](?:(?!endobj)[\s\S])*)?endobj")]
    private static partial Regex Page();

    [GeneratedRegex(@"(?<object>\d+) 0 R")]
    private static partial Regex Reference();
}
