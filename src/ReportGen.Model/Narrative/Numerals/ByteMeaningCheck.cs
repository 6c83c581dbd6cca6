using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Quantities;

namespace ReportGen.Narrative.Numerals;

/// <summary>A sentence in which MB of 2^20 meets MB of 10^6 says so at each of the former.</summary>
internal sealed class ByteMeaningCheck(DiagnosticBag bag)
{
    public void Check(FlatText flat)
    {
        if (!flat.Ranges.Any(range => range.Binding is NumberBinding)) return;
        var sizes = Sizes(flat).ToList();
        foreach (var sentence in sizes.Where(size => size.Measure.IsDecimalSize).Select(size => size.Sentence).Distinct())
        {
            foreach (var (_, number, measure) in sizes.Where(size => size.Sentence == sentence))
            {
                if (measure.Binary is not { } binary || BoundWords.Match(number.Words, [binary]) is not null) continue;
                bag.Report(
                    NarrativeCodes.UnsaidByteUnit, number.Span,
                    $"in '{number.Words}' a unit is a power of 1,024, as its dataset says, and beside it in this sentence one of 1,000.",
                    $"write [{binary}](metric:{number.Name}), or two sentences");
            }
        }
    }

    /// <summary>The bound sizes, each with the number of its sentence.</summary>
    private static IEnumerable<(int Sentence, NumberBinding Number, BoundMeasure Measure)> Sizes(FlatText flat)
    {
        var (sentence, at) = (0, 0);
        foreach (var range in flat.Ranges)
        {
            for (; at < range.Start; at++)
            {
                if (NumeralCheck.IsStop(flat.Text, at)) sentence++;
            }

            if (range.Binding is NumberBinding { Measure: { } measure } number && (measure.IsDecimalSize || measure.Binary is not null))
                yield return (sentence, number, measure);
        }
    }
}
