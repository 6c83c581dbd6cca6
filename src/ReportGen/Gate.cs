using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;

namespace ReportGen;

/// <summary>Lets one run show every mistake of every file without computing anything on half a dataset: when the data have
/// errors, later rooms read their files against empty data, and only findings that hold whatever the data are shown.</summary>
internal static class Gate
{
    private static readonly ImmutableHashSet<DiagnosticCode> Consequences =
    [
        MetricsCodes.UnknownName, MetricsCodes.UnknownMeasure, MetricsCodes.UnknownPart, MetricsCodes.MixedKinds, MetricsCodes.DividesByZero,
        MetricsCodes.NotMonotonic, MetricsCodes.SourcesDisagree, MetricsCodes.SourcesAgree,
        ClaimsCodes.UnknownSource, ClaimsCodes.UnknownMetric, ClaimsCodes.UnknownFigure, ClaimsCodes.OtherKind, ClaimsCodes.OtherVerdict, ClaimsCodes.DataExist,
    ];

    public static ReportData Usable(Outcome<ReportData> data) => data.HasErrors
        ? data.Value with { Datasets = [], Definitions = [], Selections = [] }
        : data.Value;

    public static IEnumerable<Diagnostic> Independent(Outcome<ReportData> data, IEnumerable<Diagnostic> found) =>
        data.HasErrors ? found.Where(diagnostic => !Consequences.Contains(diagnostic.Code)) : found;
}
