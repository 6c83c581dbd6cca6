using System.Collections.Immutable;

namespace ReportGen.Quantities;

/// <summary>The values at which a measure means something else, and which its print may not reach or pass unless the measure holds
/// them: nought, the whole of a share, a ratio of one, the nines of an availability, and what it is compared with.</summary>
/// <param name="known">Where the measure lies, in <paramref name="unit"/>.</param>
/// <param name="limits">What it is compared with, in base units.</param>
internal sealed class Boundaries(Kind kind, Unit unit, Interval known, ImmutableArray<Rational> limits)
{
    private const int MostNines = 100;

    /// <summary>Whether the measure holds one.</summary>
    public bool AreInside => known is { Low.Value: { } low, High.Value: { } high } && Between(low, high).Any(known.Contains);

    /// <summary>Whether one that the measure does not hold is reached or passed on the way from an end, or the value itself, to its print.
    /// An open end that lies on a boundary can be printed as nothing but that.</summary>
    public bool AreCrossed(Rational actual, Rational printed) => printed != actual &&
        (actual < printed ? Between(actual, printed) : Between(printed, actual)).Any(boundary => !known.Contains(boundary));

    private IEnumerable<Rational> Between(Rational low, Rational high) =>
        All(high * unit.Scale).Select(boundary => boundary / unit.Scale).Where(boundary => low <= boundary && boundary <= high);

    private IEnumerable<Rational> All(Rational most)
    {
        yield return Rational.Zero;
        foreach (var limit in limits) yield return limit;
        if (kind.IsRate) yield break;
        if (kind.Quantity is Quantity.Share or Quantity.Ratio or Quantity.Availability) yield return Rational.One;
        if (kind.Quantity == Quantity.Share) yield return -Rational.One; // a change by which all is gone
        if (kind.Quantity != Quantity.Availability) yield break;
        for (var nines = 1; nines <= MostNines && OfNines(nines) <= most; nines++) yield return OfNines(nines);
    }

    private static Rational OfNines(int nines) => Rational.One - Rational.PowerOfTen(-nines);
}
