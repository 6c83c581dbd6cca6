namespace ReportGen.Names;

/// <summary>What stands behind a selection's dot: <c>patches</c> or <c>patches[critical]</c>.</summary>
/// <param name="Part">What stands in brackets; null for the whole.</param>
public readonly record struct MeasureKey(SelectionMeasure Measure, string? Part)
{
    /// <summary>Null when it is no measure of a selection, or its brackets are not in order.</summary>
    public static MeasureKey? TryParse(string text)
    {
        var word = WordOf(text);
        return SelectionMeasures.Find(word) is { } measure && HasPartInOrder(text, word)
            ? new MeasureKey(measure, word.Length == text.Length ? null : text[(word.Length + 1)..^1])
            : null;
    }

    /// <summary>What is meant for a measure, for messages: the word before a part, or all of it where the brackets are not in
    /// order.</summary>
    public static string Attempted(string text) => WordOf(text) is var word && HasPartInOrder(text, word) ? word : text;

    // Nothing behind the word, or something in one pair of brackets that holds no other.
    private static bool HasPartInOrder(string text, string word) =>
        word.Length == text.Length
            || (text.EndsWith(']') && text.AsSpan()[(word.Length + 1)..^1] is { Length: > 0 } part && part.IndexOfAny('[', ']') < 0);

    /// <summary>What stands before brackets, measure or not.</summary>
    public static string WordOf(string text) => text.IndexOf('[', StringComparison.Ordinal) is var open and >= 0 ? text[..open] : text;

    public override string ToString() => Part is null ? Measure.Word : $"{Measure.Word}[{Part}]";
}
