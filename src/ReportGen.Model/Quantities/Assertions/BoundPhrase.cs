namespace ReportGen.Quantities.Assertions;

/// <summary>Words bound to a measure, with the words around them that are read as part of them.</summary>
/// <param name="Before">The modifiers before, joined by single spaces; empty for none.</param>
/// <param name="Words">What stands between the brackets.</param>
/// <param name="Behind">The modifiers behind; empty for none.</param>
internal sealed record BoundPhrase(string Before, string Words, string Behind)
{
    private static readonly string[] Marks = ["×", "%", " percentage points"];

    public static BoundPhrase Alone(string words) => new("", words, "");

    public bool IsAlone => Before.Length == 0 && Behind.Length == 0;

    /// <summary>What is read.</summary>
    public string Whole => string.Join(' ', new[] { Before, Words, Behind }.Where(part => part.Length > 0));

    /// <summary>The modifiers alone, as a message names them: "at least", "or more".</summary>
    public string Modifiers => string.Join(" … ", new[] { Before, Behind }.Where(part => part.Length > 0));

    /// <summary>Whether two words say how the number is meant, or one stands beside a range.</summary>
    public bool IsSaidTwice
    {
        get
        {
            if (IsAlone) return false;
            var around = TouchingWords.Wordings(Before) + TouchingWords.Wordings(Behind);
            var read = MeasureReader.Read(Words, isSigned: true).Value;
            var inside = (read?.Wording ?? WordingWords.Take(Words.Trim()).Wording) == StatedWording.Plain ? 0 : 1;
            return around > 1 || (around == 1 && inside == 1);
        }
    }

    /// <summary>The same with other words between the brackets.</summary>
    public BoundPhrase With(string words) => this with { Words = words };

    /// <summary>What of a whole phrase would stand between the brackets; null where the phrase does not have the same words
    /// around.</summary>
    public string? Inside(string whole)
    {
        var (before, behind) = (Before.Length == 0 ? "" : Before + ' ', Behind.Length == 0 ? "" : ' ' + Behind);
        return whole.Length > before.Length + behind.Length
            && whole.StartsWith(before, StringComparison.OrdinalIgnoreCase)
            && whole.EndsWith(behind, StringComparison.Ordinal)
            ? whole[before.Length..^behind.Length]
            : null;
    }

    /// <summary>A print without the unit or time that stands behind the brackets; null where there is nothing to leave out.</summary>
    public string? WithoutWhatFollows(string print)
    {
        if (Behind.Length == 0) return null;
        var per = print.IndexOf(" per ", StringComparison.Ordinal);
        if (per > 0) return print[..per];
        return Marks.FirstOrDefault(mark => print.EndsWith(mark, StringComparison.Ordinal)) is { } mark ? print[..^mark.Length] : null;
    }
}
