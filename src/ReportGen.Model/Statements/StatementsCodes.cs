using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Statements;

/// <summary>What can be wrong in the Statements room.</summary>
public static class StatementsCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG45");

    public static readonly DiagnosticCode RelationSyntax = Room.Error("RG4500", "A relation cannot be read");
    public static readonly DiagnosticCode UnknownName = Room.Error("RG4501", "A relation names what does not exist");
    public static readonly DiagnosticCode ComparesNothing = Room.Error("RG4502", "A relation compares nothing");
    public static readonly DiagnosticCode WithItself = Room.Error("RG4503", "A relation of a measure with itself");
    public static readonly DiagnosticCode MixedKinds = Room.Error("RG4504", "A relation mixes kinds of quantities");
    public static readonly DiagnosticCode Fails = Room.Error("RG4505", "A relation that does not hold");
    public static readonly DiagnosticCode Undecided = Room.Error("RG4506", "A relation that the data leave open");
    public static readonly DiagnosticCode Unknown = Room.Error("RG4507", "A relation of what is unknown");
    public static readonly DiagnosticCode WithoutData = Room.Warning("RG4508", "A relation that holds whatever the data say");
    public static readonly DiagnosticCode Certain = Room.Error("RG4509", "Something is called possible that is certain");
    public static readonly DiagnosticCode OtherPerMonth = Room.Error("RG4510", "A relation of unequal windows that is another per month");
    public static readonly DiagnosticCode NoRecounts = Room.Error("RG4511", "A relation in recounts that there are not");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
