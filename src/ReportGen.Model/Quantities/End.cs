namespace ReportGen.Quantities;

/// <summary>One end of an interval: a value that belongs to it (closed) or not (open), or infinity.</summary>
/// <param name="Value">Null for infinity, which is always open.</param>
public readonly record struct End(Rational? Value, bool IsClosed)
{
    /// <summary>No bound on this side.</summary>
    public static End Infinite => default;

    public bool IsInfinite => Value is null;

    public static End Closed(Rational value) => new(value, true);

    public static End Open(Rational value) => new(value, false);

    /// <summary>The end after a strictly monotonic function of its finite value.</summary>
    public End Map(Func<Rational, Rational> function) => Value is { } value ? new End(function(value), IsClosed) : this;
}
