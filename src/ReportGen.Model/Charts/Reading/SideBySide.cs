using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>A value as a figure prints it.</summary>
/// <param name="Label">Of its row, by which a reader knows it.</param>
/// <param name="Meaning">The stated words with what MB means in them, where that is a power of 1,024; else null.</param>
internal sealed record PrintedValue(string Label, Measure Measure, int? Digits, string Words, string? Meaning)
{
    public bool IsComputed => Words != Measure.Stated?.Text;
}

/// <summary>Words of values that stand beside each other in one figure: different values do not look the same, and two meanings of MB are
/// told.</summary>
internal static class SideBySide
{
    private const int MostFurther = 12;
    private const int MostNamed = 4;

    /// <summary>The words in the order of the values, and notes on what cannot be told apart.</summary>
    /// <param name="figure">All values of the figure, which decide whether two meanings of MB meet in it.</param>
    public static (ImmutableArray<string> Words, ImmutableArray<string> Notes) Of(
        IReadOnlyList<PrintedValue> column,
        IEnumerable<PrintedValue> figure)
    {
        var words = column.Select(value => value.Words).ToArray();
        var notes = new List<string>();
        foreach (var alike in Enumerable.Range(0, column.Count)
            .Where(at => column[at] is { IsComputed: true, Measure.IsUnknown: false })
            .GroupBy(at => words[at], StringComparer.Ordinal)
            .ToList())
        {
            if (!AreApart(alike.Select(at => column[at]))) continue;
            if (TellApart([.. alike.Select(at => column[at])]) is not { } told)
                notes.Add(Differ(alike.Select(at => column[at].Label), alike.Key));
            else foreach (var (index, at) in alike.Index()) words[at] = told[index];
        }

        if (MeaningsMeet(figure)) words = [.. words.Select((word, at) => column[at].Meaning ?? word)];
        return ([.. words], [.. notes]);
    }

    /// <summary>Intervals of which two have no value in common: then all together have none.</summary>
    private static bool AreApart(IEnumerable<PrintedValue> values)
    {
        Interval? common = Interval.Everything;
        foreach (var value in values)
        {
            common = value.Measure.Known is { } known ? common.Value.Intersect(known) : common;
            if (common is null) return true;
        }

        return false;
    }

    private static string[]? TellApart(PrintedValue[] alike)
    {
        for (var further = 1; further <= MostFurther; further++)
        {
            string[] words =
            [
                .. alike.Select(
                    value => MeasureWriter.Write(value.Measure.WithoutWords(), new Printing(value.Digits) { Further = further })),
            ];
            if (alike.Zip(words).GroupBy(pair => pair.Second, pair => pair.First, StringComparer.Ordinal).All(same => !AreApart(same)))
                return words;
        }

        return null;
    }

    private static string Differ(IEnumerable<string> labels, string words)
    {
        var names = labels.Distinct(StringComparer.Ordinal).ToList();
        var named = names.Count is 1 or > MostNamed
            ? string.Create(CultureInfo.InvariantCulture, $"{labels.Count()} values")
            : English.Joined(names);
        return $"{named} differ, although they are all printed as {words}.";
    }

    // A computed size is printed in powers of 1,000, and so is a stated one whose source means these.
    private static bool MeaningsMeet(IEnumerable<PrintedValue> figure)
    {
        var sizes = figure.Where(value => value.Measure is { IsUnknown: false, Kind.Quantity: Quantity.ByteSize }).ToList();
        return sizes.Exists(value => value.Meaning is not null) && sizes.Exists(value => value.Meaning is null);
    }
}
