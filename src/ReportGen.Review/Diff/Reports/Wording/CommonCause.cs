using System.Collections.Immutable;
using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The one cause from which all follows, or all that moved, or all of that but little: who knows it has understood as
/// much.</summary>
/// <param name="Moved">How many verdicts, numbers and charts moved because of it and of nothing else.</param>
/// <param name="All">How many moved; 0 where the cause is the only one and moved nothing.</param>
public sealed record CommonCause(Cause Cause, int Moved, int All)
{
    // So many of a hundred are all but little.
    private const int Most = 90;

    private const string Settings = "content/report.yaml";

    /// <summary>Whether nothing else was changed: nobody wrote, bound or set anything otherwise.</summary>
    public bool IsOnly { get; private init; }

    /// <summary>The sorts of things that moved, in the plural.</summary>
    private ImmutableArray<string> Sorts { get; init; } = [];

    /// <summary>Null where several causes moved much, and where nothing moved and several things were changed.</summary>
    public static CommonCause? Of(Comparison comparison)
    {
        var only = Only(comparison);
        var moved = MovedThings(comparison).ToList();
        if (moved.Count == 0) return only is null ? null : new CommonCause(only, 0, 0) { IsOnly = true };
        var because = moved.Select(one => one.Causes.Distinct().Take(2).ToArray()).Where(causes => causes.Length == 1)
            .CountBy(causes => causes[0]).ToDictionary(count => count.Key, count => count.Value);
        return comparison.Causes
            .Select(
                cause => new CommonCause(cause, because.GetValueOrDefault(cause), moved.Count)
                {
                    IsOnly = cause == only,
                    Sorts = [.. moved.Select(one => one.Sort).Distinct()],
                })
            .Where(common => common.Moved * 100L >= Most * (long)moved.Count)
            .MaxBy(common => common.Moved);
    }

    /// <summary>"All because", "All numbers moved because", "All but 3 of 120 moved because", "Only this was changed".</summary>
    public string Start => this switch
    {
        { All: 0 } => "Only this was changed",
        { Moved: var moved } when moved < All => $"All but {Words.Of(All - Moved)} of {Words.Of(All)} moved because",
        { IsOnly: true } => "All because",
        { All: 1 } => $"The {Sorts[0][..^1]} moved because",
        _ => $"All {English.Joined([.. Sorts])} moved because",
    };

    /// <summary>"All because: The record “A2” was changed (content/data/alpha.yaml:7)."</summary>
    public string Sentence => $"{Start}: {Cause.Whereabouts}.";

    /// <summary>Whether something that has these causes need not name them.</summary>
    public bool IsThatOf(IReadOnlyList<Cause> causes) => causes is [var only] && only == Cause;

    private static IEnumerable<(string Sort, ImmutableArray<Cause> Causes)> MovedThings(Comparison comparison) =>
    [
        .. comparison.Verdicts.Select(verdict => ("verdicts", verdict.Causes)),
        .. comparison.Numbers.Select(number => ("numbers", number.Causes)),
        .. comparison.Charts.Where(Headline.IsMoved).Select(chart => ("charts", chart.Causes)),
    ];

    /// <summary>The cause beside which nothing was changed: neither another one, of words or data, nor what numerals are bound to, which
    /// has no cause of its own. What pages that are made from data say of anything follows from it.</summary>
    private static Cause? Only(Comparison comparison) =>
        comparison.Causes.Where(cause => cause is not { Kind: CauseKind.Text, Subject: "pages" }).ToList() is [var only]
            && comparison.Bindings.All(binding => only.IsOfWords && (only.Subject == binding.File || only.At?.Path == binding.File))
            && (comparison.Exemptions.IsEmpty || only.Subject == Settings)
            && comparison.Definitions.All(change => change.Kind == DefinitionKind.Measure || !change.Causes.IsEmpty)
                ? only
                : null;
}
