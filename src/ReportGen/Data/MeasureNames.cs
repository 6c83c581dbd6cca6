using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>The measures that a selection has (domain.md 3), and the kind of each.</summary>
public static class MeasureNames
{
    /// <summary>In the order in which the method page lists them.</summary>
    public static ImmutableArray<(string Name, Kind Kind)> All { get; } =
    [
        ("patches", Kind.Count), ("advisories", Kind.Count), ("size", Kind.ByteSize), ("mean_size", Kind.ByteSize),
        ("median_size", Kind.ByteSize), ("largest", Kind.ByteSize), ("restarts", Kind.Count), ("restart_days", Kind.Count),
        ("release_days", Kind.Count), ("per_week", Kind.Rate(Quantity.Count, TimeUnit.Week)), ("per_month", Kind.Rate(Quantity.Count, TimeUnit.Month)),
        ("size_per_month", Kind.Rate(Quantity.ByteSize, TimeUnit.Month)), ("longest_gap", Kind.Duration), ("cves", Kind.Count),
    ];

    private static readonly FrozenDictionary<string, Kind> Kinds = All.ToFrozenDictionary(item => item.Name, item => item.Kind, StringComparer.Ordinal);

    /// <summary>The kind of a selection's measure; null when it has none of that name.</summary>
    public static Kind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary><c>patches[critical]</c> taken apart; the part is null where none is written. Null when the brackets are not in order.</summary>
    public static (string Name, string? Part)? Split(string written)
    {
        var open = written.IndexOf('[', StringComparison.Ordinal);
        if (open < 0) return (written, null);
        var part = written.EndsWith(']') ? written[(open + 1)..^1] : "";
        return part.Length > 0 && part.AsSpan().IndexOfAny('[', ']') < 0 ? (written[..open], part) : null;
    }
}
