using System.Collections.Frozen;

namespace ReportGen.Quantities.Numerals;

/// <summary>Where a number word states a quantity.</summary>
public enum NumberWordPlaces
{
    /// <summary>Wherever it stands, as in English text.</summary>
    Anywhere,

    /// <summary>Only before a unit or noun that ReportGen knows: in other languages "ten" or "six" may be any word.</summary>
    BeforeCounted,
}

/// <summary>How number words are read.</summary>
/// <param name="Phrases">Sequences in which they state no quantity.</param>
/// <param name="Measured">How what the report measures is called: behind these words a number is a figure.</param>
internal sealed record NumeralReading(NumeralPhrases Phrases, NumberWordPlaces Places, FrozenSet<string> Measured)
{
    public static NumeralReading Default { get; } = new(NumeralPhrases.Shipped, NumberWordPlaces.Anywhere, []);
}
