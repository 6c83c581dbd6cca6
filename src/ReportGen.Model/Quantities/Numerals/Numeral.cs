namespace ReportGen.Quantities.Numerals;

/// <summary>What stands behind a numeral.</summary>
public enum NumeralTail
{
    None,

    /// <summary>A thing that is counted: patches, restarts.</summary>
    Noun,

    /// <summary>A unit: days, MB, percent.</summary>
    Unit,
}

/// <summary>A numeral in a text: digits in any form, or a quantity word before a unit or a counted noun.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its characters, signs, currency, grouping and glued units included: <c>~20%</c>, <c>$1500</c>,
/// <c>12–18</c>.</param>
/// <param name="PhraseLength">The same with the unit or noun directly behind it: <c>2 days</c>.</param>
/// <param name="Exemption">The pattern by which it is a name and no figure; null when it is a figure.</param>
public readonly record struct Numeral(int Start, int Length, int PhraseLength, NumeralTail Tail, NumeralExemption? Exemption)
{
    public int End => Start + Length;

    /// <summary>Where the name begins that the exemption matched; nothing is said of a figure.</summary>
    public int NameStart { get; init; }

    public int NameLength { get; init; }

    public bool IsExempt => Exemption is not null;
}
