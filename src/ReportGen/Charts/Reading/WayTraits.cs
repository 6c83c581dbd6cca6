using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>How each way of counting counts, in short words: a column for every trait in which the ways differ; what all have in common is a note.</summary>
/// <param name="Labels">What each way counts.</param>
/// <param name="Published">The traits of what was published, as far as they are known.</param>
internal sealed record WayTraits(
    ImmutableArray<string> Labels,
    ImmutableArray<string> Heads,
    ImmutableArray<string> Published,
    ImmutableArray<ImmutableArray<string>> Rows,
    ImmutableArray<string> Notes)
{
    private const string Any = "any";
    private const string Window = "Window";

    private static readonly ImmutableArray<Trait> All =
    [
        new("Rated", Rated),
        new("Class", selection => Listed(selection.Where.Class)),
        new("Impact", selection => Listed(selection.Where.Impact)),
        new("Inferred", selection => selection.Where.Affects is null ? Any : selection.Where.Inferred == InferredRecords.Include ? "counted" : "left out"),
        new(Window, selection => selection.Window.Words()),
    ];

    public static WayTraits Of(ImmutableArray<ImmutableArray<Selection>> ways, ImmutableArray<Selection> reported)
    {
        var words = All.Select(trait => ways.Select(way => Of(way, trait)).ToList()).ToList();
        var windows = reported.Select(selection => selection.Window).Distinct().ToList();
        var differ = ways.SelectMany(way => way).Concat(reported).Select(selection => selection.Window).Distinct().Count() > 1;
        var varying = Enumerable.Range(0, All.Length)
            .Where(at => All[at].Head == Window ? differ : words[at].Distinct(StringComparer.Ordinal).Count() > 1).ToList();
        return new WayTraits(
            [.. ways.Select(way => Of(way, new Trait("", selection => selection.Count == CountOf.Advisories ? "Advisories" : "Patches")))],
            [.. varying.Select(at => All[at].Head)],
            [.. varying.Select(at => All[at].Head == Window ? string.Join("; ", windows.Select(window => window.Words())) : "")],
            [.. Enumerable.Range(0, ways.Length).Select(way => varying.Select(at => words[at][way]).ToImmutableArray())],
            [.. NotesOf(words, differ)]);
    }

    /// <summary>Several selections may stand for one way; where they differ, both are said.</summary>
    private static string Of(ImmutableArray<Selection> way, Trait trait) => string.Join("; ", way.Select(trait.Of).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> NotesOf(List<List<string>> words, bool differ)
    {
        var common = Enumerable.Range(0, All.Length)
            .Where(at => All[at].Head != Window && words[at].Distinct(StringComparer.Ordinal).Count() == 1 && words[at][0] != Any)
            .Select(at => $"{All[at].Head.ToLowerInvariant()} {words[at][0]}").ToList();
        if (common.Count > 0) yield return $"All recounts: {string.Join("; ", common)}.";
        if (differ) yield return "The windows differ, and totals of different windows are not comparable without dividing by time.";
    }

    private static string Rated(Selection selection)
    {
        var (own, highest) = (Listed(selection.Where.Severity), Listed(selection.Where.SeverityMax));
        if (own == Any && highest == Any) return Any;
        if (highest == Any) return $"{own}, on the product";
        return own == Any ? $"{highest}, on any product" : $"{own} on the product and {highest} on any product";
    }

    private static string Listed<T>(ImmutableArray<T> wanted)
        where T : notnull => wanted.IsEmpty ? Any : string.Join(" or ", wanted.Select(one => $"{one}".ToLowerInvariant()));

    private sealed record Trait(string Head, Func<Selection, string> Of);
}
