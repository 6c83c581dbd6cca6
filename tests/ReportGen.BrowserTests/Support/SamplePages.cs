using System.Text.RegularExpressions;

namespace ReportGen.BrowserTests.Support;

/// <summary>Chooses pages that look like all: a hundred pages of one template show a browser the same thing a hundred times.</summary>
internal static partial class SamplePages
{
    private const string Posts = "posts/";

    /// <summary>How many elements in a row tell how a page is made.</summary>
    private const int Run = 3;

    /// <summary>All posts, and then as few pages as hold each run of elements, with their classes, that any page holds.</summary>
    /// <param name="pages">By path, each with its HTML.</param>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, string> pages)
    {
        var runs = pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => (Path: page.Key, Runs: RunsOf(page.Value))).ToList();
        var chosen = runs.Where(page => page.Path.StartsWith(Posts, StringComparison.Ordinal)).ToList();
        var left = runs.SelectMany(page => page.Runs).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, seen) in chosen) left.ExceptWith(seen);
        while (left.Count > 0)
        {
            var next = runs.MaxBy(page => page.Runs.Count(left.Contains));
            left.ExceptWith(next.Runs);
            chosen.Add(next);
        }

        return chosen.ConvertAll(page => page.Path);
    }

    private static HashSet<string> RunsOf(string html)
    {
        var elements = Element().Matches(Drawing().Replace(html, "")).Select(tag => $"{tag.Groups["name"].Value}.{Class().Match(tag.Value).Groups["class"].Value}").ToList();
        return [.. Enumerable.Range(0, Math.Max(0, elements.Count - Run + 1)).Select(at => string.Join(' ', elements.Skip(at).Take(Run)))];
    }

    [GeneratedRegex("<(?<name>[a-z][a-z0-9]*)(\\s[^>]*)?>")]
    private static partial Regex Element();

    [GeneratedRegex("\\sclass=\"(?<class>[^\"]*)\"")]
    private static partial Regex Class();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
