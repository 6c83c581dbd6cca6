using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>One patch that a vendor released: a record of a dataset.</summary>
/// <param name="Advisory">The bulletin that announced it; several patches may share one.</param>
/// <param name="Released">Null when not even the year is known.</param>
/// <param name="Severity">The rating on the dataset's product.</param>
/// <param name="SeverityMax">The advisory's highest rating on any product.</param>
/// <param name="Size">As stated; null when unknown, which is never zero.</param>
/// <param name="Affects">By option, in the order written; an option that is not named is unknown.</param>
/// <param name="Replaces">Ids of earlier records of the same dataset.</param>
/// <param name="Place">Where in the source.</param>
/// <param name="Span">Where its id is written.</param>
public sealed record Patch(
    string Id,
    string Title,
    string? Advisory,
    string? Kb,
    string? Component,
    ReleaseDate? Released,
    PatchClass? Class,
    PatchSeverity? Severity,
    PatchSeverity? SeverityMax,
    string? Impact,
    Stated? Size,
    Restart Restart,
    ImmutableArray<Affects> Affects,
    ImmutableArray<string> Cves,
    ImmutableArray<string> Replaces,
    string SourceId,
    string? Place,
    SourceSpan Span)
{
    /// <summary>What counts as one advisory: records with one advisory share it, a record without one has its own, whatever its id
    /// is.</summary>
    public string AdvisoryKey => Advisory ?? $"\0{Id}";

    /// <summary>Whether the patch is for an installation option; unknown when the record does not name it.</summary>
    public Membership MembershipOf(string option) => Affects.MembershipOf(option);
}

/// <summary>Whether a patch is for one installation option, and how that is known.</summary>
/// <param name="Basis">What it rests on, in words.</param>
public sealed record Affects(string Option, Membership Membership, string? Basis);
