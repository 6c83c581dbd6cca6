using System.Collections.Immutable;

namespace ReportGen.Names;

/// <summary>The words for what the counts of a dataset count: its own, and the built-in ones, which are always accepted.</summary>
public sealed class MeasureNouns
{
    private readonly ImmutableDictionary<string, ImmutableArray<Noun>> own;

    /// <param name="own">By the word of the measure, the one that is printed first.</param>
    public MeasureNouns(ImmutableDictionary<string, ImmutableArray<Noun>> own) => this.own = own;

    public static MeasureNouns BuiltIn { get; } = new(ImmutableDictionary<string, ImmutableArray<Noun>>.Empty);

    /// <summary>Every accepted noun, the printed one first; empty for what counts nothing.</summary>
    public ImmutableArray<Noun> Of(SelectionMeasure measure) =>
        [.. own.GetValueOrDefault(measure.Word, []), .. measure.Noun is { } noun ? new[] { noun } : [], .. measure.AlsoCalled];

    /// <summary>Every noun of every measure.</summary>
    public IEnumerable<Noun> All => SelectionMeasures.All.SelectMany(measure => Of(measure));

    /// <summary>The one that is printed; null for what counts nothing.</summary>
    public Noun? Printed(SelectionMeasure measure) => Of(measure).FirstOrDefault();

    /// <summary>A title with the dataset's own words for the patches that it speaks of.</summary>
    /// <param name="counted">What the selection counts.</param>
    public string TitleOf(SelectionMeasure measure, SelectionMeasure counted)
    {
        var asked = measure.Rule is MeasureRule.WhatCounts ? counted : measure;
        if (own.ContainsKey(asked.Word) && Printed(asked) is { } noun) return noun.Many;
        var title = measure.Title.Replace(SelectionMeasure.WhatCounts, TitleOfCounted(counted), StringComparison.Ordinal);
        if (!own.ContainsKey(SelectionMeasures.Patches.Word)) return title;
        var patch = Printed(SelectionMeasures.Patches)!; // it has a built-in one
        var words = title.Replace("a patch", $"{Article(patch.One)} patch", StringComparison.Ordinal).Split(' ');
        return string.Join(' ', words.Select(word => word switch { "patches" => patch.Many, "patch" => patch.One, _ => word }));
    }

    private string TitleOfCounted(SelectionMeasure counted) =>
        own.ContainsKey(counted.Word) ? Printed(counted)!.Many : counted.Title; // what has own ones has a first

    private static string Article(string word) => "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) ? "an" : "a";
}
