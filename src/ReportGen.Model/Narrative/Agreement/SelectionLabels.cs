using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Data;
using ReportGen.Narrative.Naming;

namespace ReportGen.Narrative.Agreement;

/// <summary>Finds in a text the labels and listed names by which selections are known.</summary>
internal sealed partial class SelectionLabels
{
    /// <summary>Characters before a place in which a label is looked for: what stands further away is not spoken of.</summary>
    private const int Reach = 2_000;

    private readonly FrozenDictionary<string, ImmutableArray<Label>> byFirstWord;
    private readonly ReportData? data;

    private SelectionLabels(IEnumerable<Label> labels, ReportData? data) => (this.data, byFirstWord) = (data, labels
        .GroupBy(label => FirstWord(label.Words, 0), StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(label => label.Words.Length)
                .ThenBy(label => label.Words, StringComparer.Ordinal)
                .ToImmutableArray(),
            StringComparer.Ordinal));

    /// <summary>A label with the selections that it stands for.</summary>
    private sealed record Label(string Words, ImmutableArray<string> Selections);

    public static SelectionLabels None { get; } = new([], null);

    public static SelectionLabels Of(ReportData data) => new(
        data.Selections
            .SelectMany(
                selection => selection.Names.Select(name => name.Text).Append(selection.Label),
                (selection, words) => (selection.Id, Words: words.Trim()))
            .Where(pair => pair.Words.Length > 0)
            .GroupBy(pair => pair.Words, pair => pair.Id, StringComparer.Ordinal)
            .Select(group => new Label(group.Key, [.. group])),
        data);

    /// <summary>Whether a label that was found can mean a selection.</summary>
    public bool Means(FoundLabel label, string selection) => data?.Selection(selection) is { } one
        ? one.IsMeant(label.Selections, label.Words)
        : label.Selections.Contains(selection, StringComparer.Ordinal);

    /// <summary>The labels before a place that can be its subject: the one that ends nearest, and where that only says with what is compared,
    /// as in "more than those of Core", the nearest other one.</summary>
    public IEnumerable<FoundLabel> Before(string text, int end)
    {
        var found = new List<(int Start, FoundLabel Label)>();
        for (var at = Math.Max(0, end - Reach); at < end; at++)
        {
            if (Find(text, at, end) is not { } label) continue;
            found.Add((at, label));
            at += label.Words.Length - 1;
        }

        for (var next = found.Count - 1; next >= 0; next--)
        {
            yield return found[next].Label;
            var length = Math.Min(found[next].Start, LongestBeginning);
            if (!BeginsCompared().IsMatch(text.AsSpan(found[next].Start - length, length))) yield break;
        }
    }

    /// <summary>The label with which words compare right behind a place: "than Core", "than those of Core", "than the total of Core"; null for none.</summary>
    public FoundLabel? ComparedAt(string text, int start)
    {
        var match = Compared().Match(text, start);
        return match.Success ? Find(text, match.Index + match.Length, text.Length) : null;
    }

    private FoundLabel? Find(string text, int at, int end)
    {
        if (at >= text.Length || !IsWordStart(text, at) || !byFirstWord.TryGetValue(FirstWord(text, at), out var labels)) return null;
        return labels.FirstOrDefault(label => Stands(label.Words, text, at, end)) is { } found
            ? new FoundLabel(found.Words, found.Selections)
            : null;
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

    /// <summary>Small words that may stand between "than" and what is compared.</summary>
    private const int LongestBeginning = 40;

    [GeneratedRegex(@"\b(?:than|against|(?:those|that) (?:of|for))\s+(?:(?:the|for|of|in|those|that|either|its)\s+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsCompared();

    [GeneratedRegex(
        @"\G[^.;:,()]{0,60}?\bthan\s+(?:(?:the|for|of|in|those|that|either|its|totals?|sums?|sizes?|counts?|numbers?|mean|average)\s+)*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}

/// <summary>A label or listed name where it stands in a text.</summary>
/// <param name="Selections">Those that have it.</param>
internal sealed record FoundLabel(string Words, ImmutableArray<string> Selections);
