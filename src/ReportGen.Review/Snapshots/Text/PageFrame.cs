namespace ReportGen.Snapshots.Text;

/// <summary>What stands around the text of a page.</summary>
internal sealed record PageFrame(string Head, string Foot)
{
    /// <summary>The name of its snapshot without ending.</summary>
    public const string Name = "frame";

    /// <summary>As a snapshot of its own.</summary>
    public string Text =>
        $"{SnapshotText.FirstLine}{Name}\ntitle: What stands around every page that has “frame: shared”\n---\n{Head}\n(the text of the page)\n{Foot}";

    /// <summary>The one that most pages have; null when no two have the same.</summary>
    public static PageFrame? Shared(IEnumerable<PageParts> pages) => pages
        .Select(page => page.Frame)
        .Where(frame => frame.Head.Length + frame.Foot.Length > 0)
        .GroupBy(frame => frame)
        .Where(same => same.Count() > 1)
        .OrderByDescending(same => same.Count())
        .ThenBy(same => same.Key.Text, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
