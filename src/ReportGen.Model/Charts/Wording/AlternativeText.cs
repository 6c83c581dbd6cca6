using ReportGen.Charts.Reading;
using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says in words what a chart shows: what is compared, its extremes, and what is not known.</summary>
internal static class AlternativeText
{
    public static Chart AddTo(Chart chart)
    {
        var rule = KindTable.Of(chart.Kind);
        IEnumerable<string> sentences =
        [
            rule.Opening(chart), .. rule.Sentences(chart), .. GroupWords.Of(chart), .. EventWords.Marked(chart.Events), .. chart.Notes,
        ];
        return chart with { AlternativeText = English.Sentences(sentences) };
    }
}
