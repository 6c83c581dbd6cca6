using System.Collections.Immutable;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Rereading;

/// <summary>Tells which words of pages show something that moved.</summary>
internal sealed class MovedRuns
{
    private readonly Dictionary<string, string> earlier = new(StringComparer.Ordinal);
    private readonly HashSet<string> later;
    private readonly HashSet<string> claims;

    public MovedRuns(ImmutableArray<NumberChange> numbers, ImmutableArray<VerdictChange> verdicts)
    {
        var moved = numbers.Where(number => number.Difference == NumberDifference.Value).ToList();
        foreach (var number in moved) earlier.TryAdd(number.NameBefore, number.Name);
        later = moved.Select(number => number.Name).ToHashSet(StringComparer.Ordinal);
        claims = verdicts.Select(verdict => verdict.Id).ToHashSet(StringComparer.Ordinal);
    }

    public bool IsNone => later.Count + claims.Count == 0;

    /// <summary>Whether the measure of this name moved, in the later edition.</summary>
    public bool Has(string measure) => later.Contains(measure);

    /// <summary>The name of the measure, or <c>claim:ID</c>; null for other words of the later edition.</summary>
    public string? After(TextRun run) => run.Measure is { } name && later.Contains(name) ? name : Claim(run);

    /// <summary>The same for words of the earlier edition, by the later name.</summary>
    public string? Before(TextRun run) => run.Measure is { } name && earlier.TryGetValue(name, out var now) ? now : Claim(run);

    private string? Claim(TextRun run) => run.Claim is { } id && claims.Contains(id) ? $"claim:{id}" : null;
}
