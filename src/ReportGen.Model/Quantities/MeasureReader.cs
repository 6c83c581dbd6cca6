using ReportGen.Diagnostics;

namespace ReportGen.Quantities;

/// <summary>What reading a stated text gave: the parts, or what is wrong and what to write.</summary>
public readonly record struct StatedResult(Stated? Value, string? Problem, string? Remedy);

/// <summary>Reads the words in which sources and reports state quantities. Any other wording is an error, never a
/// guess.</summary>
public static class MeasureReader
{
    private const int LongestText = 600;

    private const string PercentagePoint = " percentage point";

    private const string PerCent = " per cent";

    private const string Wordings =
        "write a number with its unit, such as '408 MB', 'over 2.7 GB', 'about 20%', 'at least 170 MB', '12–18' or '6.6x'";

    /// <summary>The remedy where a unit is like none.</summary>
    internal const string Units = $"units are {Unit.Listed}; a plain number may be per a thing, such as '12.3 per advisory'";

    /// <summary>The measure under the default rules, or null when the text is no quantity.</summary>
    public static Measure? TryRead(string text) => Read(text).Value?.ToMeasure();

    public static StatedResult Read(string text) => Read(text, isSigned: false);

    /// <summary>The same of words that may also say a change, which is below zero where a quantity of the kind cannot be.</summary>
    internal static StatedResult Read(string text, bool isSigned)
    {
        var words = StatedText.Normal(text);
        if (words.Length is 0 or > LongestText)
            return Wrong(words.Length == 0 ? "the text is empty" : "the text is too long to be a quantity");
        var (wording, rest) = WordingWords.Take(words);
        if (SpelledQuantity.TryRead(rest, wording) is var (spelled, spelledUnit))
            return new StatedResult(new Stated(words, wording, spelled, null, spelledUnit, null), null, null);
        if (rest.EndsWith(PerCent, StringComparison.Ordinal)) rest = rest[..^PerCent.Length] + Unit.Percent.Symbol;
        if (!TakePer(ref rest, out var per, out var thing))
            return Wrong($"'{text}' is per a time that is not known", "write 'per day', 'per week', 'per month' or 'per year'");
        var (numerals, unitName) = SpelledNumber.TryRead(rest) is null ? SplitUnit(rest) : (rest, "");
        var exponent = SpelledNumber.TakeLarge(ref numerals, ref unitName);
        if (FindUnit(unitName) is not { } unit) return UnknownUnit(text, unitName);
        if (numerals.EndsWith('+') && wording == StatedWording.Plain) (wording, numerals) = (StatedWording.AtLeast, numerals[..^1]);
        if (thing is not null && unit != Unit.None)
            return Wrong(
                $"'{text}' has a unit and a thing that it is per",
                "write a plain number, such as '12.3 per advisory', or a quantity without 'per'");
        var parts = new StatedParts(words, wording, numerals, exponent, thing is null ? unit : Unit.Plainly, per, thing);
        return ReadNumbers(parts, isSigned);
    }

    private static StatedResult ReadNumbers(StatedParts all, bool isSigned)
    {
        var (words, wording, numerals) = (all.Words, all.Wording, all.Numerals);
        var parts = numerals.Split(Separator(wording, numerals));
        if (parts.Length == 2 && wording is StatedWording.Plain or StatedWording.Between)
        {
            if (all.Number(StripUnit(parts[0], all.Unit)) is not { } low || all.Number(parts[1]) is not { } high)
                return Wrong($"'{words}' is not a range of numbers");
            if (low.Value > high.Value) return Wrong($"the range '{words}' ends before it begins", "write the smaller number first");
            return Checked(all.Stated(StatedWording.Between, low, high), isSigned);
        }

        if (wording == StatedWording.Between) return Wrong($"'{words}' is not a range of numbers", "write 'between 12 and 18'");
        return all.Number(numerals) is { } number
            ? Checked(all.Stated(wording, number, null), isSigned)
            : Wrong(
                $"'{words}' is not a quantity",
                numerals.Contains('/', StringComparison.Ordinal) && numerals.Any(char.IsAsciiDigit)
                    ? "write a fraction as a decimal number or in percent, such as '0.25' or '25%'"
                    : Wordings);
    }

    private static string Separator(StatedWording wording, string numerals)
    {
        if (wording == StatedWording.Between) return " and ";
        return numerals.Contains(" to ", StringComparison.Ordinal) ? " to " : "–";
    }

    private static StatedResult Checked(Stated stated, bool isSigned)
    {
        var numbers = stated.UpTo is { } upTo ? new[] { stated.Number, upTo } : [stated.Number];
        if (stated.Kind.IsWhole && numbers.Any(n => n.Decimals > 0))
        {
            if (stated.Unit == Unit.None && (char.IsAsciiDigit(stated.Text[^1]) || stated.Text[^1] == '+'))
                return new StatedResult(stated.AsNumber(), null, null);
            return Wrong($"'{stated.Text}' is not a whole number, and {stated.Kind} is one", "write a whole number");
        }

        if (!isSigned && stated.Kind.Range.Low.Value is { Sign: 0 } && numbers.Any(n => n.Value.Sign < 0))
            return Wrong($"'{stated.Text}' is negative, which {stated.Kind} cannot be", "write a number that is not below zero");
        return new StatedResult(stated, null, null);
    }

    private static bool TakePer(ref string rest, out TimeUnit? per, out string? thing)
    {
        (per, thing) = (null, null);
        var at = rest.IndexOf(" per ", StringComparison.Ordinal);
        var length = " per ".Length;
        if (at < 0 && (at = rest.IndexOf('/', StringComparison.Ordinal)) >= 0) length = 1;
        if (at < 0) return TakeEach(ref rest, out per);
        var time = rest[(at + length)..];
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            if (time == unit.Word()) per = unit;
        }

        // A stroke makes a rate only of a quantity and a word: "N/A" and "1/4" are none.
        if (per is null && length == 1 && !(rest[..at].Any(char.IsAsciiDigit) && time.Any(char.IsAsciiLetter))) return true;
        if (per is null && length > 1 && IsThing(time)) thing = time;
        rest = rest[..at];
        return per is not null || thing is not null;
    }

    // "4.5 MB a month"; true, because all else is no rate.
    private static bool TakeEach(ref string rest, out TimeUnit? per)
    {
        per = null;
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            var each = $" a {unit.Word()}";
            if (!rest.EndsWith(each, StringComparison.Ordinal)) continue;
            (rest, per) = (rest[..^each.Length], unit);
            break;
        }

        return true;
    }

    /// <summary>Whether a plain number can be per this: one word that is not nearly a unit of time.</summary>
    public static bool IsThing(string word) =>
        word.Length > 1
            && word.All(char.IsAsciiLetter)
            && Nearest.Find(word, Enum.GetValues<TimeUnit>().SelectMany(time => new[] { time.Word(), $"{time.Word()}s" })) is null;

    // The unit is what follows the last character that can end a numeral; a number word has a space before its unit.
    private static (string Numerals, string Unit) SplitUnit(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]) && text[end - 1] != '+') end--;
        if (end > 0) return (text[..end], text[end..].Trim());
        var space = text.EndsWith(PercentagePoint, StringComparison.Ordinal)
            || text.EndsWith(PercentagePoint + "s", StringComparison.Ordinal)
            ? text.LastIndexOf(PercentagePoint, StringComparison.Ordinal)
            : text.LastIndexOf(' ');
        return space < 0 || text[..space].EndsWith(" and", StringComparison.Ordinal) ? (text, "") : (text[..space], text[(space + 1)..]);
    }

    // "between 6.6× and 6.9×" repeats the unit.
    private static string StripUnit(string text, Unit unit)
    {
        var (numerals, name) = SplitUnit(text);
        return name.Length > 0 && FindUnit(name) == unit ? numerals : text;
    }

    private static Unit? FindUnit(string name) => name.Length == 0 ? Unit.None : Unit.Find(name);

    private static StatedResult UnknownUnit(string text, string unit) => Wrong(
        unit.Any(char.IsLetter) ? $"'{text}' has the unknown unit '{unit}'" : $"'{text}' is not a quantity",
        // One letter is one edit away from every other.
        (unit.Length > 1 ? Nearest.Suggest(unit, Unit.Spellings) : null) ?? (unit.Any(char.IsLetter) && text.Any(char.IsAsciiDigit)
            ? Units
            : Wordings));

    private static StatedResult Wrong(string problem, string remedy = Wordings) => new(null, problem, remedy);
}
