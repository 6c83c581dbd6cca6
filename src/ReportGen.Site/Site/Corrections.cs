using System.Collections.Immutable;
using ReportGen.Data;

namespace ReportGen.Site;

/// <summary>The corrections of sources, found by what they concern.</summary>
internal sealed class Corrections
{
    private readonly ILookup<string, SourceCorrection> byReference;

    public Corrections(ImmutableArray<SourceCorrection> corrections)
    {
        NewestFirst =
            [.. corrections.OrderByDescending(correction => correction.Date).ThenBy(correction => correction.Id, StringComparer.Ordinal)];
        byReference = NewestFirst.SelectMany(correction => correction.Concerns, (correction, concern) => (correction, concern.Text))
            .Distinct().ToLookup(pair => pair.Text, pair => pair.correction, StringComparer.Ordinal);
    }

    public ImmutableArray<SourceCorrection> NewestFirst { get; }

    public IEnumerable<SourceCorrection> OfClaim(string id) => byReference["claim:" + id];

    public IEnumerable<SourceCorrection> OfDataset(string id) => byReference["dataset:" + id];

    /// <summary>Those in which a source was put right, or puts another right.</summary>
    public IEnumerable<SourceCorrection> OfSource(string? id) =>
        NewestFirst.Where(correction => correction.SourceId == id || correction.CorrectedBy == id);

    /// <summary>The later correction that takes the place of this one; null when it still holds.</summary>
    public SourceCorrection? ReplacementOf(SourceCorrection correction) =>
        NewestFirst.FirstOrDefault(later => later.Replaces == correction.Id);

    public SourceCorrection? Find(string? id) => NewestFirst.FirstOrDefault(correction => correction.Id == id);
}
