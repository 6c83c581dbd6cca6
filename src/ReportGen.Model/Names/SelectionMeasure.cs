using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Names;

/// <summary>A measure that every selection has: all that rooms, pages and comparisons know of it. A part left out does not
/// compile.</summary>
public sealed class SelectionMeasure
{
    /// <summary>Stands in titles for what the selection counts.</summary>
    public const string WhatCounts = "things counted";

    /// <summary>Behind the dot of its name: letters and underscores, never a dot.</summary>
    public required string Word { get; init; }

    public required Kind Kind { get; init; }

    /// <summary>Plain words for it, which may hold <see cref="WhatCounts"/>.</summary>
    public required string Title { get; init; }

    /// <summary>What a sentence about it holds; of most counts first the noun for one and for several: "1 patch", "2 patches". Empty where
    /// it depends on the selection.</summary>
    public required ImmutableArray<string> Nouns { get; init; }

    /// <summary>A total over the window, which grows with the window's length.</summary>
    public required bool IsTotal { get; init; }

    public required MeasureRule Rule { get; init; }

    /// <summary>The built-in noun for what it counts; null where it counts nothing, or has no such noun.</summary>
    public Noun? Noun => Kind == Kind.Count && Nouns is [var one, var many] ? new Noun(one, many) : null;

    /// <summary>Further built-in nouns for what it counts, which are accepted and never printed.</summary>
    public ImmutableArray<Noun> AlsoCalled { get; init; } = [];

    /// <summary>The keys of a record in which a change moves it, besides those that decide whether the record belongs.</summary>
    /// <param name="counted">What the selection counts.</param>
    public ImmutableArray<string> MovedBy(SelectionMeasure counted) => Rule switch
    {
        MeasureRule.Counted rule => rule.MovedBy,
        MeasureRule.WhatCounts => counted == this ? [] : counted.MovedBy(counted),
        MeasureRule.PerTime rule => rule.Total.MovedBy(counted),
        MeasureRule.Mean rule => rule.Uncertain.MovedBy,
        _ => [],
    };

    public override string ToString() => Word;
}
