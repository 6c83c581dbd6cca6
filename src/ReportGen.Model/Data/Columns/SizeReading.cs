using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Data.Columns;

/// <summary>What the sizes of a column mean under one of the rules: where each begins and ends.</summary>
public sealed class SizeReading
{
    internal SizeReading(ImmutableArray<Stated> stated, StatedRules rules)
    {
        (Lows, Highs) = (new SizeEnds(stated.Length, EndOrder.ClosedFirst), new SizeEnds(stated.Length, EndOrder.ClosedLast));
        for (var place = 0; place < stated.Length; place++)
        {
            var size = stated[place].ToMeasure(rules).Known!.Value; // what is stated is known
            Lows.Set(place, size.Low);
            Highs.Set(place, size.High);
        }
    }

    /// <summary>How many there are.</summary>
    public int Length => Lows.Length;

    /// <summary>Where each begins: never infinite.</summary>
    public SizeEnds Lows { get; }

    /// <summary>Where each ends, or that it has no end.</summary>
    public SizeEnds Highs { get; }

    /// <summary>The size at a place of the column.</summary>
    public Interval this[int place] => Interval.Between(Lows[place], Highs[place]);
}
