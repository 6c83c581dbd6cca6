using CsCheck;
using ReportGen.Diff.Prose.Orders;

namespace ReportGen.Tests.Diff.Prose;

public class CommonOrderTests
{
    private static readonly Gen<string[]> Sequence = Gen.Int[0, 3].Select(at => new[] { "a", "b", "c", "d" }[at]).Array[0, 24];

    [Fact]
    public void Common_items_are_equal_rise_on_both_sides_and_are_as_many_as_possible() =>
        Gen.Select(Sequence, Sequence).Sample((before, after) =>
        {
            var common = CommonOrder.Of(before, after);

            Assert.All(common, pair => Assert.Equal(before[pair.Before], after[pair.After]));
            Assert.All(common.Zip(common.Skip(1)), pairs => Assert.True(pairs.First.Before < pairs.Second.Before && pairs.First.After < pairs.Second.After));
            Assert.Equal(Longest(before, after), common.Count);
        }, iter: 20_000);

    [Fact]
    public void Sequences_without_anything_in_common_have_none() =>
        Assert.Empty(CommonOrder.Of([.. Enumerable.Range(0, 5_000).Select(at => $"a{at}")], [.. Enumerable.Range(0, 5_000).Select(at => $"b{at}")]));

    [Fact]
    public void Sequences_that_differ_in_too_many_steps_still_end_with_equal_pairs()
    {
        string[] before = [.. Enumerable.Range(0, 9_000).Select(at => $"{at}")];
        string[] after = [.. before.Reverse()];

        var common = CommonOrder.Of(before, after);

        Assert.All(common, pair => Assert.Equal(before[pair.Before], after[pair.After]));
    }

    /// <summary>The textbook table, of the size of both.</summary>
    private static int Longest(string[] before, string[] after)
    {
        var table = new int[before.Length + 1, after.Length + 1];
        for (var here = 1; here <= before.Length; here++)
        {
            for (var there = 1; there <= after.Length; there++)
                table[here, there] = before[here - 1] == after[there - 1] ? table[here - 1, there - 1] + 1 : Math.Max(table[here - 1, there], table[here, there - 1]);
        }

        return table[before.Length, after.Length];
    }
}
