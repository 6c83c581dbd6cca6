using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>When a patch was released: a day, or some day of a month when only that is known.</summary>
public readonly record struct ReleaseDate(Period Days)
{
    public DateOnly First => Days.First;

    public DateOnly Last => Days.Last;

    /// <summary>The day is known.</summary>
    public bool IsExact => First == Last;

    /// <summary><c>2008-04-08</c>, or <c>2008-04</c> for a month.</summary>
    public override string ToString() => IsExact ? Period.Iso(First) : Period.IsoMonth(First);
}
