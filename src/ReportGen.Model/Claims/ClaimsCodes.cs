using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Claims;

/// <summary>What can be wrong in the Claims room.</summary>
public static class ClaimsCodes
{
    public static readonly DiagnosticCode UnknownSource = new("RG4001", Severity.Error, "A claim cites a source that does not exist");
    public static readonly DiagnosticCode UnknownMetric = new("RG4002", Severity.Error, "A claim is about a measure that does not exist");
    public static readonly DiagnosticCode UnknownFigure = new("RG4003", Severity.Error, "A claim states a reported figure that does not exist");
    public static readonly DiagnosticCode NotAValue = new("RG4004", Severity.Error, "An asserted text is no value");
    public static readonly DiagnosticCode OtherKind = new("RG4005", Severity.Error, "A claim asserts another kind of quantity than its measure has");
    public static readonly DiagnosticCode NoAssertion = new("RG4006", Severity.Error, "A claim asserts nothing");
    public static readonly DiagnosticCode SeveralAssertions = new("RG4007", Severity.Error, "A claim asserts several things");
    public static readonly DiagnosticCode NoExpectation = new("RG4008", Severity.Error, "A claim has no accepted verdict");
    public static readonly DiagnosticCode OtherVerdict = new("RG4009", Severity.Error, "A verdict differs from the accepted one");
    public static readonly DiagnosticCode DataExist = new("RG4010", Severity.Error, "A claim called untestable can be tested");
    public static readonly DiagnosticCode RepeatedId = new("RG4011", Severity.Error, "Two claims have one id");
    public static readonly DiagnosticCode KeyOutOfPlace = new("RG4012", Severity.Error, "A key does not go with the rest of its claim");
    public static readonly DiagnosticCode BadEnds = new("RG4013", Severity.Error, "The ends of a range do not go together");
    public static readonly DiagnosticCode ComparedTwice = new("RG4014", Severity.Error, "A claim compares a measure with itself");
    public static readonly DiagnosticCode UnknownConcern = new("RG4015", Severity.Error, "A correction concerns what does not exist");

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        UnknownSource, UnknownMetric, UnknownFigure, NotAValue, OtherKind, NoAssertion, SeveralAssertions, NoExpectation,
        OtherVerdict, DataExist, RepeatedId, KeyOutOfPlace, BadEnds, ComparedTwice, UnknownConcern,
    ];
}
