using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of a record of a dataset.</summary>
internal static class PatchKeys
{
    public static readonly Key Id = Key.Required("id", KeyKind.Id, "A-2008-01", "Its name, given once in the file.");
    public static readonly Key Title = Key.Required("title", KeyKind.Text, "Update of the kernel", "What the vendor calls it.");
    public static readonly Key Advisory = Key.Optional(
        "advisory",
        KeyKind.Text,
        "AA-08-01",
        "The advisory that it belongs to; records that share one count as one advisory.");
    public static readonly Key Kb = Key.Optional("kb", KeyKind.Text, "KB100", "The article of the vendor's knowledge base.");
    public static readonly Key Component = Key.Optional("component", KeyKind.Text, "kernel", "The part of the product that it repairs.");
    public static readonly Key Released = Key.Required(
        "released",
        KeyKind.DateMonthOrYear,
        "2008-02-12",
        "The day of its release; a month, a year, or `unknown`, where no more is known.").Or("unknown");
    public static readonly WordKey<PatchClass> Class = Key.OptionalWord("class", PatchWords.Class, "security", "What it is for.");
    public static readonly WordKey<PatchSeverity> Severity =
        Key.OptionalWord("severity", PatchWords.Severity, "critical", "How bad the vendor rates what it repairs.");
    public static readonly WordKey<PatchSeverity> SeverityMax = Key.OptionalWord(
        "severity_max",
        PatchWords.Severity,
        "critical",
        "The worst rating of any system that it is for, where the vendor says that as well.");
    public static readonly Key Impact =
        Key.Optional("impact", KeyKind.Text, "Remote Code Execution", "What could happen without it, in the vendor's words.");
    public static readonly Key Size =
        Key.Optional("size", KeyKind.Quantity, "9 MB", "Its size; left out or `unknown` where none is known.");
    public static readonly WordKey<Restart> Restart =
        Key.OptionalWord("restart", PatchWords.Restart, "required", "Whether it restarts the machine; `unknown` when left out.");
    public static readonly Key Affects = Key.Optional(
        "affects",
        KeyKind.Mapping,
        "{full: stated, core: 'no'}",
        "The options that it is for: under each a word, or the keys of one option.").HoldingEach(() => Is).Holding(() => OfOption);
    public static readonly Key Cves = Key.Optional("cves", KeyKind.Texts, "[CVE-2008-1083]", "The weaknesses that it repairs.");
    public static readonly Key Replaces =
        Key.Optional("replaces", KeyKind.Ids, "[A-2008-01]", "Earlier records that it takes the place of.");
    public static readonly Key Source = Key.Required("source", KeyKind.Id, "vendor-notes", "Who says so.");
    public static readonly Key Place = Key.Optional("place", KeyKind.Text, "the entry of February", "Where in the source it stands.");

    public static KeyTable Table { get; } = new(
        "a patch", "A record",
        [
            Id,
            Title,
            Advisory,
            Kb,
            Component,
            Released,
            Class,
            Severity,
            SeverityMax,
            Impact,
            Size,
            Restart,
            Affects,
            Cves,
            Replaces,
            Source,
            Place,
        ]);

    public static readonly WordKey<Membership> Is =
        Key.RequiredWord("is", PatchWords.Membership, "inferred", "How it is known that the patch is for the option.");
    public static readonly Key Basis = Key.Optional("basis", KeyKind.Text, "the list of files", "What it was inferred from.");

    /// <summary>Of one option under <see cref="Affects"/>.</summary>
    public static KeyTable OfOption { get; } = new("an option", "An option that a record is for", [Is, Basis]);
}
