namespace ReportGen.Site;

/// <summary>Texts for places that hold few letters, such as the title of a window and what search engines show of a page.</summary>
internal static class ShortText
{
    /// <summary>Letters of a page's title that search engines show.</summary>
    public const int Title = 65;

    /// <summary>Letters of a page's description that search engines show.</summary>
    public const int Description = 160;

    private const string Mark = "…";

    /// <summary>The text where it is short enough; else its first sentences where they fill half of the room; else as many words as fit,
    /// and a mark. It never ends with a numeral: what follows one says what it counts.</summary>
    /// <param name="most">In UTF-16 code units, the mark included.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = SentenceEnd(text, most);
        if (end > most / 2) return text[..end];
        var room = most - Mark.Length;
        var words = text[..(text.LastIndexOf(' ', room) is var space && space > 0 ? space : Whole(text, room))];
        while (words.LastIndexOf(' ') is var before && before > 0 && words.AsSpan(before).IndexOfAnyInRange('0', '9') >= 0)
            words = words[..before];
        return words.TrimEnd(' ', ',', ';', ':', '.', '–', '·', '(') + Mark;
    }

    /// <summary>Where the last sentence ends that fits; zero for none.</summary>
    private static int SentenceEnd(string text, int most)
    {
        for (var at = most; at > 1; at--)
        {
            if (text[at - 1] is '.' or '?' or '!' && text[at] == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1])) return at;
        }

        return 0;
    }

    /// <summary>Before a letter of two code units, not between them.</summary>
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
