using System.Text;
using ReportGen.Claims;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Site.Search;

/// <summary>Something that a reader can look for.</summary>
/// <param name="Sort">What it is, in a word.</param>
/// <param name="Address">From the root of the site, with its place on the page.</param>
/// <param name="Title">What is searched, with <paramref name="More"/>.</param>
/// <param name="More">What stands beside the title: series and tags, a value, a verdict; may be empty.</param>
internal sealed record SearchEntry(string Sort, string Address, string Title, string More)
{
    /// <summary>Posts, the newest first, then metrics and claims in the order of their files.</summary>
    public static IEnumerable<SearchEntry> All(SiteModel site)
    {
        foreach (var post in site.Content.Narrative.Posts)
        {
            var front = post.FrontMatter;
            var topics = front.Tags.Select(tag => tag.Text);
            if (front.Series is { } series) topics = topics.Prepend(series.Text);
            yield return new("Post", Route.Post(front.Slug.Text).File, site.Words(front.Title), string.Join(", ", topics));
        }

        foreach (var metric in site.Content.Metrics.Metrics)
        {
            if (site.Evaluation(metric.Id) is not { } evaluation) continue;
            var address = site.NumbersWithPages.Contains(metric.Id)
                ? Route.Number(metric.Id).File
                : $"{Route.Numbers.File}#{Anchors.Metric(metric.Id)}";
            yield return new("Number", address, site.Words(metric.Title), evaluation.Words);
        }

        foreach (var (claim, verdict, _) in site.Content.Claims.Claims)
        {
            var address = site.HasPage(claim) ? Route.Claim(claim.Id).File : $"{Route.Claims.File}#{claim.Id}";
            yield return new("Claim", address, site.Words(claim.Says), VerdictWords.Of(verdict.Kind));
        }
    }

    /// <summary>The first letters of its words, without accents and capitals, each once. What is written without blanks has a word at each
    /// letter.</summary>
    public IEnumerable<Rune> FirstLetters()
    {
        var letters = new HashSet<Rune>();
        var isInside = false;
        foreach (var rune in $"{Title} {More}".EnumerateRunes())
        {
            var isPart = Rune.IsLetterOrDigit(rune);
            if (isPart && (!isInside || IsWithoutBlanks(rune))) letters.Add(Rune.ToLowerInvariant(ComposedText.Base(rune)));
            isInside = isPart || (isInside && IsMark(rune));
        }

        return letters;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Thai and Lao, Burmese, Khmer, kana, Chinese characters (the blocks of Unicode 16).</summary>
    private static bool IsWithoutBlanks(Rune rune) => rune.Value
        is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF)
            or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
