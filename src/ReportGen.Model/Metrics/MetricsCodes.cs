using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>What can be wrong in the Metrics room.</summary>
public static class MetricsCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG3");

    public static readonly DiagnosticCode FormulaSyntax = Room.Error("RG3001", "A formula cannot be read");
    public static readonly DiagnosticCode UnknownName = Room.Error("RG3002", "A formula names what does not exist");
    public static readonly DiagnosticCode UnknownMeasure = Room.Error("RG3003", "A selection has no such measure");
    public static readonly DiagnosticCode UnknownPart = Room.Error("RG3004", "A measure has no such part");
    public static readonly DiagnosticCode UnknownFunction = Room.Error("RG3005", "There is no such function");
    public static readonly DiagnosticCode WrongArguments = Room.Error("RG3006", "A function has too few or too many arguments");
    public static readonly DiagnosticCode MixedKinds = Room.Error("RG3007", "A formula mixes kinds of quantities");
    public static readonly DiagnosticCode Cycle = Room.Error("RG3008", "A metric is defined by itself");
    public static readonly DiagnosticCode DividesByZero = Room.Warning("RG3009", "A formula divides by what may be zero");
    public static readonly DiagnosticCode NotMonotonic = Room.Error("RG3010", "A formula has no exact bounds");
    public static readonly DiagnosticCode RepeatedId = Room.Error("RG3011", "Two metrics have one id");
    public static readonly DiagnosticCode BadDigits = Room.Error("RG3012", "A metric asks for too few or too many digits");
    public static readonly DiagnosticCode SourcesDisagree = Room.Error("RG3013", "A total disagrees with the sum of its parts");
    public static readonly DiagnosticCode SourcesAgree = Room.Error("RG3014", "A declared disagreement is none");
    public static readonly DiagnosticCode OutsideWindow = Room.Error("RG3015", "A part lies outside the window of its selection");
    public static readonly DiagnosticCode AmbiguousPart = Room.Error("RG3016", "A part is a class and a severity");
    public static readonly DiagnosticCode Unused = Room.Warning("RG3017", "A metric that nothing uses");
    public static readonly DiagnosticCode TooLarge = Room.Error("RG3018", "A metric that is too much to explain or to print");
    public static readonly DiagnosticCode NameOfMeasure = Room.Error("RG3019", "A metric's id that formulas read as a measure");

    public static readonly DiagnosticCode RulesNothingOut = Room.Warning("RG3020", "A metric that holds whatever the data are");

    public static readonly DiagnosticCode DividesByUnknown = Room.Warning("RG3070", "A formula divides by what is unknown");
    public static readonly DiagnosticCode CountsNothing = Room.Error("RG3085", "A noun of a metric that counts nothing");
    public static readonly DiagnosticCode NotAThing = Room.Error("RG3071", "A metric is per what is no thing");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
