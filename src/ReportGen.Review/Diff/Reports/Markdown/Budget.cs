using System.Text;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Puts blocks one after the other into so many bytes. What comes first is taken first, but each later block keeps a little
/// room.</summary>
internal static class Budget
{
    /// <summary>The longest item, in bytes of UTF-8.</summary>
    public const int MostItemBytes = 2_400;

    // Room for the head of a block, one item, and the line that counts the others.
    private const int Kept = 3_000;

    private const int MoreBytes = 240;

    /// <summary>At most <paramref name="most"/> bytes of UTF-8, which must be more than every block keeps together.</summary>
    public static string Fill(IEnumerable<MarkdownBlock> blocks, int most)
    {
        var waiting = blocks.Where(block => block.Count > 0).Select(block => new Sized(block, most)).ToList();
        var text = new StringBuilder();
        for (var at = 0; at < waiting.Count; at++)
        {
            var kept = waiting.Skip(at + 1).Sum(later => Math.Min(later.Bytes, Kept));
            var written = waiting[at].Within(most - kept);
            most -= Size(written);
            text.Append(written);
        }

        return text.ToString();
    }

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);

    private sealed class Sized
    {
        private readonly MarkdownBlock block;
        private readonly List<string> items = [];

        /// <summary>Makes no more items than can ever fit.</summary>
        public Sized(MarkdownBlock block, int most)
        {
            this.block = block;
            Bytes = Size(block.Head) + Size(block.Tail) + MoreBytes;
            foreach (var item in block.Items)
            {
                if (Bytes > most) break;
                if (Size(item) > MostItemBytes) throw new InvalidOperationException($"An item of the Markdown has {Size(item)} bytes.");
                items.Add(item);
                Bytes += Size(item);
            }
        }

        /// <summary>Of all items; more than can fit where there are too many.</summary>
        public int Bytes { get; }

        public string Within(int most)
        {
            var left = most - Size(block.Head) - Size(block.Tail) - MoreBytes;
            var taken = 0;
            while (taken < items.Count && Size(items[taken]) <= left) left -= Size(items[taken++]);
            var more = block.Count == taken
                ? ""
                : $"\n…and {TopicWords.More(block.Topic, block.Count - taken)}: the HTML report has all of them.\n";
            return $"{block.Head}{string.Concat(items.Take(taken))}{more}{block.Tail}";
        }
    }
}
