using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>What can be wrong with a file as such, before its content is looked at.</summary>
public static class SourcesCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG1");

    public static readonly DiagnosticCode InvalidUtf8 = Room.Error("RG1001", "Bytes that are not UTF-8");
    public static readonly DiagnosticCode FileTooLarge = Room.Error("RG1002", "File too large");
    public static readonly DiagnosticCode ControlCharacter = Room.Error("RG1003", "Character that text may not hold");
    public static readonly DiagnosticCode YamlSyntax = Room.Error("RG1010", "Text that cannot be read");
    public static readonly DiagnosticCode NestedTooDeep = Room.Error("RG1011", "Values nested too deeply");
    public static readonly DiagnosticCode TooManyValues = Room.Error("RG1012", "Too many values");
    public static readonly DiagnosticCode AliasExpansion = Room.Error("RG1013", "Repeated values that unfold to too much");
    public static readonly DiagnosticCode UnknownAlias = Room.Error("RG1014", "Repeated value that nothing marks");
    public static readonly DiagnosticCode MergeKey = Room.Error("RG1015", "Key '<<'");
    public static readonly DiagnosticCode SecondDocument = Room.Error("RG1016", "More than one document in a file");
    public static readonly DiagnosticCode RepeatedKey = Room.Error("RG1017", "Repeated key");
    public static readonly DiagnosticCode KeyIsNotText = Room.Error("RG1018", "Key that is not text");
    public static readonly DiagnosticCode Tag = Room.Error("RG1019", "Exclamation mark before a value");
    public static readonly DiagnosticCode UnknownKey = Room.Error("RG1020", "Unknown key");
    public static readonly DiagnosticCode MissingKey = Room.Error("RG1021", "Missing key");
    public static readonly DiagnosticCode WrongShape = Room.Error("RG1022", "Value of another shape than expected");
    public static readonly DiagnosticCode NoValue = Room.Error("RG1023", "Key without a value");
    public static readonly DiagnosticCode BadDate = Room.Error("RG1024", "Text that is not a date");
    public static readonly DiagnosticCode BadId = Room.Error("RG1025", "Text that is not an id");
    public static readonly DiagnosticCode UnknownWord = Room.Error("RG1026", "Word that is not in the list");
    public static readonly DiagnosticCode BadWholeNumber = Room.Error("RG1027", "Text that is not a whole number");
    public static readonly DiagnosticCode BadFlag = Room.Error("RG1028", "Text that is neither true nor false");
    public static readonly DiagnosticCode CutByComment = Room.Warning("RG1074", "Value that a comment cuts");

    public static readonly DiagnosticCode Placeholder = Room.Warning("RG1088", "Place that is still to be written");

    public static readonly DiagnosticCode UnusedMark = Room.Warning("RG1086", "Marked value that nothing repeats");

    public static readonly DiagnosticCode MergeConflict = Room.Error("RG1087", "Conflict that a merge left in a text");

    public static readonly DiagnosticCode LongList = Room.Error("RG1066", "A list with too many items");
    public static readonly DiagnosticCode LongLabel = Room.Error("RG1067", "A name or label that is too long");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
