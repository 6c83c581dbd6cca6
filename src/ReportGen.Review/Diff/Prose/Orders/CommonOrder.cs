namespace ReportGen.Diff.Prose.Orders;

/// <summary>What two sequences have in common, in order: a longest common subsequence, found by E. W. Myers, "An O(ND) Difference Algorithm
/// and Its Variations", Algorithmica 1 (1986), in linear space.</summary>
internal static class CommonOrder
{
    /// <summary>Places of equal items, rising on both sides. The longest such list, but for sequences that differ in thousands of steps,
    /// where it may be shorter.</summary>
    public static List<(int Before, int After)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (start, end) = (0, 0);
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)]) end++;

        var common = new List<(int, int)>();
        for (var at = 0; at < start; at++) common.Add((at, at));
        Between(before, after, start, end, common);
        for (var left = end; left > 0; left--) common.Add((before.Count - left, after.Count - left));
        return common;
    }

    /// <summary>What stands on one side only cannot be common: it is left out first, so that two wholly different sequences cost
    /// nothing.</summary>
    private static void Between(IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int end, List<(int, int)> common)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = start; at < before.Count - end; at++) numbers.TryAdd(before[at], numbers.Count);
        var seen = new bool[numbers.Count];
        var laterPlaces = Places(after, start, end, item => numbers.TryGetValue(item, out var number) && (seen[number] = true));
        var earlierPlaces = Places(before, start, end, item => seen[numbers[item]]);
        if (earlierPlaces.Length == 0) return;

        var snakes =
            new MiddleSnakes([.. earlierPlaces.Select(at => numbers[before[at]])], [.. laterPlaces.Select(at => numbers[after[at]])]);
        foreach (var (earlier, later) in snakes.Common()) common.Add((earlierPlaces[earlier], laterPlaces[later]));
    }

    private static int[] Places(IReadOnlyList<string> items, int start, int end, Func<string, bool> isWanted) =>
        [.. Enumerable.Range(start, items.Count - end - start).Where(at => isWanted(items[at]))];

    /// <summary>The halving of Myers' section 4b: a point in the middle of a shortest script parts the problem in two.</summary>
    private sealed class MiddleSnakes(int[] before, int[] after)
    {
        /// <summary>In steps from either end. Work grows with its square; a part that differs in more has nothing in common.</summary>
        private const int Most = 1_000;

        /// <summary>No way leads here. Far below zero, so that sums stay below zero.</summary>
        private const int Unreached = int.MinValue / 4;

        private readonly int middle = Math.Min(Most, (before.Length + after.Length + 1) / 2) + 2;
        private readonly int[] ahead = new int[Size(before, after)];
        private readonly int[] back = new int[Size(before, after)];
        private readonly List<(int, int)> common = [];

        public IEnumerable<(int Before, int After)> Common()
        {
            Solve(0, before.Length, 0, after.Length);
            return common.Order();
        }

        private static int Size(int[] before, int[] after) => 2 * (Math.Min(Most, (before.Length + after.Length + 1) / 2) + 2) + 1;

        private void Solve(int low, int high, int lowAfter, int highAfter)
        {
            while (low < high && lowAfter < highAfter && before[low] == after[lowAfter]) common.Add((low++, lowAfter++));
            while (low < high && lowAfter < highAfter && before[high - 1] == after[highAfter - 1]) common.Add((--high, --highAfter));
            if (low == high || lowAfter == highAfter) return;
            if (Middle(low, high, lowAfter, highAfter) is not var (x, y)) return;
            Solve(low, x, lowAfter, y);
            Solve(x, high, y, highAfter);
        }

        private (int, int)? Middle(int low, int high, int lowAfter, int highAfter)
        {
            var (width, height) = (high - low, highAfter - lowAfter);
            var delta = width - height;
            for (var steps = 0; steps <= Math.Min(Most, (width + height + 1) / 2); steps++)
            {
                ahead[middle + steps + 1] = ahead[middle - steps - 1] = back[middle + steps + 1] = back[middle - steps - 1] = Unreached;
                for (var k = -steps; k <= steps; k += 2)
                {
                    var x = Reach(ahead, steps, k, width, height);
                    while (x >= 0 && x < width && x - k < height && before[low + x] == after[lowAfter + x - k]) x++;
                    ahead[middle + k] = x;
                    if ((delta & 1) != 0 && Math.Abs(delta - k) < steps && x + back[middle + delta - k] >= width)
                        return (low + x, lowAfter + x - k);
                }

                for (var k = -steps; k <= steps; k += 2)
                {
                    var x = Reach(back, steps, k, width, height);
                    while (x >= 0 && x < width && x - k < height && before[high - 1 - x] == after[highAfter - 1 - x + k]) x++;
                    back[middle + k] = x;
                    if ((delta & 1) == 0 && Math.Abs(delta - k) <= steps && x + ahead[middle + delta - k] >= width)
                        return (high - x, highAfter - x + k);
                }
            }

            return null;
        }

        /// <summary>How far one more step leads on diagonal <paramref name="k"/>, inside the box.</summary>
        private int Reach(int[] reached, int steps, int k, int width, int height)
        {
            if (steps == 0) return 0;
            var (right, down) = (reached[middle + k - 1] + 1, reached[middle + k + 1]);
            return Math.Max(right <= width && right - k >= 0 ? right : Unreached, down - k <= height && down >= 0 ? down : Unreached);
        }
    }
}
