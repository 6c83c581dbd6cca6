namespace ReportGen.Quantities;

/// <summary>A stated text taken apart, its numbers not yet read.</summary>
/// <param name="Exponent">The power of ten of a word such as million behind the numbers; zero without one.</param>
/// <param name="Thing">What a plain number is per; null for none.</param>
internal sealed record StatedParts(
    string Words,
    StatedWording Wording,
    string Numerals,
    int Exponent,
    Unit Unit,
    TimeUnit? Per,
    string? Thing)
{
    public WrittenNumber? Number(string numeral)
    {
        if (Exponent > 0 && numeral == "a") return new WrittenNumber(1, 0).Times(Exponent);
        var number = WrittenNumber.TryRead(numeral) ?? SpelledNumber.TryRead(numeral);
        return Exponent > 0 ? number?.Times(Exponent) : number;
    }

    public Stated Stated(StatedWording wording, WrittenNumber number, WrittenNumber? upTo) =>
        new(Words, wording, number, upTo, Unit, Per) { PerThing = Thing };
}
