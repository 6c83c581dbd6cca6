using System.Collections.Immutable;

namespace ReportGen.Diff.Prose;

/// <summary>Finds passages that are gone from one place and stand in another.</summary>
internal static class MoveFinder
{
    /// <summary>From 0 to 1: what part of the words must be equal.</summary>
    private const double Least = 0.7;

    /// <summary>In words: shorter passages are alike by chance.</summary>
    private const int Shortest = 5;

    /// <summary>In passages: a word that more of them have tells nothing.</summary>
    private const int Common = 32;

    /// <summary>In passages: how many that share most rare words are compared.</summary>
    private const int Candidates = 8;

    /// <summary>Passages that were moved, by where they stood: those with equal words first, in order, then the most alike.</summary>
    /// <param name="gone">In reading order.</param>
    /// <param name="come">In reading order.</param>
    public static ImmutableArray<(Passage Before, Passage After)> Find(IEnumerable<Passage> gone, IEnumerable<Passage> come)
    {
        var left = gone.Where(IsLong).ToList();
        var arrived = come.Where(IsLong).ToList();
        if (left.Count == 0 || arrived.Count == 0) return [];

        var moves = ImmutableArray.CreateBuilder<(Passage, Passage)>();
        var taken = new HashSet<Passage>();
        var byWords = arrived.GroupBy(passage => passage.Words, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<Passage>(same), StringComparer.Ordinal);
        foreach (var passage in left.Where(passage => byWords.TryGetValue(passage.Words, out var same) && same.Count > 0))
            Take(passage, byWords[passage.Words].Dequeue());

        var index = new RareWords(arrived.Where(passage => !taken.Contains(passage)).ToList());
        foreach (var passage in left.Where(passage => !taken.Contains(passage)).ToList())
        {
            if (index.Near(passage)
                .Where(near => !taken.Contains(near))
                .Select(near => (Near: near, Alike: passage.Bag.Likeness(near.Bag)))
                .Where(near => near.Alike >= Least)
                .OrderByDescending(near => near.Alike)
                .Select(near => near.Near)
                .FirstOrDefault() is { } found)
                Take(passage, found);
        }

        return moves.DrainToImmutable();

        void Take(Passage before, Passage after)
        {
            moves.Add((before, after));
            taken.Add(before);
            taken.Add(after);
        }
    }

    private static bool IsLong(Passage passage) => passage.Block is not null && passage.Bag.Words.Length >= Shortest;

    /// <summary>Passages by their words, but for those that many have.</summary>
    private sealed class RareWords
    {
        private readonly List<Passage> passages;
        private readonly Dictionary<ulong, List<int>> byWord = [];

        public RareWords(List<Passage> passages)
        {
            this.passages = passages;
            for (var at = 0; at < passages.Count; at++)
            {
                foreach (var word in passages[at].Bag.Words.Distinct())
                {
                    if (!byWord.TryGetValue(word, out var list)) byWord[word] = list = [];
                    if (list.Count <= Common) list.Add(at);
                }
            }
        }

        public IEnumerable<Passage> Near(Passage passage)
        {
            var shared = new Dictionary<int, int>();
            foreach (var word in passage.Bag.Words.Distinct())
            {
                if (!byWord.TryGetValue(word, out var list) || list.Count > Common) continue;
                foreach (var at in list) shared[at] = shared.GetValueOrDefault(at) + 1;
            }

            return shared.OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Take(Candidates)
                .Select(pair => passages[pair.Key]);
        }
    }
}
