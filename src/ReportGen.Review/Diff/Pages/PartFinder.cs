using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Tells in which part of its page something stands, by what the report says of its pages and by the places that pages
/// name.</summary>
internal sealed class PartFinder
{
    private const int Spare = 100;

    private readonly HashSet<string> titles;
    private readonly HashSet<string> summaries;
    private readonly int longest; // in characters, of a summary however its numbers are printed
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    public PartFinder(params ReadOnlySpan<Edition> editions)
    {
        var written = editions.ToArray().SelectMany(WrittenPage.All).ToList();
        titles = written.Select(page => Letters(page.Article.Title)).ToHashSet(StringComparer.Ordinal);
        var told = written.Select(page => page.Article.Summary).Concat(editions.ToArray().Select(edition => edition.Published.Summary));
        summaries = told.Select(Letters).ToHashSet(StringComparer.Ordinal);
        longest = summaries.Select(letters => 2 * letters.Length).DefaultIfEmpty(0).Max() + Spare;
        foreach (var page in written)
            if (page.Article.Key is { } key) keys.TryAdd(page.Path, key);
    }

    /// <summary>Knows nothing of any report.</summary>
    public static PartFinder None { get; } = new();

    public PagePart Of(PageSection section) => section switch
    {
        { Level: 1 } => PagePart.Title,
        _ when IsListed(section.Places) => PagePart.Listed,
        _ => titles.Contains(Letters(section.Heading)) ? PagePart.Title : PagePart.Text,
    };

    public PagePart Of(Block block) => block switch
    {
        { Figure: not null } => PagePart.Figure,
        _ when IsListed(block.Places) => PagePart.Listed,
        { Kind: BlockKind.Paragraph } when IsSummary(block.Words) => PagePart.Summary,
        _ => PagePart.Text,
    };

    /// <summary>The part in which a block shows a number or claim.</summary>
    /// <param name="name">The name of the measure, or <c>claim:ID</c>.</param>
    public PagePart Of(string page, Block block, TextRun run, string name) =>
        Of(block) is PagePart.Text && block.Words == run.Text && keys.TryGetValue(page, out var key)
            && (key == name || $"claim:{key}" == name)
            ? PagePart.KeyFigure
            : Of(block);

    // Most paragraphs are told from a summary by their length.
    private bool IsSummary(string words) => words.Length > 0 && words.Length <= longest && summaries.Contains(Letters(words));

    // A title or summary whose numbers moved is still that, and may be published with other numbers than the page shows.
    private static string Letters(string words) => string.Concat(words.Where(char.IsLetter));

    private static bool IsListed(IEnumerable<string> places) => places.Any(Listing.IsOfOne);
}
