using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>What is said of many items: causes, places, values.</summary>
internal static class CauseWords
{
    /// <summary>The causes by what was done; at most about 600 bytes.</summary>
    public static string Sentences(ImmutableArray<Cause> causes) =>
        Fitted.Join(causes, cause => Sentence(cause, 200), "; ", 500, More);

    /// <summary>What was done, without a full stop, and where.</summary>
    public static string Sentence(Cause cause, int mostBytes) =>
        Inline.Of(cause.Sentence.TrimEnd('.'), mostBytes) + (cause.At is { } at ? $" ({Inline.Code(at.ToString())})" : "");

    /// <summary>The causes by what they are called, where their sentences would be said again and again; at most about 300 bytes.</summary>
    public static string Names(ImmutableArray<Cause> causes) =>
        Fitted.Join(causes, cause => $"{ChangeWords.Of(cause.Kind)} {Inline.Code(cause.Subject)}", "; ", 250, More);

    /// <summary>Where something stands; at most about 700 bytes.</summary>
    public static string Places(ImmutableArray<Place> places) =>
        Fitted.Join(
            PlaceWords.ByPage(places),
            page => Inline.Of(page, 250),
            "; ",
            600,
            count => $"and {Words.Of(count, "more page", "more pages")}");

    /// <summary>What a property was and is; of long texts the words that differ.</summary>
    /// <param name="mostBytes">Of each of the two values.</param>
    public static string Values(FieldChange field, int mostBytes) => LongField.Of(field) is { } words
        ? WordLine.Of(words, 2 * mostBytes)
        : $"{Inline.Value(field.Before, mostBytes)} → {Inline.Value(field.After, mostBytes)}";

    /// <summary>The line of a property, behind a space; empty where it is not known.</summary>
    public static string Line(FieldChange field) => field.Line is { } line ? $" (line {Words.Of(line)})" : "";

    private static string More(int count) => $"and {Words.Of(count, "more cause", "more causes")}";
}
