namespace ReportGen.Diff.Prose.Orders;

/// <summary>Pairs of places in two sequences, rising on both sides.</summary>
internal static class AlignedPairs
{
    /// <summary>The pairs with those that are found in each gap between them.</summary>
    /// <param name="inGap">Given a gap, pairs of places counted from its beginning.</param>
    public static List<(int Before, int After)> Filled(
        List<(int Before, int After)> pairs,
        int before,
        int after,
        Func<Gap, List<(int Before, int After)>> inGap)
    {
        var all = new List<(int, int)>();
        var (here, there) = (0, 0);
        foreach (var pair in pairs.Append((Before: before, After: after)))
        {
            var gap = new Gap(here, pair.Before - here, there, pair.After - there);
            if (gap is { Before: > 0, After: > 0 })
                all.AddRange(inGap(gap).Select(found => (gap.Start + found.Before, gap.StartAfter + found.After)));
            all.Add(pair);
            (here, there) = (pair.Before + 1, pair.After + 1);
        }

        all.RemoveAt(all.Count - 1);
        return all;
    }

    /// <summary>All places of both in one order: between two pairs first what only the earlier has.</summary>
    public static IEnumerable<(int? Before, int? After)> Merged(List<(int Before, int After)> pairs, int before, int after)
    {
        var (here, there) = (0, 0);
        foreach (var pair in pairs.Append((Before: before, After: after)))
        {
            while (here < pair.Before) yield return (here++, null);
            while (there < pair.After) yield return (null, there++);
            if (here < before && there < after) yield return (here++, there++);
        }
    }
}

/// <summary>What stands between two pairs: where it begins on either side and how many items it has.</summary>
internal readonly record struct Gap(int Start, int Before, int StartAfter, int After);
