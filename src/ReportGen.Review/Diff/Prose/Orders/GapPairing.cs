namespace ReportGen.Diff.Prose.Orders;

/// <summary>Pairs items that stand in the same gap between equal ones and are alike, in order.</summary>
internal static class GapPairing
{
    /// <summary>In pairs: up to here all ways of pairing are weighed.</summary>
    private const int Most = 4_096;

    /// <summary>In items: how far a partner is looked for in a larger gap.</summary>
    private const int Window = 16;

    /// <param name="likeness">0 to 1; a pair of less than <paramref name="least"/> is none.</param>
    public static List<(int Before, int After)> Of(int before, int after, double least, Func<int, int, double> likeness)
    {
        if (before == 0 || after == 0) return [];
        if ((long)before * after <= Most) return Best(before, after, least, likeness);
        return Nearby(before, after, least, likeness);
    }

    /// <summary>The pairing with the greatest sum of likeness.</summary>
    private static List<(int, int)> Best(int before, int after, double least, Func<int, int, double> likeness)
    {
        var alike = new double[before, after];
        var best = new double[before + 1, after + 1];
        for (var here = before - 1; here >= 0; here--)
        {
            for (var there = after - 1; there >= 0; there--)
            {
                alike[here, there] = likeness(here, there) is var value && value >= least ? value : 0;
                best[here, there] =
                    Math.Max(
                        Math.Max(best[here + 1, there], best[here, there + 1]),
                        alike[here, there] > 0 ? alike[here, there] + best[here + 1, there + 1] : 0);
            }
        }

        return Walk(alike, best);
    }

    private static List<(int, int)> Walk(double[,] alike, double[,] best)
    {
        var pairs = new List<(int, int)>();
        var (here, there) = (0, 0);
        while (here < alike.GetLength(0) && there < alike.GetLength(1))
        {
            // The values are the same sums again, so that comparing them exactly is right.
            if (alike[here, there] > 0 && best[here, there] == alike[here, there] + best[here + 1, there + 1]) pairs.Add((here++, there++));
            else if (best[here, there] == best[here + 1, there]) here++;
            else there++;
        }

        return pairs;
    }

    private static List<(int, int)> Nearby(int before, int after, double least, Func<int, int, double> likeness)
    {
        var pairs = new List<(int, int)>();
        var next = 0;
        for (var here = 0; here < before; here++)
        {
            var (place, value) = (-1, least);
            for (var there = next; there < Math.Min(after, next + Window); there++)
            {
                if (likeness(here, there) is var alike && (place < 0 ? alike >= value : alike > value)) (place, value) = (there, alike);
            }

            if (place < 0) continue;
            pairs.Add((here, place));
            next = place + 1;
        }

        return pairs;
    }
}
