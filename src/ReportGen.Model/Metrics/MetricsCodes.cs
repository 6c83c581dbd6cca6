using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>What can be wrong in the Metrics room.</summary>
public static class MetricsCodes
{
    public static readonly DiagnosticCode FormulaSyntax = new("RG3001", Severity.Error, "A formula cannot be read");
    public static readonly DiagnosticCode UnknownName = new("RG3002", Severity.Error, "A formula names what does not exist");
    public static readonly DiagnosticCode UnknownMeasure = new("RG3003", Severity.Error, "A selection has no such measure");
    public static readonly DiagnosticCode UnknownPart = new("RG3004", Severity.Error, "A measure has no such part");
    public static readonly DiagnosticCode UnknownFunction = new("RG3005", Severity.Error, "There is no such function");
    public static readonly DiagnosticCode WrongArguments = new("RG3006", Severity.Error, "A function has too few or too many arguments");
    public static readonly DiagnosticCode MixedKinds = new("RG3007", Severity.Error, "A formula mixes kinds of quantities");
    public static readonly DiagnosticCode Cycle = new("RG3008", Severity.Error, "A metric is defined by itself");
    public static readonly DiagnosticCode DividesByZero = new("RG3009", Severity.Warning, "A formula divides by what may be zero");
    public static readonly DiagnosticCode NotMonotonic = new("RG3010", Severity.Error, "A formula has no exact bounds");
    public static readonly DiagnosticCode RepeatedId = new("RG3011", Severity.Error, "Two metrics have one id");
    public static readonly DiagnosticCode BadDigits = new("RG3012", Severity.Error, "A metric asks for too few or too many digits");
    public static readonly DiagnosticCode SourcesDisagree = new("RG3013", Severity.Error, "A total disagrees with the sum of its parts");
    public static readonly DiagnosticCode SourcesAgree = new("RG3014", Severity.Error, "A declared disagreement is none");
    public static readonly DiagnosticCode OutsideWindow = new("RG3015", Severity.Error, "A part lies outside the window of its selection");
    public static readonly DiagnosticCode AmbiguousPart = new("RG3016", Severity.Error, "A part is a class and a severity");
    public static readonly DiagnosticCode Unused = new("RG3017", Severity.Warning, "A metric that nothing uses");
    public static readonly DiagnosticCode TooLarge = new("RG3018", Severity.Error, "A metric that is too much to explain or to print");
    public static readonly DiagnosticCode NameOfMeasure = new("RG3019", Severity.Error, "A metric's id that formulas read as a measure");

    public static readonly DiagnosticCode DividesByUnknown = new("RG3070", Severity.Warning, "A formula divides by what is unknown");
    public static readonly DiagnosticCode NotAThing = new("RG3071", Severity.Error, "A metric is per what is no thing");

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        FormulaSyntax, UnknownName, UnknownMeasure, UnknownPart, UnknownFunction, WrongArguments, MixedKinds, Cycle,
        DividesByZero, NotMonotonic, RepeatedId, BadDigits, SourcesDisagree, SourcesAgree, OutsideWindow, AmbiguousPart, Unused, TooLarge, NameOfMeasure,
        DividesByUnknown, NotAThing,
    ];
}
