using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>Whether values of these kinds have places on a scale, and whether marks on it would tell the truth.</summary>
internal static class ScaleCheck
{
    /// <summary>What is wrong and what to do; null when nothing is.</summary>
    public static (string Problem, string Remedy)? Problem(
        IReadOnlyCollection<BoundValue> values,
        Origin origin,
        Scale scale) => scale switch
    {
        Scale.Log or Scale.Nines when origin == Origin.ZeroInSteps =>
            ("what is stacked, summed up or set in a calendar is counted from zero in equal steps.", "leave 'scale' out"),
        Scale.Log => OnLog(values, origin),
        Scale.Nines when values.FirstOrDefault(
            value => value.Measure.Kind.Quantity is not (Quantity.Availability or Quantity.Nines)) is { } other =>
            (
                $"'{other.Name}' is {other.Measure.Kind}, which has no place on a scale of nines.",
                "write 'scale: linear', or chart availabilities"),
        _ => null,
    };

    private static (string Problem, string Remedy)? OnLog(IReadOnlyCollection<BoundValue> values, Origin origin)
    {
        if (origin != Origin.Free)
            return ("a bar on a log scale has no zero to begin at, so its length means nothing.", "write 'kind: dot', or 'scale: linear'");
        return values.FirstOrDefault(value => value.Measure.Nominal is { Sign: <= 0 }) is { } zero
            ? ($"'{zero.Name}' is {zero.Words}, which has no place on a log scale.", "write 'scale: linear'")
            : null;
    }
}
