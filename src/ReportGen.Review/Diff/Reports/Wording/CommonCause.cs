using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The one cause from which all follows that moved, or all but little: who knows it has understood the comparison.</summary>
/// <param name="Moved">How many verdicts, numbers and charts moved because of it.</param>
/// <param name="All">How many moved; 0 where the cause is the only one and moved nothing.</param>
public sealed record CommonCause(Cause Cause, int Moved, int All)
{
    // So many of a hundred are all but little.
    private const int Most = 90;

    /// <summary>Null where several causes moved much.</summary>
    public static CommonCause? Of(Comparison comparison)
    {
        var all = comparison.Verdicts.Length + comparison.Numbers.Length + comparison.Charts.Count(Headline.IsMoved);
        if (all == 0) return Only(comparison);
        var moved = comparison.Charts.Where(Headline.IsMoved).SelectMany(chart => chart.Causes)
            .CountBy(cause => cause).ToDictionary(count => count.Key, count => count.Value);
        return comparison.Causes
            .Select(cause => new CommonCause(cause, cause.Claims.Length + cause.Numbers.Length + moved.GetValueOrDefault(cause), all))
            .Where(common => common.Moved * 100L >= Most * (long)all)
            .MaxBy(common => common.Moved);
    }

    /// <summary>"All because", "All but 3 of 120 because".</summary>
    public string Start => Moved == All ? "All because" : $"All but {Words.Of(All - Moved)} of {Words.Of(All)} because";

    /// <summary>"All because: The record “A2” was changed (content/data/alpha.yaml:7)."</summary>
    public string Sentence => $"{Start}: {Cause.Whereabouts}.";

    /// <summary>Whether something that has these causes need not name them.</summary>
    public bool IsThatOf(IReadOnlyList<Cause> causes) => causes is [var only] && only == Cause;

    /// <summary>What pages that are made from data say of anything follows from it.</summary>
    private static CommonCause? Only(Comparison comparison) =>
        comparison.Causes.Where(cause => cause is not { Kind: CauseKind.Text, Subject: "pages" }).ToList() is [var only]
            ? new CommonCause(only, 0, 0)
            : null;
}
