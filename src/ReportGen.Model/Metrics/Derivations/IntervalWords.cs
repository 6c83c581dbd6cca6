using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>Says exactly where a measure lies, ends and all, where its printed form is shorter than that.</summary>
public static class IntervalWords
{
    private const int MostDigits = 15;

    /// <summary>"more than 2.7 GB and less than 2.8 GB", "31.5 MB to under 32.5 MB"; null for a point and for an unknown.</summary>
    public static string? Of(Measure measure)
    {
        if (measure.Known is not { IsPoint: false } known || known == Interval.Everything) return null;
        string Exact(End end) => Exactly(end.Value!.Value, measure.Kind); // called for finite ends only
        if (known.High.IsInfinite) return known.Low.IsClosed ? $"{Exact(known.Low)} or more" : $"more than {Exact(known.Low)}";
        if (known.Low.IsInfinite) return known.High.IsClosed ? $"{Exact(known.High)} or less" : $"less than {Exact(known.High)}";
        return (known.Low.IsClosed, known.High.IsClosed) switch
        {
            (true, true) => $"{Exact(known.Low)} to {Exact(known.High)}",
            (false, false) => $"more than {Exact(known.Low)} and less than {Exact(known.High)}",
            (true, false) => $"{Exact(known.Low)} to under {Exact(known.High)}",
            (false, true) => $"over {Exact(known.Low)} to {Exact(known.High)}",
        };
    }

    // In as few digits as say the value; one that no number of them says is rounded.
    private static string Exactly(Rational value, Kind kind)
    {
        var point = Measure.Point(kind, value);
        for (var digits = 1; digits < MostDigits; digits++)
        {
            var words = MeasureWriter.Write(point, digits);
            if (MeasureReader.TryRead(words)?.Nominal == value) return words;
        }

        return $"about {MeasureWriter.Write(point, 6)}";
    }
}
