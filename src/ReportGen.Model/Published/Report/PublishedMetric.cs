using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A named formula in <c>report.json</c>, with its result.</summary>
public sealed record PublishedMetric
{
    /// <summary>By which formulas and prose refer to it.</summary>
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>What it is, in a sentence.</summary>
    public string Definition { get; init; } = "";

    /// <summary>As written.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Significant digits in which a single value is printed; null for three.</summary>
    public int? Digits { get; init; }

    public string? Note { get; init; }

    public PublishedValue? Measure { get; init; }

    /// <summary>Whether it is a sum over a window, which grows with the window's length.</summary>
    public bool IsTotal { get; init; }

    public PublishedDerivation? Derivation { get; init; }

    /// <summary>There when totals of windows of different length are compared.</summary>
    public PublishedWindows? UnequalWindows { get; init; }

    public static Shape<PublishedMetric> Shape { get; } = new Shape<PublishedMetric>(new())
        .Text("id", metric => metric.Id, (metric, id) => metric with { Id = id })
        .Text("title", metric => metric.Title, (metric, title) => metric with { Title = title })
        .Text("definition", metric => metric.Definition, (metric, definition) => metric with { Definition = definition })
        .Text("formula", metric => metric.Formula, (metric, formula) => metric with { Formula = formula })
        .Count("digits", metric => metric.Digits, (metric, digits) => metric with { Digits = digits })
        .Optional("note", metric => metric.Note, (metric, note) => metric with { Note = note })
        .Line("measure", PublishedValue.Shape, metric => metric.Measure, (metric, measure) => metric with { Measure = measure })
        .Flag("total", metric => metric.IsTotal, (metric, isTotal) => metric with { IsTotal = isTotal })
        .Object(
            "derivation", PublishedDerivation.Shape,
            metric => metric.Derivation, (metric, derivation) => metric with { Derivation = derivation })
        .Object(
            "unequal_windows", PublishedWindows.Shape,
            metric => metric.UnequalWindows, (metric, windows) => metric with { UnequalWindows = windows });
}

/// <summary>Windows of different length whose totals are compared, with what the comparison gives per month.</summary>
public sealed record PublishedWindows
{
    public ImmutableArray<PublishedWindow> Windows { get; init; } = [];

    public PublishedValue PerMonth { get; init; } = new();

    public static Shape<PublishedWindows> Shape { get; } = new Shape<PublishedWindows>(new())
        .Objects("windows", PublishedWindow.Shape, note => note.Windows, (note, windows) => note with { Windows = windows })
        .Line("per_month", PublishedValue.Shape, note => note.PerMonth, (note, perMonth) => note with { PerMonth = perMonth });
}

/// <summary>The window of a selection.</summary>
public sealed record PublishedWindow
{
    /// <summary>Id of the selection.</summary>
    public string Selection { get; init; } = "";

    public PublishedDays? Window { get; init; }

    public static Shape<PublishedWindow> Shape { get; } = new Shape<PublishedWindow>(new())
        .Text("selection", window => window.Selection, (window, selection) => window with { Selection = selection })
        .Line("window", PublishedDays.Shape, window => window.Window, (window, days) => window with { Window = days });
}
