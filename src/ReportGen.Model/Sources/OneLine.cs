namespace ReportGen.Sources;

/// <summary>Texts that may have several lines, for places that hold one.</summary>
public static class OneLine
{
    /// <summary>The text with one blank wherever it has several, or begins a new line, and none around it.</summary>
    public static string Of(string text) =>
        IsOne(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Nearly all texts are: those are given back as they are.</summary>
    private static bool IsOne(string text)
    {
        var wasBlank = true;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (isBlank && (wasBlank || letter != ' ')) return false;
            wasBlank = isBlank;
        }

        return text.Length == 0 || !wasBlank;
    }
}
