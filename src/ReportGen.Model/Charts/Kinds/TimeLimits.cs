using ReportGen.Diagnostics;

namespace ReportGen.Charts.Kinds;

/// <summary>How much time goes into one chart before its marks cannot be told apart.</summary>
internal static class TimeLimits
{
    public const int MostMonths = 120;
    public const int MostDays = 400;

    /// <summary>True, with a diagnostic, when a chart would have more than it can show.</summary>
    /// <param name="what">What there would be too many of, such as "months".</param>
    public static bool IsPassed(int count, int most, string what, TimedMeasure measure, DiagnosticBag bag)
    {
        if (count <= most) return false;
        bag.Report(
            ChartsCodes.TooManyRows,
            measure.Span,
            FormattableString.Invariant($"'{measure.Selection.Id}' has {count} {what}; a chart shows at most {most}."),
            "name a selection with a shorter window");
        return true;
    }
}
