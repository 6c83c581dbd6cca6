namespace ReportGen.Quantities;

/// <summary>The parts of a printed quantity before they are joined: wording, one or two numerals, unit, what it is per.</summary>
/// <param name="PerWords">" per week", or nothing.</param>
internal sealed record WrittenShape(StatedWording Wording, string First, string? Second, Unit Unit, string PerWords)
{
    /// <summary>Whether a printed numeral reaches 1 of the next larger unit.</summary>
    public bool ReachesNextUnit => Unit.Next is { } next && new[] { First, Second }
        .Any(
            numeral =>
                numeral is not null && WrittenNumber.TryRead(numeral) is { } number && number.Value.Abs() * Unit.Scale >= next.Scale);

    public string Words()
    {
        if (Second is null)
            return Prefix + WithUnit(Wording == StatedWording.Plain && Unit == Unit.Nines ? Spelled(First) : First) + PerWords;
        if (IsNegative(First) || IsNegative(Second)) return Between(First, Second);
        return $"{First}–{WithUnit(Second)}{PerWords}";
    }

    /// <summary>Other spellings that mean the same.</summary>
    public IEnumerable<string> Spellings()
    {
        if (Second is { } second)
        {
            yield return Between(First, second);
            if (Spelled(First) != First && Spelled(second) != second)
                yield return Between(Spelled(First), Spelled(second)); // both or none: "2.5 and three" is no range
            yield return $"{First} to {WithUnit(second)}{PerWords}";
            yield break;
        }

        yield return Prefix + WithUnit(First) + PerWords;
        yield return Prefix + WithUnit(Spelled(First)) + PerWords;
        if (Unit == Unit.Fold) yield return $"{Prefix}{First} times";
        if (Unit == Unit.Points) yield return Prefix + WithUnit(First).Replace("percentage ", "", StringComparison.Ordinal);
    }

    /// <summary>The parts of a stated text with one numeral, for its spellings; null for a range or a number word.</summary>
    public static WrittenShape? TryOf(Stated stated)
    {
        var numerals = new string([.. stated.Text.Where(c => char.IsAsciiDigit(c) || c is '.' or ',' or '−')]);
        return stated.UpTo is null && numerals.Length > 0
            ? new WrittenShape(stated.Wording, numerals, null, stated.Unit, stated.Kind.PerWords)
            : null;
    }

    private string Prefix => Wording switch
    {
        StatedWording.AtLeast => "at least ",
        StatedWording.AtMost => "at most ",
        StatedWording.Over => "over ",
        StatedWording.Under => "under ",
        StatedWording.About => "about ",
        _ => "",
    };

    private string Between(string from, string to) => $"between {WithUnit(from)} and {WithUnit(to)}{PerWords}";

    private string WithUnit(string numeral) => Unit.IsSpaced ? $"{numeral} {Unit.After(numeral)}" : numeral + Unit.Symbol;

    // "sixty%" is no English.
    private string Spelled(string numeral) =>
        (Unit.IsSpaced || Unit.Symbol.Length == 0)
            && WrittenNumber.TryRead(numeral) is { Decimals: 0 } number
            && NumberWords.TrySpell(number.Value) is { } word
            ? word
            : numeral;

    private static bool IsNegative(string numeral) => numeral.StartsWith('−');
}
