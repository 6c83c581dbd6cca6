namespace ReportGen.Claims.Wording;

/// <summary>Small rules of English that several sentences need.</summary>
internal static class Sentence
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Joined(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>For the beginning of a sentence.</summary>
    public static string Beginning(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A title inside a sentence; a name such as ESX keeps its capitals.</summary>
    public static string Inside(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
