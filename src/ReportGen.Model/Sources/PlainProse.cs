using System.Text.RegularExpressions;

namespace ReportGen.Sources;

/// <summary>Prose without its marks, for places that hold plain text only: titles of drawings, alternative texts.</summary>
public static partial class PlainProse
{
    /// <summary>The words of the prose: a link becomes its words, an empty one the words of what it names; emphasis marks go.</summary>
    /// <param name="wordsOf">The words of a bound name, or null when there are none.</param>
    public static string Of(string prose, Func<string, string?> wordsOf)
    {
        var linked = Link().Replace(prose, match => match.Groups["words"].Value is { Length: > 0 } words
            ? words
            : wordsOf(match.Groups["name"].Value.Trim()) ?? "");
        return OnOneLine(Marks().Replace(linked, ""));
    }

    /// <summary>The text with one blank wherever it has several, or begins a new line.</summary>
    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\((?:[a-z]+:)?(?<name>[^)]*)\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\w)[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
