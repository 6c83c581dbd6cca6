using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Names;

/// <summary>How a measure of a selection comes about: it is counted from records, or made from other measures.</summary>
public abstract record MeasureRule
{
    private MeasureRule()
    {
    }

    /// <summary>Counted from records, or stated by a source.</summary>
    /// <param name="MovedBy">The keys of a record in which a change moves it, besides those that decide whether the record belongs.</param>
    public sealed record Counted(Counting By, ImmutableArray<string> MovedBy, Movers Movers) : MeasureRule;

    /// <summary>Another name of what the selection counts.</summary>
    public sealed record WhatCounts : MeasureRule;

    /// <summary>A total divided by the length of the window.</summary>
    public sealed record PerTime(SelectionMeasure Total, TimeUnit Per) : MeasureRule;

    /// <summary>A total divided by a number of records.</summary>
    /// <param name="Uncertain">Counted so where it is open which records belong: then total and number do not move freely.</param>
    public sealed record Mean(SelectionMeasure Total, SelectionMeasure Number, Counted Uncertain) : MeasureRule;

    /// <summary>The length of the window.</summary>
    public sealed record WindowLength(TimeUnit In) : MeasureRule;
}
