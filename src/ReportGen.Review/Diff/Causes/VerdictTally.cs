using System.Text.RegularExpressions;

namespace ReportGen.Diff.Causes;

/// <summary>Finds where a text counts verdicts: <c>3 off by rounding</c>, <c>12 claims</c>.</summary>
internal static partial class VerdictTally
{
    /// <summary>Whether everything of a part of a text but its punctuation stands in such counts. A number or the name of a verdict alone counts nothing: an author may have written it.</summary>
    /// <param name="start">In characters from 0.</param>
    /// <param name="end">Not included.</param>
    public static bool Covers(string text, int start, int end)
    {
        var counts = Count().Matches(text);
        return Enumerable.Range(start, end - start)
            .All(at => !char.IsLetterOrDigit(text[at]) || counts.Any(count => count.Index <= at && at < count.Index + count.Length));
    }

    [GeneratedRegex(@"\b\p{Nd}+ (?:claims?|verdicts?|confirmed|consistent|off by rounding|contradicted|undecided|untestable)\b")]
    private static partial Regex Count();
}
