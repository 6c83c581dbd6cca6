using System.Text;
using ReportGen.Diff.Prose.Orders;

namespace ReportGen.Diff.Lines;

/// <summary>Two lines without most of what they have in common.</summary>
internal static class WordFold
{
    private const string Gap = "…";

    /// <summary>In characters: what is kept of common words on either side of a difference.</summary>
    private const int Kept = 40;

    /// <summary>A longer word is compared character by character: there are scripts without spaces.</summary>
    private const int LongestWord = 40;

    public static (string Before, string After) Of(string before, string after)
    {
        var (old, now) = (Tokens(before), Tokens(after));
        var (left, right) = (new StringBuilder(), new StringBuilder());
        var common = new StringBuilder();
        var (earlier, later) = (0, 0);
        foreach (var (sameOld, sameNow) in CommonOrder.Of(old, now).Append((old.Count, now.Count)))
        {
            if (sameOld > earlier || sameNow > later) TakeCommon(Kept);
            for (; earlier < sameOld; earlier++) left.Append(old[earlier]);
            for (; later < sameNow; later++) right.Append(now[later]);
            if (sameOld < old.Count) common.Append(old[sameOld]);
            (earlier, later) = (sameOld + 1, sameNow + 1);
        }

        TakeCommon(0);
        return (left.ToString(), right.ToString());

        void TakeCommon(int end)
        {
            var words = Folded(common.ToString(), left.Length + right.Length == 0 ? 0 : Kept, end);
            left.Append(words);
            right.Append(words);
            common.Clear();
        }
    }

    /// <summary>Common words of which so many characters are kept at their start and end: those next to a difference.</summary>
    private static string Folded(string words, int start, int end) =>
        words.Length <= start + end + Kept ? words : $"{words[..Whole(words, start)]}{Gap}{words[Whole(words, words.Length - end)..]}";

    /// <summary>A place to cut that parts no character.</summary>
    private static int Whole(string words, int at) => at > 0 && at < words.Length && char.IsLowSurrogate(words[at]) ? at - 1 : at;

    /// <summary>Words with the space behind them.</summary>
    private static List<string> Tokens(string line)
    {
        var tokens = new List<string>();
        for (var at = 0; at < line.Length;)
        {
            var end = line.IndexOf(' ', at) is var space and >= 0 ? space + 1 : line.Length;
            if (end - at <= LongestWord) tokens.Add(line[at..end]);
            else tokens.AddRange(line[at..end].EnumerateRunes().Select(rune => rune.ToString()));
            at = end;
        }

        return tokens;
    }
}
