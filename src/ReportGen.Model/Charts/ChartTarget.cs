namespace ReportGen.Charts;

/// <summary>What the values of a series are held against.</summary>
/// <param name="Label">What it is, such as "Published".</param>
public sealed record ChartTarget(string Label, ChartValue Value)
{
    /// <summary>Where a value lies beside the target.</summary>
    public Reach ReachOf(ChartValue value)
    {
        if (value.IsUnknown || Value.IsUnknown) return Reach.Unknown;
        if (value.Measure?.Known is { } known && Value.Measure?.Known is { } wanted)
            return wanted.Contains(known) ? Reach.Sure : wanted.Overlaps(known) ? Reach.Possible : Reach.None;
        if (value.Low >= Value.Low && value.High <= Value.High) return Reach.Sure;
        return value.Low <= Value.High && value.High >= Value.Low ? Reach.Possible : Reach.None;
    }
}

/// <summary>Whether a value is that of a target.</summary>
public enum Reach
{
    /// <summary>One of the two is not known.</summary>
    Unknown,

    /// <summary>It is another one.</summary>
    None,

    /// <summary>Both may be the same: their intervals meet.</summary>
    Possible,

    /// <summary>All that it may be lies in what the target may be.</summary>
    Sure,
}
