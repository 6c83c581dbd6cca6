using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Places within pages that are gone. Sections are told one by one; numbers, citations and other places of a page together, each
/// named.</summary>
internal static class AnchorLosses
{
    // Sorts of places, beside which the anchors of sections stand: an anchor has no spaces.
    private const string Numbers = "the numbers";
    private const string Citations = "the citations";
    private const string Records = "the records";
    private const string Others = "all others";

    private static readonly string Number = Anchors.Number("");

    /// <param name="headed">Sections of the later edition, by their anchors, with the page that has them.</param>
    public static IEnumerable<Loss> Find(PagePair pair, ILookup<string, (string Page, string Heading)> headed)
    {
        if (pair is not { Before: { } before, After: { } after }) return [];
        var stay = after.Anchors.ToHashSet(StringComparer.Ordinal);
        var sections = before.Sections.Where(section => section.Anchor is not null)
            .ToLookup(section => section.Anchor ?? "", StringComparer.Ordinal);
        return before.Anchors.Where(anchor => anchor.Length > 0 && !stay.Contains(anchor)).Distinct(StringComparer.Ordinal)
            .GroupBy(anchor => sections.Contains(anchor) ? anchor : Sort(anchor), StringComparer.Ordinal)
            .Select(
                sort =>
                    new Loss(
                        LossKind.Anchor,
                        $"{SiteAddresses.Of(after.Path)}#{sort.First()}",
                        after.Path,
                        Sentence(sort, sections[sort.Key].FirstOrDefault(), after, headed))
                    {
                        IsListed = sort.Key == Records,
                    });
    }

    private static string Sentence(
        IGrouping<string, string> sort,
        PageSection? section,
        PageText after,
        ILookup<string, (string Page, string Heading)> headed)
    {
        if (section is not null) return Sentence(section, after, headed);
        string[] names = [.. sort.Select(Name).Distinct(StringComparer.Ordinal)];
        var (one, many) = sort.Key switch
        {
            Numbers => ("The place of the number", "The places of the numbers"),
            Citations => ("The citation", "The citations"),
            Records => ("The place of the record", "The places of the records"),
            _ => ("The place", "The places"),
        };
        return names.Length == 1
            ? $"{one} {names[0]} is gone. A bookmark to it breaks."
            : $"{many} {English.Joined(names)} are gone. A bookmark to one of them breaks.";
    }

    /// <summary>Says where the section stands now: on its page under another anchor, or on another page.</summary>
    private static string Sentence(PageSection section, PageText after, ILookup<string, (string Page, string Heading)> headed)
    {
        if (after.Sections.FirstOrDefault(
            other => other.Anchor is { Length: > 0 } && other.Heading == section.Heading && section.Heading.Length > 0) is { } now)
            return $"The section “{section.Heading}” is at #{now.Anchor} now. A bookmark to its old address opens the page at its top.";
        var elsewhere = headed[section.Anchor ?? ""].Where(other => other.Heading == section.Heading)
            .Select(other => $" It is on {SiteAddresses.Of(other.Page)} now.")
            .FirstOrDefault();
        return $"The section “{section.Heading}” is gone.{elsewhere} A bookmark to it opens the page at its top.";
    }

    private static string Sort(string anchor)
    {
        if (anchor.StartsWith(Number, StringComparison.Ordinal) || anchor.StartsWith(Anchors.ShownPrefix, StringComparison.Ordinal))
            return Numbers;
        if (anchor.StartsWith(Anchors.CitedPrefix, StringComparison.Ordinal)) return Citations;
        if (anchor.StartsWith(Anchors.Record(""), StringComparison.Ordinal)) return Records;
        return Others;
    }

    /// <summary>The name of the number, whether the place shows it or tells how it was made.</summary>
    private static string Name(string anchor) => Sort(anchor) switch
    {
        Numbers => anchor[(anchor.StartsWith(Number, StringComparison.Ordinal) ? Number.Length : Anchors.ShownPrefix.Length)..],
        Records => anchor[Anchors.Record("").Length..],
        _ => "#" + anchor,
    };
}
