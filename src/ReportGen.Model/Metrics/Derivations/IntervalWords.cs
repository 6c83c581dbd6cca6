using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>Says exactly where a measure lies, ends and all, where its printed form is shorter than that.</summary>
public static class IntervalWords
{
    private const int MostDigits = 15;
    private const string Rounded = "about ";

    /// <summary>"more than 2.7 GB and less than 2.8 GB", "31.5 MB to under 32.5 MB"; null for a point and for an unknown.</summary>
    public static string? Of(Measure measure)
    {
        if (measure.Known is not { IsPoint: false } known || known == Interval.Everything) return null;
        string Exact(End end) => Exactly(end.Value!.Value, measure.Kind); // called for finite ends only
        if (known.High.IsInfinite) return known.Low.IsClosed ? $"{Exact(known.Low)} or more" : $"more than {Exact(known.Low)}";
        if (known.Low.IsInfinite) return known.High.IsClosed ? $"{Exact(known.High)} or less" : $"less than {Exact(known.High)}";
        var (low, high) = (Exact(known.Low), Exact(known.High));
        if (low.StartsWith(Rounded, StringComparison.Ordinal) || high.StartsWith(Rounded, StringComparison.Ordinal)) return $"{low} to {high}";
        return (known.Low.IsClosed, known.High.IsClosed) switch
        {
            (true, true) => $"{low} to {high}",
            (false, false) => $"more than {low} and less than {high}",
            (true, false) => $"{low} to under {high}",
            (false, true) => $"over {low} to {high}",
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

        return $"{Rounded}{MeasureWriter.Write(point, 6)}";
    }
}
