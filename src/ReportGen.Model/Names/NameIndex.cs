using System.Collections.Immutable;

namespace ReportGen.Names;

/// <summary>Finds names in texts as whole words, whatever punctuation and blanks stand between the words; the longest name that begins at a
/// word is the one that is meant. It takes time in proportion to the text.</summary>
/// <param name="comparer">Whether capitals matter.</param>
public sealed class NameIndex(StringComparer comparer)
{
    /// <summary>More characters between two words are no blank and no mark.</summary>
    private const int MostBetween = 3;

    private readonly Node root = new(comparer);

    /// <summary>Gives a name to a thing. One name may be that of several things.</summary>
    public void Add(string name, string id)
    {
        var at = root;
        foreach (var (start, end) in WordsOf(name)) at = at.Below(name[start..end]);
        if (at != root && !at.Ids.Contains(id)) at.Ids.Add(id);
    }

    /// <summary>The names in a text, in its order; they do not overlap.</summary>
    public IEnumerable<FoundName> In(string text)
    {
        if (root.IsLast) yield break;
        var words = WordsOf(text).ToArray();
        for (var first = 0; first < words.Length; first++)
        {
            if (Longest(text, words, first) is not var (last, ids)) continue;
            yield return new FoundName(words[first].Start, words[last].End, [.. ids]);
            first = last;
        }
    }

    /// <summary>Words of letters and digits, each with its place.</summary>
    public static IEnumerable<(int Start, int End)> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            yield return (start, at);
        }
    }

    private (int Last, List<string> Ids)? Longest(string text, (int Start, int End)[] words, int first)
    {
        var (at, found) = (root, ((int, List<string>)?)null);
        for (var i = first; i < words.Length; i++)
        {
            if (i > first && words[i].Start - words[i - 1].End > MostBetween) break;
            if (at.Find(text.AsSpan(words[i].Start, words[i].End - words[i].Start)) is not { } next) break;
            at = next;
            if (at.Ids.Count > 0) found = (i, at.Ids);
        }

        return found;
    }

    private sealed class Node(StringComparer comparer)
    {
        private readonly Dictionary<string, Node> below = new(comparer);

        public List<string> Ids { get; } = [];

        /// <summary>Whether no name has a further word.</summary>
        public bool IsLast => below.Count == 0;

        public Node Below(string word)
        {
            if (!below.TryGetValue(word, out var next)) below.Add(word, next = new Node(comparer));
            return next;
        }

        public Node? Find(ReadOnlySpan<char> word) =>
            below.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var next) ? next : null;
    }
}

/// <summary>A name where it stands in a text.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Ids">What has the name.</param>
public sealed record FoundName(int Start, int End, ImmutableArray<string> Ids);
