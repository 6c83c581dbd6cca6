using ReportGen.Quantities;
using ReportGen.Site;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Places within pages that are gone. Sections are told one by one; numbers, citations and other places of a page together, each named.</summary>
internal static class AnchorLosses
{
    private static readonly string Number = Anchors.Number("");

    public static IEnumerable<Loss> Find(PagePair pair)
    {
        if (pair is not { Before: { } before, After: { } after }) return [];
        var stay = after.Anchors.ToHashSet(StringComparer.Ordinal);
        var sections = before.Sections.Where(section => section.Anchor is not null).ToLookup(section => section.Anchor ?? "", StringComparer.Ordinal);
        return before.Anchors.Where(anchor => anchor.Length > 0 && !stay.Contains(anchor)).Distinct(StringComparer.Ordinal)
            .GroupBy(anchor => sections.Contains(anchor) ? anchor : Sort(anchor), StringComparer.Ordinal)
            .Select(sort => new Loss(LossKind.Anchor, $"{SiteAddresses.Of(after.Path)}#{sort.First()}", after.Path, Sentence(sort, sections[sort.Key].FirstOrDefault(), after)));
    }

    private static string Sentence(IGrouping<string, string> sort, PageSection? section, PageText after)
    {
        if (section is not null) return Sentence(section, after);
        string[] names = [.. sort.Select(Name).Distinct(StringComparer.Ordinal)];
        var (one, many) = sort.Key switch
        {
            "numbers" => ("The place of the number", "The places of the numbers"),
            "citations" => ("The citation", "The citations"),
            "records" => ("The place of the record", "The places of the records"),
            _ => ("The place", "The places"),
        };
        return names.Length == 1
            ? $"{one} {names[0]} is gone from “{after.Title}”. A bookmark to it breaks."
            : $"{many} {English.Joined(names)} are gone from “{after.Title}”. A bookmark to one of them breaks.";
    }

    /// <summary>Says where a section of the same heading stands now.</summary>
    private static string Sentence(PageSection section, PageText after) =>
        after.Sections.FirstOrDefault(other => other.Anchor is not null && other.Heading == section.Heading && section.Heading.Length > 0) is { } now
            ? $"The section “{section.Heading}” of “{after.Title}” is at #{now.Anchor} now. A bookmark to its old address opens the page at its top."
            : $"The section “{section.Heading}” is gone from “{after.Title}”. A bookmark to it opens the page at its top.";

    private static string Sort(string anchor) =>
        anchor.StartsWith(Number, StringComparison.Ordinal) || anchor.StartsWith(Anchors.ShownPrefix, StringComparison.Ordinal) ? "numbers"
        : anchor.StartsWith(Anchors.CitedPrefix, StringComparison.Ordinal) ? "citations"
        : anchor.StartsWith(Anchors.Record(""), StringComparison.Ordinal) ? "records"
        : "places";

    /// <summary>The name of the number, whether the place shows it or tells how it was made.</summary>
    private static string Name(string anchor) => Sort(anchor) switch
    {
        "numbers" => anchor[(anchor.StartsWith(Number, StringComparison.Ordinal) ? Number.Length : Anchors.ShownPrefix.Length)..],
        "records" => anchor[Anchors.Record("").Length..],
        _ => "#" + anchor,
    };
}
