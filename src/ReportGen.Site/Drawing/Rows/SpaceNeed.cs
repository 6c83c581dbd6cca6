using System.Collections.Immutable;

namespace ReportGen.Drawing.Rows;

/// <summary>What is drawn at an axis place, and how many pixels of it lie left and right of that place.</summary>
internal readonly record struct SpaceNeed(double Place, double Left, double Right)
{
    /// <summary>The frame in which everything lies between two pixels, the unit of its axis as wide as that lets it be.</summary>
    /// <param name="from">The pixel that nothing may pass at the left.</param>
    /// <param name="to">The pixel that nothing may pass at the right.</param>
    /// <param name="most">The most pixels that the unit may be wide.</param>
    public static PlotFrame Fit(IEnumerable<SpaceNeed> needs, double from, double to, double most = double.PositiveInfinity)
    {
        var all = needs.GroupBy(need => need.Place)
            .Select(group => new SpaceNeed(group.Key, group.Max(need => need.Left), group.Max(need => need.Right)))
            .OrderBy(need => need.Place)
            .ToImmutableArray();
        var (min, max) = (all[0].Place, all[^1].Place);
        var perUnit = Math.Min(most, (to - from) / (max - min));
        for (var left = 0; left < all.Length; left++)
        {
            for (var right = left + 1; right < all.Length; right++)
                perUnit = Math.Min(perUnit, (to - from - all[left].Left - all[right].Right) / (all[right].Place - all[left].Place));
        }

        // Words that are wider than the whole frame leave the marks little room: who asks sees that, and leaves the words out.
        perUnit = Math.Max(perUnit, 1 / (max - min));
        return new PlotFrame(from + all.Max(need => need.Left - ((need.Place - min) * perUnit)), 0, 0, min, max, perUnit);
    }
}
