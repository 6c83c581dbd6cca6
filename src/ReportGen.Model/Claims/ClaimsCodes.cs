using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Claims;

/// <summary>What can be wrong in the Claims room.</summary>
public static class ClaimsCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG4");

    public static readonly DiagnosticCode UnknownSource = Room.Error("RG4001", "A claim cites a source that does not exist");
    public static readonly DiagnosticCode UnknownMetric = Room.Error("RG4002", "A claim is about a measure that does not exist");
    public static readonly DiagnosticCode UnknownFigure = Room.Error("RG4003", "A claim states a reported figure that does not exist");
    public static readonly DiagnosticCode NotAValue = Room.Error("RG4004", "An asserted text is no value");
    public static readonly DiagnosticCode OtherKind = Room.Error("RG4005", "A claim asserts another kind of quantity than its measure has");
    public static readonly DiagnosticCode NoAssertion = Room.Error("RG4006", "A claim asserts nothing");
    public static readonly DiagnosticCode SeveralAssertions = Room.Error("RG4007", "A claim asserts several things");
    public static readonly DiagnosticCode NoExpectation = Room.Error("RG4008", "A claim has no accepted verdict");
    public static readonly DiagnosticCode OtherVerdict = Room.Error("RG4009", "A verdict differs from the accepted one");
    public static readonly DiagnosticCode DataExist = Room.Error("RG4010", "A claim called untestable can be tested");
    public static readonly DiagnosticCode RepeatedId = Room.Error("RG4011", "Two claims have one id");
    public static readonly DiagnosticCode KeyOutOfPlace = Room.Error("RG4012", "A key does not go with the rest of its claim");
    public static readonly DiagnosticCode BadEnds = Room.Error("RG4013", "The ends of a range do not go together");
    public static readonly DiagnosticCode ComparedTwice = Room.Error("RG4014", "A claim compares a measure with itself");
    public static readonly DiagnosticCode UnknownConcern = Room.Error("RG4015", "A correction concerns what does not exist");
    public static readonly DiagnosticCode OtherSource =
        Room.Error("RG4016", "A claim whose measure rests on a figure of a source that it does not name");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
