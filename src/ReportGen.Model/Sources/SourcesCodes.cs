using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>What can be wrong with a file as such, before its content is looked at.</summary>
public static class SourcesCodes
{
    public static readonly DiagnosticCode InvalidUtf8 = Error("RG1001", "Bytes that are not UTF-8");
    public static readonly DiagnosticCode FileTooLarge = Error("RG1002", "File too large");
    public static readonly DiagnosticCode ControlCharacter = Error("RG1003", "Character that text may not hold");
    public static readonly DiagnosticCode YamlSyntax = Error("RG1010", "Text that cannot be read");
    public static readonly DiagnosticCode NestedTooDeep = Error("RG1011", "Values nested too deeply");
    public static readonly DiagnosticCode TooManyValues = Error("RG1012", "Too many values");
    public static readonly DiagnosticCode AliasExpansion = Error("RG1013", "Repeated values that unfold to too much");
    public static readonly DiagnosticCode UnknownAlias = Error("RG1014", "Repeated value that nothing marks");
    public static readonly DiagnosticCode MergeKey = Error("RG1015", "Key '<<'");
    public static readonly DiagnosticCode SecondDocument = Error("RG1016", "More than one document in a file");
    public static readonly DiagnosticCode RepeatedKey = Error("RG1017", "Repeated key");
    public static readonly DiagnosticCode KeyIsNotText = Error("RG1018", "Key that is not text");
    public static readonly DiagnosticCode Tag = Error("RG1019", "Exclamation mark before a value");
    public static readonly DiagnosticCode UnknownKey = Error("RG1020", "Unknown key");
    public static readonly DiagnosticCode MissingKey = Error("RG1021", "Missing key");
    public static readonly DiagnosticCode WrongShape = Error("RG1022", "Value of another shape than expected");
    public static readonly DiagnosticCode NoValue = Error("RG1023", "Key without a value");
    public static readonly DiagnosticCode BadDate = Error("RG1024", "Text that is not a date");
    public static readonly DiagnosticCode BadId = Error("RG1025", "Text that is not an id");
    public static readonly DiagnosticCode UnknownWord = Error("RG1026", "Word that is not in the list");
    public static readonly DiagnosticCode BadWholeNumber = Error("RG1027", "Text that is not a whole number");
    public static readonly DiagnosticCode BadFlag = Error("RG1028", "Text that is neither true nor false");
    public static readonly DiagnosticCode CutByComment = new("RG1074", Severity.Warning, "Value that a comment cuts");

    public static readonly DiagnosticCode UnusedMark = new("RG1086", Severity.Warning, "Marked value that nothing repeats");

    public static readonly DiagnosticCode LongList = Error("RG1066", "A list with too many items");
    public static readonly DiagnosticCode LongLabel = Error("RG1067", "A name or label that is too long");

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        InvalidUtf8, FileTooLarge, ControlCharacter, YamlSyntax, NestedTooDeep, TooManyValues, AliasExpansion, UnknownAlias, MergeKey,
        SecondDocument, RepeatedKey, KeyIsNotText, Tag, UnknownKey, MissingKey, WrongShape, NoValue, BadDate, BadId, UnknownWord,
        BadWholeNumber, BadFlag, CutByComment, UnusedMark, LongList, LongLabel,
    ];

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);
}
