using System.Collections.Immutable;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of the nouns of a dataset: one for each measure that counts.</summary>
internal static class NounKeys
{
    /// <summary>Nobody has as many words for one thing.</summary>
    public const int MostNouns = 12;

    /// <summary>The measures that count, each with its key.</summary>
    public static ImmutableArray<(SelectionMeasure Measure, Key Key)> Counting { get; } =
    [
        .. SelectionMeasures.All.Where(measure => measure.Kind == Kind.Count).Select(measure => (measure, Of(measure))),
    ];

    public static KeyTable Table { get; } = new("the nouns", "The nouns of a dataset", [.. Counting.Select(counting => counting.Key)]);

    private static Key Of(SelectionMeasure measure) => Key.Optional(
        measure.Word,
        KeyKind.Nouns,
        measure.Noun is { } noun ? $"[[{noun.One}, {noun.Many}]]" : "[[thing, things]]",
        $"For {measure.Title}.").Within(1, MostNouns);
}
