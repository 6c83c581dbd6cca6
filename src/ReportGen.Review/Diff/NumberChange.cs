using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Diff;

/// <summary>In what a number differs.</summary>
public enum NumberDifference
{
    /// <summary>Its interval, or whether it is known.</summary>
    Value,

    /// <summary>Only how it is printed.</summary>
    Words,
}

/// <summary>How the interval of a number lies to the earlier one.</summary>
public enum Overlap
{
    /// <summary>One of them is unknown.</summary>
    None,

    /// <summary>No value belongs to both: the number certainly changed.</summary>
    Apart,

    /// <summary>Some values belong to both.</summary>
    Overlapping,

    /// <summary>Each holds the same values.</summary>
    Same,
}

/// <summary>A measure that is in both editions and differs.</summary>
/// <param name="Name">By which formulas and prose refer to it, in the later edition.</param>
/// <param name="NameBefore">In the earlier one; differs where something was renamed.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Before">As measured.</param>
/// <param name="After">As measured.</param>
/// <param name="WordsBefore">As printed.</param>
/// <param name="WordsAfter">As printed.</param>
/// <param name="Absolute">By how much its ends moved, as printed with a sign: <c>+100 MB</c>, <c>+1.6 to +2.3×</c>; null where there is no
/// such number.</param>
/// <param name="Relative">The same as a part of the earlier ends: <c>+3.7%</c>; null where there is no such number.</param>
/// <param name="Weight">The relative change as a plain number for ranking, not negative; infinite where an end or the value came or
/// went.</param>
/// <param name="Causes">The causes, the most direct first. Never empty.</param>
/// <param name="Places">Every line of a page that shows it in the later edition.</param>
public sealed record NumberChange(
    string Name,
    string NameBefore,
    string Title,
    NumberDifference Difference,
    Measure Before,
    Measure After,
    string WordsBefore,
    string WordsAfter,
    string? Absolute,
    string? Relative,
    double Weight,
    Overlap Overlap,
    ImmutableArray<Cause> Causes,
    ImmutableArray<Place> Places)
{
    /// <summary>Where it became ten times as much or more, or a tenth or less: <c>×10</c>, <c>÷12.5</c>; null for all others.</summary>
    public string? Times { get; init; }

    /// <summary>Whether a page that an author wrote, or the first page, shows it in the later edition; others stand only where the report
    /// lists its data or how other numbers were made, or nowhere.</summary>
    public bool IsBound { get; init; }

    /// <summary>Where most readers meet it: its first place in the report's own pages. Null where these do not show it.</summary>
    public Place? Foremost { get; init; }
}
