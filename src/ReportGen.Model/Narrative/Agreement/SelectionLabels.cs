using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Data;

namespace ReportGen.Narrative.Agreement;

/// <summary>Finds in a text the labels and listed names by which selections are known.</summary>
internal sealed class SelectionLabels
{
    /// <summary>Characters before a place in which a label is looked for: what stands further away is not spoken of.</summary>
    private const int Reach = 2_000;

    private readonly FrozenDictionary<string, ImmutableArray<Label>> byFirstWord;

    private SelectionLabels(IEnumerable<Label> labels) => byFirstWord = labels
        .GroupBy(label => FirstWord(label.Words, 0), StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(label => label.Words.Length)
                .ThenBy(label => label.Words, StringComparer.Ordinal)
                .ToImmutableArray(),
            StringComparer.Ordinal);

    /// <summary>A label with the selections that it stands for.</summary>
    private sealed record Label(string Words, ImmutableArray<string> Selections);

    public static SelectionLabels None { get; } = new([]);

    public static SelectionLabels Of(ReportData data) => new(
        data.Selections
            .SelectMany(
                selection => selection.Names.Select(name => name.Text).Append(selection.Label),
                (selection, words) => (selection.Id, Words: words.Trim()))
            .Where(pair => pair.Words.Length > 0)
            .GroupBy(pair => pair.Words, pair => pair.Id, StringComparer.Ordinal)
            .Select(group => new Label(group.Key, [.. group])));

    /// <summary>The label that ends nearest before a place, with its selections; null for none.</summary>
    public (string Words, ImmutableArray<string> Selections)? NearestBefore(string text, int end)
    {
        (string, ImmutableArray<string>)? nearest = null;
        for (var at = Math.Max(0, end - Reach); at < end; at++)
        {
            if (!IsWordStart(text, at)) continue;
            if (!byFirstWord.TryGetValue(FirstWord(text, at), out var labels)) continue;
            if (labels.FirstOrDefault(label => Stands(label.Words, text, at, end)) is not { } found) continue;
            nearest = (found.Words, found.Selections);
            at += found.Words.Length - 1;
        }

        return nearest;
    }

    private static bool Stands(string label, string text, int at, int end) =>
        at + label.Length <= end
            && text.AsSpan(at, label.Length).SequenceEqual(label)
            && (at + label.Length == text.Length || !char.IsLetterOrDigit(text[at + label.Length]));

    private static bool IsWordStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static string FirstWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end == at ? text[at..Math.Min(at + 1, text.Length)] : text[at..end];
    }
}
