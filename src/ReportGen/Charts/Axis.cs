namespace ReportGen.Charts;

/// <summary>What the values of a chart are drawn against.</summary>
/// <param name="Title">What is measured.</param>
/// <param name="Unit">The unit of all values, such as <c>GB</c>, <c>%</c>, <c>×</c> or <c>MB per month</c>; empty for plain counts.</param>
public sealed record Axis(string Title, string Unit, Scale Scale);

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
