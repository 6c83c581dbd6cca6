using System.Collections.Immutable;

namespace ReportGen.Quantities.Numerals;

/// <summary>The idioms of English in which a number word states no quantity that anybody could count.</summary>
internal static class NumeralIdioms
{
    // Which two, the text has said before.
    private const string Pointing = "the two|these two|those two|the other two|other two|the latter two|"
        + "between the two|one or two";

    // A kind of thing rather than how many there are.
    private const string Kinds = "two-factor|two-way|two-sided|two-faced|two-edged|two-handed|two-tone|two-tier|two-tiered|two-step|"
        + "two-stage|two-phase|"
        + "two-part|two-party|two-dimensional|two-level|two-pass|two-stroke|two-piece|two-ply|two-up|two-time|two-wheeler|two-seater|"
        + "three-way|three-dimensional|three-tier|three-point turn|three-piece|three-legged|four-way|four-dimensional|four-wheel|"
        + "four-letter word|"
        + "four-by-four|five-star|six-pack|twelve-factor|twelve-tone|twenty-twenty|nine-to-five|multi-million|million-dollar question|"
        + "two's complement|two's-complement";

    private const string Sayings = "on all fours|all fours|at sixes and sevens|sixes and sevens|six of one|half a dozen of the other|"
        + "two by two|in twos and threes|"
        + "two and two together|of two minds|in two minds|two birds with one stone|two sides of the same coin|two wrongs|two cents|"
        + "takes two|"
        + "in two shakes|two left feet|two peas in a pod|nine lives|nine to five|cloud nine|whole nine yards|forty winks|seven seas|"
        + "high five|take five|"
        + "three cheers|three sheets to the wind|four corners of the world|four corners of the earth|four walls|a dime a dozen|"
        + "baker's dozen|"
        + "one in a million|thanks a million|a million miles away|worth a thousand words|a thousand times no|death by a thousand cuts|"
        + "a thousand and one|hundred and one|catch twenty-two|ten a penny|ten to the dozen|nineteen to the dozen|"
        + "talk nineteen to the dozen|eight ball|eleven o'clock|two o'clock|three o'clock|four o'clock|five o'clock|six o'clock|"
        + "seven o'clock|"
        + "eight o'clock|nine o'clock|ten o'clock|twelve o'clock|number two|half-time|half-way|"
        + "thousand separator|thousand separators|thousands separator|thousands separators";

    public static ImmutableArray<string> All { get; } = [.. $"{Pointing}|{Kinds}|{Sayings}".Split('|').Distinct(StringComparer.Ordinal)];
}
