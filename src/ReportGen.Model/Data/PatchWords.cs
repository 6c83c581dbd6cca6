using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>What a patch is for.</summary>
public enum PatchClass
{
    Security,
    Critical,
    General,
}

/// <summary>How bad the vendor rates what a patch repairs.</summary>
public enum PatchSeverity
{
    Critical,
    Important,
    Moderate,
    Low,
}

/// <summary>Whether installing a patch restarts the machine.</summary>
public enum Restart
{
    Unknown,
    Required,
    Possible,
    None,
}

/// <summary>Whether a patch is for an installation option, and how that is known.</summary>
public enum Membership
{
    /// <summary>The source says so.</summary>
    Stated,

    /// <summary>It follows from something else, named in the record.</summary>
    Inferred,

    /// <summary>Nothing is said.</summary>
    Unknown,

    /// <summary>The source says that it is not.</summary>
    No,
}

/// <summary>The words of content files for what records say.</summary>
public static class PatchWords
{
    public static WordList<PatchClass> Class { get; } =
        new("a class", [("security", PatchClass.Security), ("critical", PatchClass.Critical), ("general", PatchClass.General)]);

    public static WordList<PatchSeverity> Severity { get; } =
        new(
            "a severity",
            [
                ("critical", PatchSeverity.Critical),
                ("important", PatchSeverity.Important),
                ("moderate", PatchSeverity.Moderate),
                ("low", PatchSeverity.Low),
            ]);

    public static WordList<Restart> Restart { get; } =
        new(
            "a restart",
            [
                ("required", Data.Restart.Required),
                ("possible", Data.Restart.Possible),
                ("none", Data.Restart.None),
                ("unknown", Data.Restart.Unknown),
            ]);

    public static WordList<Membership> Membership { get; } =
        new(
            "a membership",
            [
                ("stated", Data.Membership.Stated),
                ("inferred", Data.Membership.Inferred),
                ("unknown", Data.Membership.Unknown),
                ("no", Data.Membership.No),
            ]);
}
