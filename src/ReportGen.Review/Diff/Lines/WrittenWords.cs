using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Sources;

namespace ReportGen.Diff.Lines;

/// <summary>The words of a Markdown file with the lines that they stand in, by which words of its page are found again. Marks, targets of
/// links and numbers count for nothing: a page prints them otherwise.</summary>
internal sealed class WrittenWords
{
    /// <summary>How often a word may stand in the file that is taken to find a place; more often, it tells little.</summary>
    private const int Common = 24;

    /// <summary>In words: so few stand anywhere by chance, unless a line holds them alone, as that of a heading does.</summary>
    private const int Few = 2;

    /// <summary>In words: so far behind the last one that was found the next one is looked for, and farther after each that was
    /// not.</summary>
    private const int Near = 3;

    private const int MostMissed = 12;

    /// <summary>From 0 to 1: what part of the words must stand in the file in this order.</summary>
    private const double Least = 0.7;

    private readonly List<(string Word, int Offset)> words = [];
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly SourceText text;

    private WrittenWords(SourceText text)
    {
        this.text = text;
        foreach (var word in In(text.Text))
        {
            if (!places.TryGetValue(word.Word, out var list)) places[word.Word] = list = [];
            list.Add(words.Count);
            words.Add(word);
        }
    }

    /// <summary>Null when the edition has no such file, or it cannot be read.</summary>
    public static WrittenWords? Of(SourceTree? tree, string path) =>
        tree?.Find(path) is { } file && SourceReader.Read(file, Limits.Default).Value is { } text ? new WrittenWords(text) : null;

    /// <summary>The line where words of the page are written; null when the file does not hold them.</summary>
    /// <param name="reading">A paragraph or sentence, as it reads on the page.</param>
    /// <param name="from">Where in it what matters begins, in characters from 0.</param>
    public SourceLine? Find(string reading, int from = 0)
    {
        var sought = In(reading).ToImmutableArray();
        if (sought.IsEmpty) return null;
        var best = Best(sought);
        var found = best.OfType<int>().ToList();
        if (found.Count < Least * sought.Length || (sought.Length <= Few && !IsWholeLine(found[0], found[^1]))) return null;
        var wanted = sought.TakeWhile(word => word.Offset + word.Word.Length <= from).Count();
        return new SourceLine(text.Path, LineOf(best.Skip(wanted).OfType<int>().Append(found[^1]).First()));
    }

    /// <summary>The most words of the file that are these in their order, as they stand around the rarest of them; all that are sought end
    /// the search.</summary>
    private int?[] Best(ImmutableArray<(string Word, int Offset)> sought)
    {
        var (best, most) = ((int?[])[], 0);
        var rare = sought.Index().Where(word => places.ContainsKey(word.Item.Word)).OrderBy(word => places[word.Item.Word].Count).Take(2);
        foreach (var start in rare.SelectMany(word => places[word.Item.Word].Take(Common).Select(place => place - word.Index)).Distinct())
        {
            var matches = Matches(sought, start);
            var count = matches.Count(place => place is not null);
            if (count > most) (best, most) = (matches, count);
            if (most == sought.Length) break;
        }

        return best;
    }

    private bool IsWholeLine(int first, int last) =>
        LineOf(first) == LineOf(last) && LineOf(first - 1) != LineOf(first) && LineOf(last + 1) != LineOf(last);

    private int LineOf(int word) => word >= 0 && word < words.Count ? text.Span(words[word].Offset, 0).Line : 0;

    /// <summary>Which words of the file these are from a place on, in their order; null for one that is missing, behind which it goes
    /// on, as behind one too much.</summary>
    private int?[] Matches(ImmutableArray<(string Word, int Offset)> sought, int start)
    {
        var found = new int?[sought.Length];
        var (at, missed) = (start, 0);
        for (var nth = 0; nth < sought.Length; nth++)
        {
            var (next, end) = (Math.Max(at, 0), Math.Min(at + Near + missed, words.Count));
            while (next < end && words[next].Word != sought[nth].Word) next++;
            if (next >= end) missed = Math.Min(missed + 1, MostMissed);
            else (found[nth], at, missed) = (next, next + 1, 0);
        }

        return found;
    }

    /// <summary>Words of letters, in small letters, each with where it begins.</summary>
    private static IEnumerable<(string Word, int Offset)> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ']' && at + 1 < text.Length && text[at + 1] == '(')
            {
                var close = text.IndexOf(')', at);
                at = close < 0 ? at + 2 : close + 1;
                continue;
            }

            var end = at;
            while (end < text.Length && IsOfWord(text[end])) end++;
            if (end > at && text.AsSpan(at, end - at).ContainsAnyExceptInRange('0', '9'))
                yield return (text[at..end].ToLowerInvariant(), at);
            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsOfWord(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
}
