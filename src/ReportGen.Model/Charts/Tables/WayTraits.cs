using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Charts.Tables;

/// <summary>How each way of counting counts, in short words: a column for every trait in which the ways differ; what all have in common is
/// a note.</summary>
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
    private const string Window = "Months";

    private static string Inferred(Conditions where)
    {
        if (where.Affects is null) return Any;
        return where.Inferred == InferredRecords.Include ? "counted" : "left out";
    }

    private static readonly ImmutableArray<Trait> All =
    [
        new("Severity", selection => Listed(selection.Where.Severity.Concat(selection.Where.SeverityMax).Distinct())),
        new("Rated for", RatedOn),
        new("Class", selection => Listed(selection.Where.Class)),
        new("Impact", selection => Listed(selection.Where.Impact)),
        new("Inferred", selection => Inferred(selection.Where)),
        new(Window, selection => Months(selection.Window)),
    ];

    public static WayTraits Of(ImmutableArray<ImmutableArray<Selection>> ways, ImmutableArray<Selection> reported)
    {
        var words = All.Select(trait => ways.Select(way => Of(way, trait)).ToList()).ToList();
        var windows = reported.Select(selection => selection.Window).Distinct().ToList();
        var allWindows = reported.Concat(ways.SelectMany(way => way)).Select(selection => selection.Window).Distinct().ToList();
        var varying = Enumerable.Range(0, All.Length)
            .Where(at => All[at].Head == Window ? allWindows.Count > 1 : words[at].Distinct(StringComparer.Ordinal).Count() > 1).ToList();
        return new WayTraits(
            [.. ways.Select(way => Of(way, new Trait("", selection => selection.Count == CountOf.Advisories ? "Advisories" : "Patches")))],
            [.. varying.Select(at => All[at].Head)],
            [.. varying.Select(at => All[at].Head == Window ? string.Join("; ", windows.Select(Months)) : "")],
            [.. Enumerable.Range(0, ways.Length).Select(way => varying.Select(at => words[at][way]).ToImmutableArray())],
            [.. NotesOf(words, allWindows)]);
    }

    /// <summary>Several selections may stand for one way; where they differ, both are said.</summary>
    private static string Of(ImmutableArray<Selection> way, Trait trait) =>
        string.Join("; ", way.Select(trait.Of).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> NotesOf(List<List<string>> words, List<Period> windows)
    {
        var common = Enumerable.Range(0, All.Length)
            .Where(at => All[at].Head != Window && words[at].Distinct(StringComparer.Ordinal).Count() == 1 && words[at][0] != Any)
            .Select(at => $"{All[at].Head.ToLowerInvariant()} {words[at][0]}").ToList();
        if (common.Count > 0) yield return $"All recounts: {string.Join("; ", common)}.";
        if (windows.Count < 2) yield break;
        var named = windows.Select(window => $"{Length(window)}: {window.Words()}");
        yield return $"{string.Join("; ", named)}.";
    }

    private static string RatedOn(Selection selection) => (selection.Where.Severity.IsEmpty, selection.Where.SeverityMax.IsEmpty) switch
    {
        (true, true) => Any,
        (false, true) => "this product",
        (true, false) => "any product",
        _ => "this product and any",
    };

    private static string Listed<T>(IEnumerable<T> wanted)
        where T : notnull => string.Join(" or ", wanted.Select(one => $"{one}".ToLowerInvariant()).DefaultIfEmpty(Any));

    /// <summary>The length of a window, without the word that is the column's head.</summary>
    private static string Months(Period window) => Length(window).Split(' ')[0];

    private static string Length(Period window) => MeasureWriter.Write(Measure.Point(Kind.Months, window.Months));

    private sealed record Trait(string Head, Func<Selection, string> Of);
}
