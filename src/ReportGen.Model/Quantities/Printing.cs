using System.Collections.Immutable;

namespace ReportGen.Quantities;

/// <summary>What a print is asked for beside the rules of its kind.</summary>
/// <param name="Digits">Significant digits of a point, at least: 1 or more; null for three.</param>
public sealed record Printing(int? Digits)
{
    /// <summary>Digits beyond those that the rules give, to tell alike values apart; 0 or more.</summary>
    public int Further { get; init; }

    /// <summary>What the measure is compared with, in base units: the print stays on the measure's own side of each.</summary>
    public ImmutableArray<Rational> Limits { get; init; } = [];
}
