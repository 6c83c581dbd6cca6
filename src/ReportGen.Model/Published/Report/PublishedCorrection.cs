using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>What a source put right later.</summary>
public sealed record PublishedCorrection
{
    public string Id { get; init; } = "";

    /// <summary>Id of the source that was wrong.</summary>
    public string Source { get; init; } = "";

    /// <summary>Id of the source that says so.</summary>
    public string CorrectedBy { get; init; } = "";

    public string Place { get; init; } = "";

    public string Date { get; init; } = "";

    public string Was { get; init; } = "";

    public string Now { get; init; } = "";

    /// <summary>What it touches: <c>claim:ID</c>, <c>metric:NAME</c> or <c>dataset:ID</c>.</summary>
    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>Id of the earlier correction that it takes the place of.</summary>
    public string? Replaces { get; init; }

    public static Shape<PublishedCorrection> Shape { get; } = new Shape<PublishedCorrection>(new())
        .Text("id", correction => correction.Id, (correction, id) => correction with { Id = id })
        .Text("source", correction => correction.Source, (correction, source) => correction with { Source = source })
        .Text("corrected_by", correction => correction.CorrectedBy, (correction, by) => correction with { CorrectedBy = by })
        .Text("place", correction => correction.Place, (correction, place) => correction with { Place = place })
        .Text("date", correction => correction.Date, (correction, date) => correction with { Date = date })
        .Text("was", correction => correction.Was, (correction, was) => correction with { Was = was })
        .Text("now", correction => correction.Now, (correction, now) => correction with { Now = now })
        .Texts("concerns", correction => correction.Concerns, (correction, concerns) => correction with { Concerns = concerns })
        .Optional("replaces", correction => correction.Replaces, (correction, replaces) => correction with { Replaces = replaces });
}
