using ReportGen.Charts;

namespace ReportGen.Drawing;

/// <summary>A value of a chart on its axis: axis places, which may be infinite, and which of its ends are known.</summary>
internal readonly record struct ValueShape(Knowledge Knowledge, double Low, double Middle, double High)
{
    public static ValueShape Of(ChartValue value, AxisScale scale)
    {
        if (value.Nominal is not { } nominal) return default;
        var (low, high) = (value.Low ?? nominal, value.High ?? nominal);
        var (lowPlace, highPlace) = (scale.Place(low), scale.Place(high));
        var isOpenHigh = value.HighOpen || double.IsPositiveInfinity(highPlace);
        var isOpenLow = value.LowOpen || double.IsNegativeInfinity(lowPlace);
        return new ValueShape(KnowledgeOf(isOpenLow, isOpenHigh), lowPlace, scale.Place(nominal), highPlace);
    }

    private static Knowledge KnowledgeOf(bool isOpenLow, bool isOpenHigh)
    {
        if (isOpenHigh) return Knowledge.AtLeast;
        return isOpenLow ? Knowledge.AtMost : Knowledge.Between;
    }

    /// <summary>The last place that is surely part of the mark.</summary>
    public double Solid
    {
        get
        {
            if (Knowledge == Knowledge.AtLeast) return Low;
            if (Knowledge == Knowledge.AtMost) return High;
            return Middle;
        }
    }

    /// <summary>The finite places that the axis must hold.</summary>
    public IEnumerable<double> Places => Knowledge == Knowledge.Unknown ? [] : new[] { Low, Solid, High }.Where(double.IsFinite);
}

/// <summary>What is known of a value.</summary>
internal enum Knowledge
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Both ends.</summary>
    Between,

    /// <summary>The lower end; the upper one is infinite or only inferred.</summary>
    AtLeast,

    /// <summary>The upper end; the lower one is infinite or only inferred.</summary>
    AtMost,
}
