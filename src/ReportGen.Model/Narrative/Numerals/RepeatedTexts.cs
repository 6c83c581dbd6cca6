using System.Collections.Concurrent;

namespace ReportGen.Narrative.Numerals;

/// <summary>Keeps one copy of texts that a report repeats: years, versions and reasons stand in thousands of articles.</summary>
internal sealed class RepeatedTexts
{
    private const int Longest = 64;

    private readonly ConcurrentDictionary<string, string> copies = new(StringComparer.Ordinal);

    /// <summary>The copy that is kept of an equal text; a long one, which hardly comes again, as it is.</summary>
    public string Of(string text) => text.Length > Longest ? text : copies.GetOrAdd(text, text);
}
