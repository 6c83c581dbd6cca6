namespace ReportGen.Quantities;

/// <summary>Small rules of English that the sentences of several rooms need.</summary>
public static class English
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Joined(IReadOnlyList<string> items) => Listed(items, "and");

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Either(IReadOnlyList<string> items) => Listed(items, "or");

    /// <summary>Words as a sentence or heading begins.</summary>
    public static string Beginning(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A title inside a sentence; a name such as ESX keeps its capitals.</summary>
    public static string Inside(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    /// <summary>Texts as sentences behind each other. Each ends once: a full stop is set only where a text has no end of its own, be it
    /// before a closing quote or bracket.</summary>
    public static string Sentences(IEnumerable<string> texts) =>
        string.Join(' ', texts.Select(text => text.Trim()).Where(text => text.Length > 0).Select(text => HasEnd(text) ? text : text + "."));

    private static bool HasEnd(string text) => text.TrimEnd('"', '”', '’', ')').LastOrDefault() is '.' or '?' or '!' or '…';

    private static string Listed(IReadOnlyList<string> items, string last) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {last} {items[^1]}";
}
