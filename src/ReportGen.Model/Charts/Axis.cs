using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>What the values of a chart are drawn against.</summary>
/// <param name="Title">What is measured.</param>
/// <param name="Unit">The unit of all values, such as <c>GB</c>, <c>%</c>, <c>×</c> or <c>MB per month</c>; empty for plain counts.</param>
public sealed record Axis(string Title, string Unit, Scale Scale)
{
    /// <summary>What one <see cref="Unit"/> is in the base unit of its kind: 10^6 for MB.</summary>
    public Rational UnitSize { get; init; } = Rational.One;

    /// <summary>Only whole numbers are of interest on it.</summary>
    public bool IsOfCounts { get; init; } = Unit.Length == 0;
}

/// <summary>How an axis maps values to places.</summary>
public enum Scale
{
    /// <summary>Equal steps are equal differences.</summary>
    Linear,

    /// <summary>Equal steps are equal ratios; only values above zero have a place.</summary>
    Log,

    /// <summary>Availability a at -log10(1 - a): each step is one more nine.</summary>
    Nines,
}
