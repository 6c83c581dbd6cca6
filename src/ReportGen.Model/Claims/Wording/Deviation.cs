using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>How what is asserted misses what the data give.</summary>
/// <param name="Asserted">All values that the assertion allows; it does not overlap <paramref name="Computed"/>.</param>
internal sealed record Deviation(Interval Asserted, Interval Computed, Kind Kind)
{
    private const int Digits = 2;

    /// <summary>The assertion lies below.</summary>
    public bool IsLow => Computed.Low.Value is { } low && Asserted.High.Value is { } high && high <= low;

    /// <summary>From the nearest ends: "2", "at least 1.2 days", for ratios "at least 0.93"; null when they touch.</summary>
    public string? DistanceWords
    {
        get
        {
            if (Gap is not { Sign: > 0 } gap) return null;
            var isExact = Asserted.IsPoint && Computed.IsPoint;
            var kind =
                Kind.Quantity is Quantity.Share or Quantity.Availability && !Kind.IsRate
                    ? Kind.Points
                    : Kind; // the difference of two shares is no share
            var words = MeasureWriter.Write(isExact ? Measure.Point(kind, gap) : Measure.Of(kind, Interval.AtLeast(gap)), Digits);
            return kind.Quantity == Quantity.Ratio ? Plain(words) : words;
        }
    }

    /// <summary>"too low", "too long".</summary>
    public string Side => (Kind.IsRate ? Quantity.Count : Kind.Quantity, IsLow) switch
    {
        (Quantity.Duration or Quantity.Months, true) => "too short",
        (Quantity.Duration or Quantity.Months, false) => "too long",
        (_, true) => "too low",
        _ => "too high",
    };

    private Rational? Gap => IsLow ? Computed.Low.Value - Asserted.High.Value : Asserted.Low.Value - Computed.High.Value;

    // The difference of two ratios is no ratio: "too low by 1.2×" would be read as a factor.
    private static string Plain(string words) => words.Replace("×", "", StringComparison.Ordinal);
}
