using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>Says exactly where a measure lies, ends and all, where its printed form is shorter than that.</summary>
public static class IntervalWords
{
    private const int MostDigits = 15;

    /// <summary>"2.7 GB to 2.8 GB, both ends left out"; null for a point and for an unknown.</summary>
    public static string? Of(Measure measure)
    {
        if (measure.Known is not { IsPoint: false } known || known == Interval.Everything) return null;
        string Exact(End end) => Exactly(end.Value!.Value, measure.Kind); // called for finite ends only
        if (known.High.IsInfinite) return $"{Exact(known.Low)} {(known.Low.IsClosed ? "or more" : "and more, the end left out")}";
        if (known.Low.IsInfinite) return $"{Exact(known.High)} {(known.High.IsClosed ? "or less" : "and less, the end left out")}";
        return $"{Exact(known.Low)} to {Exact(known.High)}, {Ends(known.Low.IsClosed, known.High.IsClosed)}";
    }

    private static string Ends(bool isLowClosed, bool isHighClosed) => (isLowClosed, isHighClosed) switch
    {
        (true, true) => "both ends included",
        (false, false) => "both ends left out",
        (true, false) => "the upper end left out",
        _ => "the lower end left out",
    };

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
