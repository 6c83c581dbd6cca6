namespace ReportGen.Quantities;

/// <summary>How a source used MB and GB.</summary>
public enum ByteUnit
{
    /// <summary>Powers of 1000.</summary>
    Decimal,

    /// <summary>Powers of 1024 under decimal names.</summary>
    Binary,
}

/// <summary>What "over 2.7 GB" says about its far end.</summary>
public enum FarEnd
{
    /// <summary>Below the next step of the last significant digit, else the writer would have said more.</summary>
    Inferred,

    /// <summary>Nothing: 2.7 GB to infinity.</summary>
    None,

    /// <summary>It was a plain rounded figure: "over" is read as if it were not there.</summary>
    Rounded,
}

/// <summary>The conventions by which a stated text becomes an interval; the alternatives to the default are tested on every
/// claim.</summary>
public readonly record struct StatedRules(ByteUnit ByteUnit, FarEnd FarEnd)
{
    public static StatedRules Default => default;
}
