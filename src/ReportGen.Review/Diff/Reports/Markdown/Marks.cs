using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>What the items of several blocks say: causes, places, properties.</summary>
internal static class Marks
{
    /// <summary>The causes by what was done; at most about 600 bytes.</summary>
    public static string Causes(Comparison comparison, ImmutableArray<string> causes) =>
        Fitted.Join(causes, id => Cause(comparison, id), "; ", 500, count => $"and {Words.Of(count, "more cause", "more causes")}");

    /// <summary>Where something stands; at most about 700 bytes.</summary>
    public static string Places(ImmutableArray<Place> places) =>
        Fitted.Join(PlaceWords.ByPage(places), page => Inline.Of(page, 250), "; ", 600, count => $"and {Words.Of(count, "more page", "more pages")}");

    /// <summary>The causes by what they are called, where their sentences would be said again and again; at most about 300 bytes.</summary>
    public static string CauseNames(Comparison comparison, ImmutableArray<string> causes) =>
        Fitted.Join(causes, id => CauseName(comparison, id), "; ", 250, count => $"and {Words.Of(count, "more cause", "more causes")}");

    /// <summary>A property on a line of its own below an item; all of them at most about 700 bytes.</summary>
    public static string Fields(ImmutableArray<FieldChange> fields) => fields.IsEmpty ? "" : Fitted.Join(
        fields,
        field => $"  - {Inline.Of(field.Field, 60)}: {Values(field, 200)}\n",
        "",
        600,
        count => $"  - and {Words.Of(count, "more property", "more properties")}\n");

    /// <summary>What a property was and is; of long texts the words that differ.</summary>
    /// <param name="mostBytes">Of each of the two values.</param>
    public static string Values(FieldChange field, int mostBytes) => LongField.Of(field) is { } words
        ? WordLine.Of(words, 2 * mostBytes)
        : $"{Inline.Value(field.Before, mostBytes)} → {Inline.Value(field.After, mostBytes)}";

    private static string CauseName(Comparison comparison, string id) =>
        comparison.Causes.FirstOrDefault(cause => cause.Id == id) is { } cause ? $"{ChangeWords.Of(cause.Kind)} {Inline.Code(cause.Subject)}" : Inline.Code(id);

    // The list of causes is short where many things name them, so that it can be searched each time.
    private static string Cause(Comparison comparison, string id) =>
        comparison.Causes.FirstOrDefault(cause => cause.Id == id) is { } cause ? Inline.Of(cause.Sentence.TrimEnd('.'), 200) : Inline.Code(id);
}
