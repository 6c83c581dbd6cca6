using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>What a measure of a selection is called: as a heading, and inside a sentence.</summary>
public static class SelectionWords
{
    /// <summary>"Number of patches in November 2008 of VMware ESX 3.5".</summary>
    /// <param name="noun">Of <see cref="Noun"/>.</param>
    /// <param name="part">The words of a part, to follow the measure; empty for the whole.</param>
    public static string Title(Selection selection, string noun, string part) => $"{Capitalised(noun)}{part} of {selection.Title.Name}";

    /// <summary>"the number of patches in November 2008 of VMware ESX 3.5".</summary>
    public static string Phrase(Selection selection, string noun, string part) => $"the {noun}{part} of {Name(selection)}";

    /// <summary>A title with commas would run into the sentence around it.</summary>
    public static string Name(Selection selection) =>
        selection.Title.Name.AsSpan().IndexOfAny(",:;") < 0 ? selection.Title.Name : $"“{selection.Title.Name}”";

    /// <summary>What a measure is the value of: "number of advisories", where the selection counts those.</summary>
    public static string Noun(SelectionMeasure measure, Selection selection) => measure.Rule switch
    {
        MeasureRule.WindowLength => "period",
        _ when measure.Kind.Quantity == Quantity.Count => $"number of {selection.TitleOf(measure)}",
        _ => selection.TitleOf(measure),
    };

    /// <summary>" (critical)", as a source's own part is shown.</summary>
    public static string Bracketed(string? part) => part is null ? "" : $" ({part})";

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
