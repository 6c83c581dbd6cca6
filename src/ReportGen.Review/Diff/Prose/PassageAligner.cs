using System.Collections.Immutable;
using ReportGen.Diff.Prose.Orders;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Prose;

/// <summary>Lays two pages beside each other: section by section, then passage by passage.</summary>
internal static class PassageAligner
{
    /// <summary>From 0 to 1: how alike two sections with other headings must be to be one that was renamed.</summary>
    private const double SameSection = 0.5;

    /// <summary>From 0 to 1: how alike two passages in one place must be to be one that was changed.</summary>
    private const double SamePassage = 0.3;

    /// <summary>From 0 to 1: the same where both begin alike.</summary>
    private const double SameBeginning = 0.2;

    /// <summary>All sections of both pages in reading order; one that is gone stands after the one that it stood after.</summary>
    public static ImmutableArray<AlignedSection> Of(PageText before, PageText after)
    {
        var earlier = before.Sections.Select(section => Passage.Of(before.Path, section)).ToList();
        var later = after.Sections.Select(section => Passage.Of(after.Path, section)).ToList();
        var bagsBefore = earlier.Select(Bag).ToList();
        var bagsAfter = later.Select(Bag).ToList();

        var pairs = AlignedPairs.Filled(
            CommonOrder.Of([.. before.Sections.Select(Name)], [.. after.Sections.Select(Name)]),
            earlier.Count,
            later.Count,
            gap =>
                GapPairing.Of(
                    gap.Before,
                    gap.After,
                    SameSection,
                    (here, there) => bagsBefore[gap.Start + here].Value.Likeness(bagsAfter[gap.StartAfter + there].Value)));
        return [.. AlignedPairs.Merged(pairs, earlier.Count, later.Count).Select(Section)];

        AlignedSection Section((int? Before, int? After) pair)
        {
            var section = pair.After is { } at ? after.Sections[at] : before.Sections[pair.Before ?? 0];
            return new AlignedSection(
                section.Heading,
                section.Anchor,
                Align(pair.Before is { } here ? earlier[here] : [], pair.After is { } there ? later[there] : []));
        }
    }

    /// <summary>All passages of a page that only one edition has, but for what stands around the text of every page.</summary>
    public static ImmutableArray<AlignedSection> Alone(PageText page, WordSide side) =>
    [
        .. page.Sections[..^page.FootSections].Select((section, at) => at > 0
            ? section
            : section with { Blocks = section.Blocks[page.HeadBlocks..] }).Select(section => new AlignedSection(
            section.Heading,
            section.Anchor,
            [.. Passage.Of(page.Path, section)
                .Select(passage => side == WordSide.Before ? new AlignedPassage(passage, null) : new AlignedPassage(null, passage))])),
    ];

    private static string Name(PageSection section) => section.Anchor is { Length: > 0 } anchor ? "#" + anchor : section.Heading;

    private static Lazy<WordBag> Bag(ImmutableArray<Passage> passages) =>
        new(() => WordBag.Of(passages.SelectMany(passage => passage.Tokens.Tokens)));

    private static ImmutableArray<AlignedPassage> Align(ImmutableArray<Passage> before, ImmutableArray<Passage> after)
    {
        var equal = CommonOrder.Of([.. before.Select(passage => passage.Words)], [.. after.Select(passage => passage.Words)]);
        var begun = AlignedPairs.Filled(
            equal,
            before.Length,
            after.Length,
            gap => BeginAlike(before.AsSpan(gap.Start, gap.Before).ToArray(), after.AsSpan(gap.StartAfter, gap.After).ToArray()));
        var alike = AlignedPairs.Filled(
            begun,
            before.Length,
            after.Length,
            gap =>
                GapPairing.Of(
                    gap.Before,
                    gap.After,
                    SamePassage,
                    (here, there) => Likeness(before[gap.Start + here], after[gap.StartAfter + there])));
        return
        [
            .. AlignedPairs.Merged(alike, before.Length, after.Length)
                .Select(
                    pair =>
                        new AlignedPassage(pair.Before is { } here ? before[here] : null, pair.After is { } there ? after[there] : null))
                .Where(passage => passage.IsChanged),
        ];
    }

    /// <summary>Rows whose first cell, and texts whose first words, are the same: it finds partners in long tables whose other cells all
    /// differ.</summary>
    private static List<(int Before, int After)> BeginAlike(Passage[] before, Passage[] after) =>
    [
        .. CommonOrder.Of([.. before.Select(passage => passage.Beginning)], [.. after.Select(passage => passage.Beginning)])
            .Where(pair => Likeness(before[pair.Before], after[pair.After]) >= SameBeginning),
    ];

    /// <summary>A heading and what stands below it are never the same.</summary>
    private static double Likeness(Passage before, Passage after)
    {
        if (before.Block is null != after.Block is null) return 0;
        if (before.Block is null) return 1;
        return before.Bag.Likeness(after.Bag);
    }
}
