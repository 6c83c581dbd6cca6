using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>What happened to the bindings of a file, and to a pattern of exemptions, in words.</summary>
public static class BindingWords
{
    /// <summary>How many names are told.</summary>
    private const int Most = 12;

    /// <summary>"2 numbers lost their binding".</summary>
    public static string Lost(int count) => Words.Of(count, "number lost its binding", "numbers lost their binding");

    /// <summary>Each under what it is about.</summary>
    public static IEnumerable<(string Label, string Words)> Of(BindingChange file) => new (string, string)[]
    {
        ("unbound", Listed(file.Unbound, Move)),
        ("exempt", Listed(file.Unaccounted.Where(words => words.Kind == UnboundKind.Exempt), Unbound)),
        ("literal", Listed(file.Unaccounted.Where(words => words.Kind == UnboundKind.Literal), Unbound)),
        ("bound", Listed(file.Bound, Move)),
    }.Where(told => told.Item2.Length > 0);

    public static IEnumerable<(string Label, string Words)> Of(ExemptionChange exemption) => new[]
    {
        ("now", exemption.ReasonAfter),
        ("before", exemption.ReasonBefore),
    }.Where(told => told.Item2 is not null).Select(told => (told.Item1, $"{told.Item2}."));

    /// <summary>"all.size, printed as 85 MB (2 times)".</summary>
    private static string Move(BoundMove move) => move.Name + (move.Words is { } words ? $", printed as {words}" : "") + Times(move.Count);

    /// <summary>"“58” in “Update 58”, by the pattern Update \d+: a name".</summary>
    private static string Unbound(UnboundWords words) =>
        $"“{words.Words}”{(words.Name == words.Words ? "" : $" in “{words.Name}”")}{Times(words.Count)}"
            + (words.Pattern is { } pattern ? $", by the pattern {pattern}: {words.Reason}" : $": {words.Reason}");

    private static string Times(int count) => count == 1 ? "" : $" ({Words.Of(count)} times)";

    private static string Listed<T>(IEnumerable<T> items, Func<T, string> words)
    {
        ImmutableArray<T> all = [.. items];
        if (all.IsEmpty) return "";
        var more = all.Length > Most ? $"; and {Words.Of(all.Length - Most, "other", "others")}" : "";
        return $"{string.Join("; ", all.Take(Most).Select(words))}{more}.";
    }
}
