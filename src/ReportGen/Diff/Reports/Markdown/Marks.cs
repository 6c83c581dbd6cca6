using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Site.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>What the items of several blocks say: causes, places, properties.</summary>
internal static class Marks
{
    /// <summary>The causes by what was done; at most about 600 bytes.</summary>
    public static string Causes(Comparison comparison, ImmutableArray<string> causes) =>
        Fitted.Join(causes, id => Cause(comparison, id), "; ", 500, count => $"and {Words.Of(count, "more cause", "more causes")}");

    /// <summary>Where something stands; at most about 700 bytes.</summary>
    public static string Places(ImmutableArray<Place> places) =>
        Fitted.Join(places, place => Inline.Of(ChangeWords.Of(place), 150), "; ", 600, count => $"and {Words.Of(count, "more place", "more places")}");

    /// <summary>A property on a line of its own below an item; all of them at most about 700 bytes.</summary>
    public static string Fields(ImmutableArray<FieldChange> fields) => fields.IsEmpty ? "" : Fitted.Join(
        fields,
        field => $"  - {Inline.Of(field.Field, 60)}: {Inline.Value(field.Before, 200)} → {Inline.Value(field.After, 200)}\n",
        "",
        600,
        count => $"  - and {Words.Of(count, "more property", "more properties")}\n");

    // The list of causes is short where many things name them, so that it can be searched each time.
    private static string Cause(Comparison comparison, string id) =>
        comparison.Causes.FirstOrDefault(cause => cause.Id == id) is { } cause ? Inline.Of(cause.Sentence.TrimEnd('.'), 200) : Inline.Code(id);
}
