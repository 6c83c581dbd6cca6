namespace ReportGen.Quantities;

/// <summary>What a quantity is a quantity of. Kinds never mix silently.</summary>
public enum Quantity
{
    /// <summary>Whole things: patches, restarts. Never negative.</summary>
    Count,

    /// <summary>Bytes. Never negative.</summary>
    ByteSize,

    /// <summary>Days. Never negative.</summary>
    Duration,

    /// <summary>Calendar months, whole or in part. Never negative. Not a <see cref="Duration"/>: months differ in days.</summary>
    Months,

    /// <summary>A quotient of like quantities, printed <c>6.6×</c>.</summary>
    Ratio,

    /// <summary>A part of a whole or a relative change, printed in per cent.</summary>
    Share,

    /// <summary>The difference of two shares, printed in percentage points. Signed.</summary>
    Points,

    /// <summary>A plain number, such as a count divided by a number; with a word for what it is per: 12.3 per advisory.</summary>
    Number,

    /// <summary>The share of a period in which a service runs: 0 to 1.</summary>
    Availability,

    /// <summary>A whole number n of nines: an availability of at least 1 - 10^-n and below 1 - 10^-(n+1).</summary>
    Nines,
}

/// <summary>The time that a rate is per.</summary>
public enum TimeUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>The kind of a measure: a quantity, or a rate of it per unit of time.</summary>
public readonly record struct Kind(Quantity Quantity, TimeUnit? Per)
{
    public static Kind Count => new(Quantity.Count, null);

    public static Kind ByteSize => new(Quantity.ByteSize, null);

    public static Kind Duration => new(Quantity.Duration, null);

    public static Kind Months => new(Quantity.Months, null);

    public static Kind Ratio => new(Quantity.Ratio, null);

    public static Kind Share => new(Quantity.Share, null);

    public static Kind Points => new(Quantity.Points, null);

    public static Kind Number => new(Quantity.Number, null);

    public static Kind Availability => new(Quantity.Availability, null);

    public static Kind Nines => new(Quantity.Nines, null);

    /// <summary>Of a <see cref="Number"/>: the thing that it is per, such as <c>advisory</c>; null for none.</summary>
    public string? PerThing { get; init; }

    /// <summary>The difference of two quantities: signed, also where the quantity itself is never negative. In all else it is of their
    /// kind, so that they go together.</summary>
    public bool IsChange { get; init; }

    public bool IsRate => Per is not null;

    /// <summary>" per week", " per advisory", or nothing.</summary>
    public string PerWords => (Per?.Word() ?? PerThing) is { } word ? $" per {word}" : "";

    /// <summary>Only whole numbers occur.</summary>
    public bool IsWhole => !IsRate && Quantity is Quantity.Count or Quantity.Nines;

    /// <summary>The values that the kind allows.</summary>
    public Interval Range => Quantity switch
    {
        Quantity.Availability => Interval.Closed(Rational.Zero, Rational.One),
        Quantity.Share or Quantity.Ratio or Quantity.Points or Quantity.Number => Interval.Everything,
        Quantity.Count or Quantity.ByteSize or Quantity.Duration or Quantity.Months or Quantity.Nines =>
            IsChange ? Interval.Everything : Interval.AtLeast(Rational.Zero),
    };

    /// <summary>A plain number of something for each of these things.</summary>
    public static Kind NumberPer(string thing) => Number with { PerThing = thing };

    public static Kind Rate(Quantity quantity, TimeUnit per) => new(quantity, per);

    public bool Equals(Kind other) => Quantity == other.Quantity && Per == other.Per && PerThing == other.PerThing;

    public override int GetHashCode() => HashCode.Combine(Quantity, Per, PerThing);

    /// <summary>Words for messages: "a size", "a count per week".</summary>
    public override string ToString()
    {
        var name = Quantity switch
        {
            Quantity.Count => "a count",
            Quantity.ByteSize => "a size",
            Quantity.Duration => "a duration",
            Quantity.Months => "a number of months",
            Quantity.Ratio => "a ratio",
            Quantity.Share => "a share",
            Quantity.Points => "a number of percentage points",
            Quantity.Number => "a plain number",
            Quantity.Availability => "an availability",
            Quantity.Nines => "a number of nines",
        };
        return name + PerWords;
    }
}

/// <summary>The words for units of time.</summary>
public static class TimeUnits
{
    public static string Word(this TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "day",
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        _ => "year",
    };
}
