using ReportGen.Claims;
using ReportGen.Quantities;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>What a claim asserts and what the data give, as two bars on one scale: a verdict seen at a glance.
/// The words beside it say the same, so it is no source of numbers. Places are whole, from 0 to <see cref="Width"/>.</summary>
internal static class ClaimScales
{
    /// <summary>Fine enough that a bar is placed to less than a tenth of a pixel.</summary>
    private const int Width = 2000;

    /// <summary>Free room at both sides, as a share of what lies between the outermost ends.</summary>
    private static readonly Rational Margin = Rational.Of(1, 5);

    /// <summary>Null for orders, and where the data give nothing or nothing is bounded.</summary>
    public static ViewMap? Of(Verdict verdict)
    {
        if (verdict is not { Allowed: { } allowed, Computed.Known: { } computed }) return null;
        var ends = new[] { allowed.Low, allowed.High, computed.Low, computed.High }.Select(end => end.Value).OfType<Rational>().ToList();
        if (ends.Count == 0) return null;
        var (first, last) = (ends.Min(), ends.Max());
        // One end alone, or points that are the same, stand in the middle.
        var room = first == last ? Rational.One : (last - first) * Margin;
        var (from, span) = (first - room, last - first + (room * 2));
        return ViewMap.Of(("width", Width), ("claimed", Bar(allowed, from, span)), ("given", Bar(computed, from, span)));
    }

    private static ViewMap Bar(Interval interval, Rational from, Rational span)
    {
        var low = interval.Low.Value is { } least ? Place(least, from, span) : 0;
        var high = interval.High.Value is { } most ? Place(most, from, span) : Width;
        return ViewMap.Of(
            ("x", low),
            ("width", high - low),
            ("end", high),
            ("is_point", interval.IsPoint),
            ("has_low", !interval.Low.IsInfinite),
            ("has_high", !interval.High.IsInfinite));
    }

    private static int Place(Rational value, Rational from, Rational span) => (int)((value - from) / span * Width).Round();
}
