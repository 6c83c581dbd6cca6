using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Data;

/// <summary>What can be wrong with settings, sources, datasets and selections.</summary>
public static class DataCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG2");

    public static readonly DiagnosticCode NoContent = Room.Error("RG2001", "Nothing to build from");
    public static readonly DiagnosticCode NoSettings = Room.Error("RG2002", "No report.yaml");
    public static readonly DiagnosticCode MisnamedFile = Room.Error("RG2003", "File that would not be read");
    public static readonly DiagnosticCode IdIsNotFileName = Room.Error("RG2004", "Dataset id that is not its file's name");
    public static readonly DiagnosticCode RepeatedId = Room.Error("RG2010", "Repeated id");
    public static readonly DiagnosticCode UnknownReference = Room.Error("RG2011", "Reference to nothing");
    public static readonly DiagnosticCode CircularReference = Room.Error("RG2012", "Reference that leads back to itself");
    public static readonly DiagnosticCode ReservedId = Room.Error("RG2013", "Id that formulas use otherwise");
    public static readonly DiagnosticCode PeriodBackwards = Room.Error("RG2020", "Period that ends before it begins");
    public static readonly DiagnosticCode ReleaseOutsideCoverage = Room.Error("RG2021", "Release outside what the dataset covers");
    public static readonly DiagnosticCode CompleteOutsideCoverage = Room.Error("RG2022", "Complete beyond what the dataset covers");
    public static readonly DiagnosticCode NotASize = Room.Error("RG2030", "Text that is not a size");
    public static readonly DiagnosticCode NotAQuantity = Room.Error("RG2031", "Text that is not a quantity");
    public static readonly DiagnosticCode OtherKind = Room.Error("RG2032", "Quantity of another kind than its measure");
    public static readonly DiagnosticCode DisagreementWithoutParts = Room.Error("RG2033", "Expected disagreement of one figure");
    public static readonly DiagnosticCode KeyOfOtherBasis = Room.Error("RG2040", "Key that belongs to the other basis");
    public static readonly DiagnosticCode FigureOfOtherMeasure = Room.Error("RG2041", "Figure that states another measure");
    public static readonly DiagnosticCode FigureOfOtherDataset = Room.Error("RG2042", "Figure of another dataset");
    public static readonly DiagnosticCode FigureOfOtherPeriod = Room.Error("RG2043", "Figure of another period than the window");
    public static readonly DiagnosticCode RecountOfRecords = Room.Error("RG2044", "Recount of what is not a reported selection");
    public static readonly DiagnosticCode BadAddress = Room.Error("RG2050", "Text that is not a web address");
    public static readonly DiagnosticCode BadPattern = Room.Error("RG2051", "Exemption whose pattern cannot be used");
    public static readonly DiagnosticCode BadLanguage = Room.Error("RG2052", "Text that is not a language tag");
    public static readonly DiagnosticCode BadCve = Room.Error("RG2053", "Text that is not a CVE id");
    public static readonly DiagnosticCode BadGlob = Room.Error("RG2054", "Pattern of files that cannot be used");
    public static readonly DiagnosticCode BadVersion = Room.Error("RG2055", "Text that is not a version");
    public static readonly DiagnosticCode NewerVersion = Room.Error("RG2056", "Report of a newer version");

    public static readonly DiagnosticCode CorrectionTooEarly =
        Room.Error("RG2060", "Correction before what it corrects, or before who corrects it");
    public static readonly DiagnosticCode TwoSpellings = Room.Error("RG2074", "Two spellings of one name");
    public static readonly DiagnosticCode ReplacesLaterPatch = Room.Error("RG2075", "Patch that replaces a later one");
    public static readonly DiagnosticCode RepeatedSource = Room.Error("RG2076", "Source named twice for one figure");
    public static readonly DiagnosticCode ReplacesLater = Room.Error("RG2061", "Correction that replaces a later one");

    public static readonly DiagnosticCode NotANoun = Room.Error("RG2085", "Noun that is not two words, for one and for several");
    public static readonly DiagnosticCode RepeatedNoun = Room.Error("RG2086", "Noun given twice, or to two measures");
    public static readonly DiagnosticCode CountsOfOtherKind = Room.Error("RG2087", "Noun of a figure that counts nothing");

    public static readonly DiagnosticCode BadTopicAddress = Room.Error("RG2094", "Address of a tag or series that cannot be one");
    public static readonly DiagnosticCode NoFrontPosts = Room.Error("RG2095", "First page without posts");
    public static readonly DiagnosticCode UnknownCode = Room.Error("RG2096", "Level for a code that no finding of the content has");
    public static readonly DiagnosticCode FixedLevel = Room.Error("RG2097", "Level that a finding cannot be given");

    public static readonly DiagnosticCode SharedColour = Room.Error("RG2110", "Two groups of one colour");
    public static readonly DiagnosticCode IdleGroup = Room.Warning("RG2111", "Group to which nothing belongs");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
