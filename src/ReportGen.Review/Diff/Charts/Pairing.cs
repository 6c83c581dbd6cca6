namespace ReportGen.Diff.Charts;

/// <summary>Something in both editions, or in one of them.</summary>
/// <param name="At">Its place in the earlier list, from 0; -1 when it is new.</param>
internal sealed record Pair<T>(T? Before, T? After, int At)
    where T : class;

/// <summary>Finds what in two lists is the same thing.</summary>
internal static class Pairing
{
    /// <summary>In the order of the later list; what is gone stands behind what it followed. Equal keys are paired in order.</summary>
    /// <param name="keys">By what things are known, the surest first: each pairs what the ones before it left over. A null pairs
    /// nothing.</param>
    public static IReadOnlyList<Pair<T>> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, params ReadOnlySpan<Func<T, object?>> keys)
        where T : class
    {
        var (partners, taken) = (new int[after.Count], new bool[before.Count]);
        Array.Fill(partners, -1);
        foreach (var key in keys)
        {
            var free = Enumerable.Range(0, before.Count).Where(at => !taken[at] && key(before[at]) is not null)
                .GroupBy(at => key(before[at]) ?? "").ToDictionary(group => group.Key, group => new Queue<int>(group));
            for (var at = 0; at < after.Count; at++)
            {
                if (partners[at] >= 0
                    || key(after[at]) is not { } wanted
                    || !free.TryGetValue(wanted, out var queue)
                    || !queue.TryDequeue(out var found))
                    continue;
                (partners[at], taken[found]) = (found, true);
            }
        }

        return Merged(before, after, partners);
    }

    /// <summary>Whether what both lists have stands in the same order in both.</summary>
    public static bool IsSameOrder<T>(IEnumerable<Pair<T>> pairs)
        where T : class
    {
        var places = pairs.Where(pair => pair is { Before: not null, After: not null }).Select(pair => pair.At).ToArray();
        return places.Zip(places.Skip(1)).All(next => next.First < next.Second);
    }

    private static List<Pair<T>> Merged<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, int[] partners)
        where T : class
    {
        var places = partners.Index().Where(partner => partner.Item >= 0).ToDictionary(partner => partner.Item, partner => partner.Index);
        var gone = new List<(int Behind, int At)>();
        for (var (at, behind) = (0, -1); at < before.Count; at++)
        {
            if (places.TryGetValue(at, out var place)) behind = place;
            else gone.Add((behind, at));
        }

        var left = gone.ToLookup(one => one.Behind, one => new Pair<T>(before[one.At], null, one.At));
        List<Pair<T>> merged = [.. left[-1]];
        for (var at = 0; at < after.Count; at++)
        {
            merged.Add(new Pair<T>(partners[at] < 0 ? null : before[partners[at]], after[at], partners[at]));
            merged.AddRange(left[at]);
        }

        return merged;
    }
}
