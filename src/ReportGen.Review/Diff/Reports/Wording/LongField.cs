using System.Collections.Immutable;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>A property that holds sentences. Two long texts beside each other hide in which word they differ.</summary>
public static class LongField
{
    /// <summary>In characters; two texts of less are compared at a glance.</summary>
    private const int Longest = 60;

    /// <summary>Its words in both editions; null where it is short, or is there only once.</summary>
    public static ImmutableArray<WordRun>? Of(FieldChange field)
    {
        if (field.Before is not { } before || field.After is not { } after || Math.Min(before.Length, after.Length) <= Longest) return null;
        var (earlier, later) = (Tokenizer.Of(before), Tokenizer.Of(after));
        return WordDiff.Runs(earlier, later, WordDiff.Stretches(earlier, later));
    }
}
