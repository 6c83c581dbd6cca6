using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Drawing.Scripts;

/// <summary>A part of a text whose letters run one way and are shaped by the same rules.</summary>
/// <param name="Start">In UTF-16 code units.</param>
internal readonly record struct ScriptRun(int Start, int Length, bool IsRightToLeft);

/// <summary>Puts the parts of a text in the order in which they stand from left to right (Unicode Standard Annex 9, "Unicode Bidirectional
/// Algorithm", without explicit marks).</summary>
internal static class Reordering
{
    private enum Way
    {
        Left,
        Right,
        Number,
        Neutral,
    }

    public static ImmutableArray<ScriptRun> Of(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        if (runes.Length == 0) return [];
        var ways = Ways(runes);
        // Rules P2 and P3: the first letter decides how the whole text runs.
        var ground = ways.FirstOrDefault(way => way is Way.Left or Way.Right) == Way.Right ? 1 : 0;
        Settle(ways, ground == 1 ? Way.Right : Way.Left);
        var levels = ways.Select(way => way switch { Way.Right => 1, Way.Number => 2, _ => ground == 1 ? 2 : 0 }).ToArray();
        return [.. Ordered(Runs(runes, levels)).Select(run => new ScriptRun(run.Start, run.Length, run.Level % 2 == 1))];
    }

    private static Way[] Ways(Rune[] runes)
    {
        var ways = new Way[runes.Length];
        for (var at = 0; at < runes.Length; at++)
        {
            ways[at] = WayOf(runes[at], at == 0 ? Way.Neutral : ways[at - 1]);
        }

        // Rules W4 and W5: a point between digits, and a sign or percent at them, belong to the number.
        for (var at = 0; at < runes.Length; at++)
        {
            var (before, after) = (at > 0 ? ways[at - 1] : Way.Neutral, at + 1 < ways.Length ? ways[at + 1] : Way.Neutral);
            if (runes[at].Value is '.' or ',' or ':' or '/' or '–' && before == Way.Number && after == Way.Number) ways[at] = Way.Number;
            if (runes[at].Value is '%' or '+' or '−' or '$' or '€' && (before == Way.Number || after == Way.Number)) ways[at] = Way.Number;
        }

        return ways;
    }

    /// <param name="before">Of the letter before, which a mark goes with.</param>
    private static Way WayOf(Rune rune, Way before)
    {
        if (Script.IsMark(rune)) return before;
        if (Script.IsDigit(rune)) return Way.Number;
        if (Script.IsRightToLeft(rune)) return Way.Right;
        return Rune.IsLetter(rune) ? Way.Left : Way.Neutral;
    }

    /// <summary>Rules W7, N1 and N2: numbers behind Latin letters go with these; what is neither goes with what it stands between, or with
    /// the whole text.</summary>
    private static void Settle(Way[] ways, Way ground)
    {
        var strong = ground;
        for (var at = 0; at < ways.Length; at++)
        {
            if (ways[at] is Way.Left or Way.Right) strong = ways[at];
            else if (ways[at] == Way.Number && strong == Way.Left) ways[at] = Way.Left;
        }

        for (var at = 0; at < ways.Length; at++)
        {
            if (ways[at] != Way.Neutral) continue;
            var end = at;
            while (end < ways.Length && ways[end] == Way.Neutral) end++;
            var (before, after) = (at > 0 ? Strong(ways[at - 1]) : ground, end < ways.Length ? Strong(ways[end]) : ground);
            ways.AsSpan(at, end - at).Fill(before == after ? before : ground);
            at = end - 1;
        }
    }

    private static Way Strong(Way way) => way == Way.Number ? Way.Right : way;

    private static List<(int Start, int Length, int Level)> Runs(Rune[] runes, int[] levels)
    {
        var runs = new List<(int Start, int Length, int Level)>();
        var (start, group) = (0, 0);
        for (var (at, place) = (0, 0); at < runes.Length; place += runes[at].Utf16SequenceLength, at++)
        {
            // Blanks and signs are shaped with the letters before them.
            var own = Rune.IsLetter(runes[at]) || Script.IsMark(runes[at]) ? Script.GroupOf(runes[at]) : group;
            if (at == 0 || levels[at] != levels[at - 1] || own != group)
            {
                if (place > start) runs.Add((start, place - start, levels[at - 1]));
                (start, group) = (place, own);
            }
        }

        var length = runes.Sum(rune => rune.Utf16SequenceLength);
        runs.Add((start, length - start, levels[^1]));
        return runs;
    }

    /// <summary>Rule L2: from the highest level down to the lowest odd one, what stands at that level or above is turned round.</summary>
    private static List<(int Start, int Length, int Level)> Ordered(List<(int Start, int Length, int Level)> runs)
    {
        for (var level = 2; level > 0; level--)
        {
            for (var at = 0; at < runs.Count; at++)
            {
                var end = at;
                while (end < runs.Count && runs[end].Level >= level) end++;
                if (end > at) runs.Reverse(at, end - at);
                at = Math.Max(at, end - 1);
            }
        }

        return runs;
    }
}
