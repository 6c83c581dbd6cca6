namespace ReportGen.Diff.Pages;

/// <summary>Which file of authors became which.</summary>
internal static class WrittenFiles
{
    /// <summary>The later path of each earlier file that is gone and whose article another file now publishes at the same
    /// address.</summary>
    public static Dictionary<string, string> Later(Edition before, Edition after)
    {
        var stay = WrittenPage.All(after).Select(page => page.File).ToHashSet(StringComparer.Ordinal);
        var known = WrittenPage.All(before).Select(page => page.File).ToHashSet(StringComparer.Ordinal);
        var come = WrittenPage.All(after).Where(page => !known.Contains(page.File))
            .DistinctBy(page => page.Path, StringComparer.Ordinal)
            .ToDictionary(page => page.Path, page => page.File, StringComparer.Ordinal);
        return WrittenPage.All(before).Where(page => !stay.Contains(page.File) && come.ContainsKey(page.Path))
            .DistinctBy(page => page.Path, StringComparer.Ordinal)
            .ToDictionary(page => page.File, page => come[page.Path], StringComparer.Ordinal);
    }
}
