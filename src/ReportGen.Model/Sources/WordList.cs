using System.Collections.Immutable;

namespace ReportGen.Sources;

/// <summary>A closed list of words and what they mean, such as <c>required | possible | none</c>.</summary>
/// <param name="What">What one of them is called, with its article: "a restart".</param>
public sealed record WordList<T>(string What, ImmutableArray<(string Word, T Value)> Items)
    where T : struct
{
    public IEnumerable<string> Words => Items.Select(item => item.Word);

    /// <summary>The words as a reader would list them: "'required', 'possible' or 'none'".</summary>
    public string Choice => Items.Length == 1
        ? $"'{Items[0].Word}'"
        : $"{string.Join(", ", Items[..^1].Select(item => $"'{item.Word}'"))} or '{Items[^1].Word}'";

    /// <summary>The meaning of a word, compared ordinally; null when it is not in the list.</summary>
    public T? Find(string word)
    {
        foreach (var (known, value) in Items)
        {
            if (string.Equals(known, word, StringComparison.Ordinal)) return value;
        }

        return null;
    }

    /// <summary>The word for a meaning that is in the list.</summary>
    public string WordOf(T value) => Items.First(item => EqualityComparer<T>.Default.Equals(item.Value, value)).Word;
}
