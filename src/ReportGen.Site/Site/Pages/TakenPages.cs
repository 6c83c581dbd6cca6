using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Files;
using ReportGen.Site.Previews;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site.Pages;

/// <summary>Pages of an earlier build that would be made of the same again: they are taken over as they are.</summary>
internal sealed class TakenPages
{
    private readonly EarlierBuild? earlier;
    private readonly SitePreviews previews;
    private readonly AddressReader addresses;
    private readonly FrozenDictionary<string, PageMemory> pages;
    private readonly Changed changed;
    private readonly ConcurrentDictionary<string, PageMemory> remembered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> reasons = new(StringComparer.Ordinal);

    /// <param name="earlier">Null where nothing is known and nothing is to be remembered.</param>
    public TakenPages(EarlierBuild? earlier, AskedOfBuild asked, Story narrative, SitePreviews previews, AddressReader addresses)
    {
        (this.earlier, this.previews, this.addresses) = (earlier, previews, addresses);
        changed = Changed.Since(earlier, asked, narrative);
        pages = (earlier?.Memory?.Pages ?? []).ToFrozenDictionary(page => page.File, StringComparer.Ordinal);
    }

    /// <summary>What is known of the pages, made or taken over, when all are there.</summary>
    /// <param name="hasLinks">As <see cref="BuildMemory.HasLinks"/>.</param>
    public MadePages Made(bool hasLinks) => new(
        [.. remembered.Values.OrderBy(page => page.File, StringComparer.Ordinal)],
        hasLinks,
        reasons.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>A page as it was made before, with what is remembered of it; null when it has to be made.</summary>
    public (PageMemory Memory, ReadOnlyMemory<byte> Bytes)? Find(PageDraft draft) => Find(draft.Route.File, GivenOf(draft));

    /// <summary>The same of a file that is no page and shows articles as pages do.</summary>
    public (PageMemory Memory, ReadOnlyMemory<byte> Bytes)? Find(string file) => Find(file, "");

    private (PageMemory Memory, ReadOnlyMemory<byte> Bytes)? Find(string file, string given)
    {
        var (why, bytes) = Asked(file, given);
        reasons[file] = why;
        if (why is not null) return null;
        remembered[file] = pages[file];
        return (pages[file], bytes);
    }

    /// <summary>A page that was made, and nothing told of it.</summary>
    /// <param name="articles">Those of which it shows more than all pages may.</param>
    public void Remember(FinishedPage page, ImmutableArray<string> articles)
    {
        if (earlier is null) return;
        var (draft, file) = (page.Draft, page.Draft.Route.File);
        remembered[file] = new PageMemory(file, GivenOf(draft), articles, [.. page.CountedNames], string.Concat(page.Unset));
    }

    /// <summary>The same of a file that is no page.</summary>
    public void Remember(string file, ImmutableArray<string> articles)
    {
        if (earlier is not null) remembered[file] = new PageMemory(file, "", articles, [], "");
    }

    /// <summary>Whether the file was taken over.</summary>
    public bool Has(string file) => reasons.TryGetValue(file, out var why) && why is null;

    /// <summary>The addresses in a page as an earlier build made it; null when it is not there or other.</summary>
    public PageAddresses? AddressesOf(string file) =>
        earlier?.FileOf(file) is { } bytes ? addresses.Read(Encoding.UTF8.GetString(bytes.Span)) : null;

    /// <summary>Whether all that pages lead to which are taken over is still there: they need not be followed again. It is where every link
    /// led somewhere, no file is gone, and no place of a page that was made anew.</summary>
    public bool AreLedTo(IEnumerable<FinishedPage> pages, OutputFiles files)
    {
        if (earlier?.Memory is not { HasLinks: true } || changed.All is not null) return false;
        var before = earlier.Files.Where(file => file != OutputTree.ManifestPath).ToHashSet(StringComparer.Ordinal);
        return before.All(files.Has) && pages.Where(page => !page.IsTaken && before.Contains(page.Draft.Route.File)).All(HasPlaces);

        bool HasPlaces(FinishedPage page) => page.Found.Value is { } now
            && AddressesOf(page.Draft.Route.File) is { } then
            && then.Anchors.All(now.Anchors.Contains);
    }

    /// <summary>Why the page has to be made, or its bytes.</summary>
    private (string? Why, ReadOnlyMemory<byte> Bytes) Asked(string file, string given)
    {
        if (changed.All is { } all) return (all, default);
        if (!pages.TryGetValue(file, out var page)) return ("it is new, or something was told of it", default);
        if (page.Articles.Contains(ReadNotes.Account, StringComparer.Ordinal)) return ("it sums up all files", default);
        if (page.Given != given) return ("its preview or the records to which other pages lead changed", default);
        if (page.Articles.FirstOrDefault(changed.Articles.Contains) is { } article) return ($"{ReadNotes.Told(article)} changed", default);
        return earlier?.FileOf(file) is { } bytes ? (null, bytes) : ("its file in the site is not as it was made", default);
    }

    private string GivenOf(PageDraft draft) => previews.For(draft.Route) is { } preview
        ? FormattableString.Invariant(
            $"{draft.Given} {preview.Path} {preview.Width} {preview.Height} {preview.MediaType} {preview.AlternativeText}")
        : draft.Given;
}

/// <summary>The pages of a build.</summary>
/// <param name="Memory">By file.</param>
/// <param name="HasLinks">As <see cref="BuildMemory.HasLinks"/>.</param>
/// <param name="Reasons">Why each had to be made, in words, by its file in the site; null for one that was taken over.</param>
public sealed record MadePages(ImmutableArray<PageMemory> Memory, bool HasLinks, ImmutableSortedDictionary<string, string?> Reasons)
{
    public static MadePages None { get; } =
        new([], false, ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal));
}
