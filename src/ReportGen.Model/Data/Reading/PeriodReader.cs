using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>Reads <c>{from: 2008-01-01, to: 2009-06-30}</c>; both days belong to the period.</summary>
internal static class PeriodReader
{
    public static Period? Read(MappingReader? reader, DiagnosticBag bag)
    {
        if (reader is null) return null;
        var from = reader.Date(PeriodKeys.From);
        var to = reader.Date(PeriodKeys.To);
        reader.Finish();
        if (from is not { } first || to is not { } last) return null;
        if (Period.TryBetween(first, last) is { } period) return period;
        bag.Report(
            DataCodes.PeriodBackwards,
            reader.Span,
            FormattableString.Invariant($"the period ends on {last:yyyy-MM-dd}, before it begins on {first:yyyy-MM-dd}."),
            "write the earlier day after 'from'");
        return null;
    }
}
