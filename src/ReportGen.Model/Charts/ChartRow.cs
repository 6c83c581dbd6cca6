using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>One row of a chart.</summary>
/// <param name="Note">A few words under the label, such as the row's window.</param>
/// <param name="IsEmphasised">The row that the finding is about.</param>
public sealed record ChartRow(string Label, string? Note, bool IsEmphasised)
{
    /// <summary>That of the group of all its values; null where they are of several, or of none.</summary>
    public MarkColour? Colour { get; init; }

    /// <summary>The month or day of a row that was made from a window; null for a row that was written.</summary>
    public Period? Days { get; init; }

    /// <summary>In a strip every record with a known size, by size; else empty.</summary>
    public ImmutableArray<RecordValue> Records { get; init; } = [];

    /// <summary>In a strip how many records have no known size, and so no mark.</summary>
    public int UnknownRecords { get; init; }

    /// <summary>"12 of 14 sizes unknown"; null when none is.</summary>
    public string? UnknownWords => UnknownRecords == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{UnknownRecords} of {UnknownRecords + Records.Length} sizes unknown");
}

/// <summary>The size of one record.</summary>
/// <param name="Id">Of the record.</param>
/// <param name="Belonging">Whether the record certainly belongs to the row's selection.</param>
public sealed record RecordValue(string Id, ChartValue Value, Belonging Belonging);

/// <summary>Whether a record belongs to a selection.</summary>
public enum Belonging
{
    Certain,

    /// <summary>Its date, membership or another property is not known well enough to tell.</summary>
    Possible,
}
