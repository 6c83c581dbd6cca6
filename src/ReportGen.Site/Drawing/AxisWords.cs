using ReportGen.Charts;

namespace ReportGen.Drawing;

/// <summary>What an axis says once for all of its values.</summary>
internal static class AxisWords
{
    /// <summary>What is measured. The unit is at the last tick or value; only "per month" has no place there.</summary>
    public static string TitleOf(Axis axis)
    {
        var per = axis.Unit.IndexOf("per ", StringComparison.Ordinal);
        return per < 0 || axis.Title.Contains(axis.Unit[per..], StringComparison.OrdinalIgnoreCase)
            ? axis.Title
            : $"{axis.Title}, {axis.Unit}";
    }

    /// <summary>The words of a value without the "per month" that the axis says.</summary>
    public static string ValueOf(ChartValue value, Axis axis)
    {
        var per = axis.Unit.IndexOf("per ", StringComparison.Ordinal);
        return per >= 0 && value.Words.EndsWith($" {axis.Unit[per..]}", StringComparison.Ordinal)
            ? value.Words[..^(axis.Unit.Length - per + 1)]
            : value.Words;
    }
}
