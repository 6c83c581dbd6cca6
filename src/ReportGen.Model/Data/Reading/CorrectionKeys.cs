using ReportGen.Sources;

namespace ReportGen.Data.Reading;

/// <summary>The keys of an entry of <c>content/corrections.yaml</c>.</summary>
internal static class CorrectionKeys
{
    public static readonly Key Id = Key.Required("id", KeyKind.Id, "restarts-of-2009", "Its name.");
    public static readonly Key Source = Key.Required("source", KeyKind.Id, "vendor-notes", "The source that had something wrong.");
    public static readonly Key CorrectedBy =
        Key.Required("corrected_by", KeyKind.Id, "vendor-erratum", "The source that put it right; it may be the same one.");
    public static readonly Key Place = Key.Required("place", KeyKind.Text, "the table of restarts", "Where in the source it stands.");
    public static readonly Key Date = Key.Required("date", KeyKind.Date, "2009-02-14", "When it was put right; not before either source.");
    public static readonly Key Was = Key.Required("was", KeyKind.Prose, "Both patches ask for a restart.", "What the source said.");
    public static readonly Key Now =
        Key.Required("now", KeyKind.Prose, "The patch of February asks for a restart, the other one does not.", "What it says now.");
    public static readonly Key Concerns = Key.Optional(
        "concerns",
        KeyKind.Texts,
        "[metric:reported.stated-restarts]",
        "What rests on what was wrong: `claim:…`, `metric:…` or `dataset:…`, with the name behind the colon.");
    public static readonly Key Replaces =
        Key.Optional("replaces", KeyKind.Id, "restarts-of-2008", "An earlier correction that this one takes the place of.");

    public static KeyTable Table { get; } =
        new("a correction", "A correction", [Id, Source, CorrectedBy, Place, Date, Was, Now, Concerns, Replaces]);
}
