using System.Collections.Immutable;
using ReportGen.Diff.Prose.Orders;

namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Compares two texts word by word.</summary>
internal static class WordDiff
{
    /// <summary>In tokens: what is common but no longer than this, between longer differences, only chops them up.</summary>
    private const int Chopping = 2;

    /// <summary>Where they differ, in order. Between two stretches stands at least one common token.</summary>
    public static ImmutableArray<Stretch> Stretches(TokenList before, TokenList after)
    {
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var (earlier, later) = (0, 0);
        foreach (var (sameBefore, sameAfter) in CommonOrder.Of(Texts(before), Texts(after))
            .Append((before.Tokens.Length, after.Tokens.Length)))
        {
            if (sameBefore > earlier || sameAfter > later) stretches.Add(new Stretch(earlier, sameBefore, later, sameAfter));
            (earlier, later) = (sameBefore + 1, sameAfter + 1);
        }

        return stretches.DrainToImmutable();
    }

    /// <summary>All words of both texts. Those of the earlier side with the common ones are the earlier text exactly; likewise the
    /// later.</summary>
    public static ImmutableArray<WordRun> Runs(TokenList before, TokenList after, ImmutableArray<Stretch> stretches)
    {
        var runs = new WordRuns();
        var (earlier, later) = (0, 0);
        foreach (var stretch in Whole(stretches, before))
        {
            while (earlier < stretch.BeforeStart) runs.AddBoth(before.Tokens[earlier++], after.Tokens[later++]);
            runs.AddStretch(before.Tokens[stretch.BeforeStart..stretch.BeforeEnd], after.Tokens[stretch.AfterStart..stretch.AfterEnd]);
            (earlier, later) = (stretch.BeforeEnd, stretch.AfterEnd);
        }

        while (earlier < before.Tokens.Length) runs.AddBoth(before.Tokens[earlier++], after.Tokens[later++]);
        runs.AddGap(before.Tail, after.Tail);
        return runs.ToImmutable();
    }

    private static IReadOnlyList<string> Texts(TokenList list) => [.. list.Tokens.Select(token => token.Text)];

    /// <summary>Joins stretches that are parted by less than they are long, so that a sentence written anew reads as two sentences and not
    /// as a mosaic. Common numbers stay.</summary>
    private static List<Stretch> Whole(ImmutableArray<Stretch> stretches, TokenList before)
    {
        var whole = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            if (whole.Count > 0 && Chops(whole[^1], stretch, before))
                whole[^1] = new Stretch(whole[^1].BeforeStart, stretch.BeforeEnd, whole[^1].AfterStart, stretch.AfterEnd);
            else whole.Add(stretch);
        }

        return whole;
    }

    private static bool Chops(Stretch left, Stretch right, TokenList before)
    {
        var common = right.BeforeStart - left.BeforeEnd;
        return common <= Chopping && common < left.Length && common < right.Length
            && before.Tokens[left.BeforeEnd..right.BeforeStart].All(token => token.Measure is null);
    }
}
