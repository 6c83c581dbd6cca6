using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>When a patch was released: a day, or some day of a month or year when only that is known.</summary>
public readonly record struct ReleaseDate(Period Days)
{
    public DateOnly First => Days.First;

    public DateOnly Last => Days.Last;

    /// <summary>The day is known.</summary>
    public bool IsExact => First == Last;

    /// <summary>The day is known, or its month.</summary>
    public bool HasMonth => First.Year == Last.Year && First.Month == Last.Month;

    /// <summary><c>2008-04-08</c>, <c>2008-04</c> for a month, <c>2008</c> for a year.</summary>
    public override string ToString() => (IsExact, HasMonth) switch
    {
        (true, _) => Period.Iso(First),
        (_, true) => Period.IsoMonth(First),
        _ => Period.IsoMonth(First)[..4],
    };
}
