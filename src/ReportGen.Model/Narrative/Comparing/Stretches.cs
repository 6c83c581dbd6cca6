namespace ReportGen.Narrative.Comparing;

/// <summary>Searches stretches of a text that stand in order and do not overlap.</summary>
internal static class Stretches
{
    /// <summary>The place of the last that begins at or before a character; -1 for none.</summary>
    public static int LastAt<T>(IReadOnlyList<T> stretches, Func<T, int> startOf, int at)
    {
        var (first, end) = (0, stretches.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (startOf(stretches[middle]) <= at) first = middle + 1;
            else end = middle;
        }

        return first - 1;
    }
}
