using System.Collections.Immutable;
using ReportGen.Diff.Prose.Orders;

namespace ReportGen.Diff.Lines;

/// <summary>Compares two texts line by line, and the lines that differ word by word.</summary>
public static class LineDifferences
{
    /// <summary>Every line that differs, in order. Of long lines what is the same in both is cut, and what differs never is. Empty lines
    /// are told only where nothing else differs.</summary>
    public static ImmutableArray<LineDifference> Of(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var differences = new List<LineDifference>();
        var (earlier, later) = (0, 0);
        foreach (var (sameOld, sameNow) in CommonOrder.Of(old, now).Append((old.Length, now.Length)))
        {
            for (; earlier < sameOld || later < sameNow; (earlier, later) = (Math.Min(earlier + 1, sameOld), Math.Min(later + 1, sameNow)))
                differences.Add(Pair(earlier + 1, earlier < sameOld ? old[earlier] : null, later < sameNow ? now[later] : null));
            (earlier, later) = (sameOld + 1, sameNow + 1);
        }

        return differences.TrueForAll(one => one.IsBlank) ? [.. differences] : [.. differences.Where(one => !one.IsBlank)];
    }

    private static LineDifference Pair(int line, string? before, string? after)
    {
        if (before is null || after is null) return new LineDifference(line, before, after);
        var (old, now) = WordFold.Of(before, after);
        return new LineDifference(line, old, now);
    }
}
