using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Quantities;
using static ReportGen.Names.MeasureRule;

namespace ReportGen.Names;

/// <summary>The measures that every selection has. Those that code names are properties, the others stand in the table
/// alone.</summary>
public static class SelectionMeasures
{
    public static SelectionMeasure Patches { get; } = new()
    {
        Word = "patches", Kind = Kind.Count, Title = "patches", Nouns = ["patch", "patches"], IsTotal = true,
        Rule = new Counted(Counting.Patches, [], Movers.Selected),
    };

    public static SelectionMeasure Advisories { get; } = new()
    {
        Word = "advisories", Kind = Kind.Count, Title = "advisories", Nouns = ["advisory", "advisories"], IsTotal = true,
        Rule = new Counted(Counting.Advisories, ["advisory"], Movers.Selected),
    };

    /// <summary>What the selection counts: another name of one of the two before, except where a source states the count of something
    /// else.</summary>
    public static SelectionMeasure Count { get; } = new()
    {
        Word = "count", Kind = Kind.Count, Title = SelectionMeasure.WhatCounts, Nouns = [], IsTotal = true,
        Rule = new WhatCounts(),
    };

    public static SelectionMeasure Size { get; } = new()
    {
        Word = "size", Kind = Kind.ByteSize, Title = "total size of the patches", Nouns = ["size"], IsTotal = true,
        Rule = new Counted(Counting.Size, ["size"], Movers.Selected),
    };

    public static SelectionMeasure MedianSize { get; } = new()
    {
        Word = "median_size", Kind = Kind.ByteSize, Title = "median size of a patch", Nouns = ["median"], IsTotal = false,
        Rule = new Counted(Counting.MedianSize, ["size"], Movers.Selected),
    };

    public static SelectionMeasure Restarts { get; } = new()
    {
        Word = "restarts", Kind = Kind.Count, Title = "patches that require a restart", Nouns = ["restart", "restarts"], IsTotal = true,
        Rule = new Counted(Counting.Restarts, ["restart"], Movers.Counted),
    };

    public static SelectionMeasure RestartDays { get; } = new()
    {
        Word = "restart_days", Kind = Kind.Count, Title = "days with a required restart",
        Nouns = ["day with a restart", "days with a restart"], IsTotal = true,
        Rule = new Counted(Counting.RestartDays, ["restart", "released"], Movers.Counted),
    };

    public static SelectionMeasure WindowDays { get; } = new()
    {
        Word = "window_days", Kind = Kind.Duration, Title = "days in the period", Nouns = ["period"], IsTotal = false,
        Rule = new WindowLength(TimeUnit.Day),
    };

    public static SelectionMeasure WindowMonths { get; } = new()
    {
        Word = "window_months", Kind = Kind.Months, Title = "months in the period", Nouns = ["period"], IsTotal = false,
        Rule = new WindowLength(TimeUnit.Month),
    };

    /// <summary>In a fixed order, for pages, tables and suggestions.</summary>
    public static ImmutableArray<SelectionMeasure> All { get; } =
    [
        Patches,
        Advisories,
        Count,
        Size,
        new()
        {
            Word = "mean_size", Kind = Kind.ByteSize, Title = "mean size of a patch", Nouns = ["mean"], IsTotal = false,
            Rule = new Mean(Size, Patches, new Counted(Counting.MeanSize, ["size"], Movers.Selected)),
        },
        MedianSize,
        new()
        {
            Word = "largest", Kind = Kind.ByteSize, Title = "size of the largest patch", Nouns = ["largest"], IsTotal = false,
            Rule = new Counted(Counting.Largest, ["size"], Movers.Selected),
        },
        Restarts,
        RestartDays,
        new()
        {
            Word = "release_days", Kind = Kind.Count, Title = "days with a release", Nouns = ["release day", "release days"],
            IsTotal = true,
            Rule = new Counted(Counting.ReleaseDays, ["released"], Movers.Selected),
        },
        new()
        {
            Word = "per_week", Kind = Kind.Rate(Quantity.Count, TimeUnit.Week), Title = $"{SelectionMeasure.WhatCounts} per week",
            Nouns = ["per week", "a week"], IsTotal = false,
            Rule = new PerTime(Count, TimeUnit.Week),
        },
        new()
        {
            Word = "per_month", Kind = Kind.Rate(Quantity.Count, TimeUnit.Month), Title = $"{SelectionMeasure.WhatCounts} per month",
            Nouns = ["per month", "a month"], IsTotal = false,
            Rule = new PerTime(Count, TimeUnit.Month),
        },
        new()
        {
            Word = "size_per_month", Kind = Kind.Rate(Quantity.ByteSize, TimeUnit.Month), Title = "size of the patches per month",
            Nouns = ["per month", "a month"], IsTotal = false,
            Rule = new PerTime(Size, TimeUnit.Month),
        },
        new()
        {
            Word = "longest_gap", Kind = Kind.Duration, Title = "longest time between releases", Nouns = ["longest", "between releases"],
            IsTotal = false,
            Rule = new Counted(Counting.LongestGap, ["released"], Movers.Selected),
        },
        new()
        {
            Word = "shortest_gap", Kind = Kind.Duration, Title = "shortest time between releases",
            Nouns = ["shortest", "between releases"], IsTotal = false,
            Rule = new Counted(Counting.ShortestGap, ["released"], Movers.Selected),
        },
        new()
        {
            Word = "cves", Kind = Kind.Count, Title = "CVEs", Nouns = ["CVE", "CVEs"], IsTotal = true,
            AlsoCalled = [new("vulnerability", "vulnerabilities")],
            Rule = new Counted(Counting.Cves, ["cves"], Movers.Counted),
        },
        WindowDays,
        WindowMonths,
    ];

    private static readonly FrozenDictionary<string, SelectionMeasure> ByWord =
        All.ToFrozenDictionary(measure => measure.Word, StringComparer.Ordinal);

    public static IReadOnlyList<string> Words { get; } = [.. All.Select(measure => measure.Word)];

    /// <summary>Those that are no other name of another one.</summary>
    public static ImmutableArray<SelectionMeasure> Own { get; } = [.. All.Where(measure => measure.Rule is not WhatCounts)];

    /// <summary>Null when selections have no measure of that word.</summary>
    public static SelectionMeasure? Find(string word) => ByWord.GetValueOrDefault(word);
}
