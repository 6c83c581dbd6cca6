using ReportGen.Charts.Reading;

namespace ReportGen.Charts;

/// <summary>The words for kinds of charts.</summary>
public static class ChartKinds
{
    /// <summary>As <c>charts.yaml</c> and <c>report.json</c> have it, such as <c>grouped-bar</c>.</summary>
    public static string Word(this ChartKind kind) => KindTable.Of(kind).Word;
}
