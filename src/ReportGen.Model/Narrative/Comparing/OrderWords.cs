using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ReportGen.Narrative.Comparing;

/// <summary>Every word that says which is more, in one table; <c>docs/writing.md</c> has the same. Words that are numbers, such as half and
/// twice, are found as numerals.</summary>
internal static class OrderWords
{
    public static ImmutableArray<OrderWord> All { get; } =
    [
        .. Of(
            OrderSort.Order,
            """
            more most fewer fewest less least
            large larger largest small smaller smallest high higher highest low lower lowest
            short shorter shortest long longer longest late later latest early earlier earliest
            rises rose risen falls fell fallen grows grew grown shrinks shrank shrunk
            exceed exceeds exceeded exceeding outweigh outweighs outweighed outweighing
            ahead behind even
            """),
        .. new[] { "as many", "as much" }.Select(words => new OrderWord(words, OrderSort.Order)),
        .. Of(OrderSort.BetweenNames, "above below before after"),
        .. Of(OrderSort.AllOrNone, "no none all every never only both same first last"),
    ];

    private static readonly FrozenDictionary<string, OrderWord>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        All.ToFrozenDictionary(word => word.Word, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word in any case; null when it orders nothing.</summary>
    public static OrderWord? Find(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var found) ? found : null;

    private static IEnumerable<OrderWord> Of(OrderSort sort, string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new OrderWord(word, sort));
}
