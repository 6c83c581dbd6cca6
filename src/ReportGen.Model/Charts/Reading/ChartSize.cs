using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>How much a chart draws, as the number of values that would take as much: pictures grow with rows and with the lines of long
/// texts.</summary>
internal static class ChartSize
{
    /// <summary>A chart over time does not grow with its values: so many cost as much as one of another.</summary>
    private const int ValuesOverTime = 10;

    /// <summary>A text counts once more for so many characters.</summary>
    private const int CharactersOfLine = 50;

    public static int Of(int values, bool isOverTime, IEnumerable<SourcedText> texts) =>
        (isOverTime ? values / ValuesOverTime : values) + texts.Sum(text => text.Text.Length / CharactersOfLine);
}
