namespace ReportGen.Snapshots.Reading;

/// <summary>A part of a page that a heading can be about: a section, an article, an entry of a list, the page itself. A heading is about
/// the innermost such part that holds it, and about nothing outside of it.</summary>
/// <param name="around">The part that holds this one; null for the page.</param>
internal sealed class HeadingScope(HeadingScope? around)
{
    private BlockHeading? first;
    private BlockHeading? last;

    public HeadingScope? Around => around;

    public void Head(BlockHeading heading)
    {
        first ??= heading;
        last = heading;
    }

    /// <summary>Finds the heading of what stands here. Where the part has none yet, it can still come: a value may stand before the title
    /// of its entry. So it is asked once the page was read.</summary>
    public Func<BlockHeading> Here()
    {
        if (last is { } known) return () => known;
        var outside = around?.Here();
        // On the page itself, what stands before the first heading stands under none.
        return outside is null ? () => BlockHeading.None : () => first ?? outside();
    }
}
