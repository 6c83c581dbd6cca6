namespace ReportGen.Diagnostics;

/// <summary>Finds the known name that an author most likely meant.</summary>
public static class Nearest
{
    private const int LongestName = 100;

    /// <summary>"Did you mean 'x'?" for the nearest of <paramref name="known"/>, or null when none is near.</summary>
    public static string? Suggest(string written, IEnumerable<string> known) =>
        Find(written, known) is { } name ? $"did you mean '{name}'?" : null;

    /// <summary>The known name with the fewest edits (Levenshtein with swaps of neighbours, case ignored), at most a third of the length
    /// and at least one; ties go to the ordinally first.</summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestName) return null;
        var allowed = Math.Max(1, written.Length / 3);
        return known
            .Where(name => name.Length > 0 && Math.Abs(name.Length - written.Length) <= allowed)
            .Select(name => (name, distance: Distance(written.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(found => found.distance <= allowed)
            .OrderBy(found => found.distance)
            .ThenBy(found => found.name, StringComparer.Ordinal)
            .Select(found => found.name)
            .FirstOrDefault();
    }

    /// <summary>Edits from one to the other; two letters in the wrong order are one edit, because that is how people mistype.</summary>
    private static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), substitution);
                var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (isSwap) current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
