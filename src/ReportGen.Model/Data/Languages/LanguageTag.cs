namespace ReportGen.Data.Languages;

/// <summary>The language of a report, after BCP 47: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="IsRightToLeft">Whether its script runs from right to left: the one that the tag names, or else the usual one of the
/// language.</param>
public sealed record LanguageTag(string Text, bool IsRightToLeft)
{
    public static LanguageTag English { get; } = new("en", IsRightToLeft: false);

    /// <summary>Whether the theme's own words are in it.</summary>
    public bool IsEnglish => Text.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The tag, or what to write instead.</summary>
    public static (LanguageTag? Tag, string Remedy) Parse(string text)
    {
        var parts = text.ToLowerInvariant().Split('-');
        if (!Subtags.IsLanguage(parts[0]))
            return (
                null,
                Subtags.Instead(parts[0]) is { } other
                    ? Did(other, text, parts[0])
                    : "write the code of a language, such as 'en', 'de' or 'pt-BR'");
        var (at, script) = (1, (string?)null);
        if (at < parts.Length && Subtags.IsScript(parts[at])) script = parts[at++];
        if (at < parts.Length && Subtags.IsRegion(parts[at])) at++;
        while (at < parts.Length && Subtags.IsVariant(parts[at])) at++;
        // What follows one letter is for whom it concerns: "x-…" is private, others are extensions.
        if (at < parts.Length && !(parts[at].Length == 1 && at + 1 < parts.Length && parts[at..].All(IsExtension)))
            return (null, Unknown(text, at));
        return (new LanguageTag(text, RightToLeft.Is(parts[0], script)), "");
    }

    private static string Did(string language, string text, string first) => $"did you mean '{language}{text[first.Length..]}'?";

    private static string Unknown(string text, int at)
    {
        var parts = text.Split('-');
        return $"'{parts[at]}' is no script, region or variant of a language at this place: write '{string.Join('-', parts[..at])}'";
    }

    private static bool IsExtension(string part) => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit);
}
