using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Statements;

namespace ReportGen;

/// <summary>Lets one run show every mistake of every file without computing anything on half a dataset: when the data have
/// errors, later rooms read their files against empty data, and only findings that hold whatever the data are shown. A name
/// that is missing only because its definition is wrong is reported once, at the definition.</summary>
public static class Gate
{
    private static readonly ImmutableHashSet<DiagnosticCode> References =
        [ClaimsCodes.UnknownMetric, ClaimsCodes.UnknownConcern, StatementsCodes.UnknownName, ChartsCodes.UnknownName, NarrativeCodes.UnknownReference, NarrativeCodes.UnusedExemption];

    private static readonly ImmutableHashSet<DiagnosticCode> Consequences = References.Union(
    [
        MetricsCodes.UnknownName, MetricsCodes.UnknownMeasure, MetricsCodes.UnknownPart, MetricsCodes.MixedKinds,
        MetricsCodes.DividesByZero, MetricsCodes.DividesByUnknown,
        MetricsCodes.NotMonotonic, MetricsCodes.SourcesDisagree, MetricsCodes.SourcesAgree,
        ClaimsCodes.UnknownSource, ClaimsCodes.UnknownFigure, ClaimsCodes.OtherKind, ClaimsCodes.OtherVerdict, ClaimsCodes.DataExist,
        StatementsCodes.MixedKinds, StatementsCodes.Fails, StatementsCodes.Undecided, StatementsCodes.Unknown, StatementsCodes.Certain,
        StatementsCodes.OtherPerMonth, StatementsCodes.NoRecounts, StatementsCodes.WithoutData,
        ChartsCodes.MixedKinds, ChartsCodes.AllUnknown, ChartsCodes.NoTimedMeasure, NarrativeCodes.StaleWords,
        NarrativeCodes.UnknownMeasure, NarrativeCodes.StaleClaimNumeral, NarrativeCodes.LooseWords, NarrativeCodes.TwoBounds,
        NarrativeCodes.ContradictedChange, NarrativeCodes.OtherNoun, NarrativeCodes.OtherVerdictWords, NarrativeCodes.OtherWindowWords,
    ]);

    /// <summary>What data that were corrected do to a report that is sound otherwise.</summary>
    private static readonly ImmutableHashSet<DiagnosticCode> Outdated =
    [
        ClaimsCodes.OtherVerdict, NarrativeCodes.StaleWords, NarrativeCodes.UnknownMeasure, NarrativeCodes.StaleClaimNumeral,
        NarrativeCodes.LooseWords, NarrativeCodes.ContradictedChange, NarrativeCodes.OtherVerdictWords, NarrativeCodes.OtherWindowWords,
        StatementsCodes.Fails, StatementsCodes.Undecided, StatementsCodes.Unknown, StatementsCodes.Certain, StatementsCodes.OtherPerMonth,
        StatementsCodes.NoRecounts,
    ];

    /// <summary>Whether findings forbid a site that is built for this purpose.</summary>
    public static bool Stops(IEnumerable<Diagnostic> found, BuildPurpose purpose) =>
        found.Any(finding => finding.IsError && !(purpose == BuildPurpose.Compare && Outdated.Contains(finding.Code)));

    /// <summary>Whether what is found may leave something without its name: a claim with another verdict has it all the same.</summary>
    public static bool LosesName(Diagnostic found) => found.Code != ClaimsCodes.OtherVerdict;

    public static ReportData Usable(Outcome<ReportData> data) => data.HasErrors
        ? data.Value with { Datasets = [], Definitions = [], Selections = [] }
        : data.Value;

    public static IEnumerable<Diagnostic> Independent(bool isDataWrong, IEnumerable<Diagnostic> found) =>
        Without(Consequences, isDataWrong, found);

    public static IEnumerable<Diagnostic> Referring(bool isReferredToWrong, IEnumerable<Diagnostic> found) =>
        Without(References, isReferredToWrong, found);

    private static IEnumerable<Diagnostic> Without(
        ImmutableHashSet<DiagnosticCode> codes,
        bool isEarlierWrong,
        IEnumerable<Diagnostic> found) =>
        isEarlierWrong ? found.Where(diagnostic => !codes.Contains(diagnostic.Code)) : found;
}
