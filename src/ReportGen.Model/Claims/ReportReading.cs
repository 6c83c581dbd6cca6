using System.Collections.Immutable;
using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>One other way to read the figures of the whole report, and what each claim comes to under it.</summary>
/// <param name="Id">The same from build to build, of letters that an address may hold: <c>no-far-end</c>,
/// <c>other-byte-unit_esx35_ws2008</c>, <c>recount_packages</c>.</param>
/// <param name="Title">A few words, for headings and links.</param>
/// <param name="Meaning">One or two plain sentences: what is read otherwise, and how it is read as published.</param>
/// <param name="Claims">Every claim of the report, in the order of their file.</param>
public sealed record ReportReading(
    string Id, ReadingGroup Group, string Title, string Meaning, ImmutableArray<ReadClaim> Claims)
{
    /// <summary>What measures are computed under; the default where only claims are read otherwise.</summary>
    public required Reading Figures { get; init; }

    /// <summary>Only of some of the datasets whose MB can be read the other way.</summary>
    public bool IsOfSomeDatasets { get; init; }

    /// <summary>How many verdicts are others.</summary>
    public int Changed { get; } = Claims.Count(claim => claim.IsChanged);

    /// <summary>A number of the report under this reading; null where it is the same, and where the reading says nothing of it.</summary>
    public ReadNumber? Number(string name, ReportData data, MetricSet metrics)
    {
        if (metrics.Find(name) is not { } published) return null;
        if (Group == ReadingGroup.PerMonth)
        {
            return published.Windows is { PerMonth: { IsUnknown: false } perMonth } note
                ? new(published, perMonth, note.PerMonthWords)
                : null;
        }

        if (Figures == Reading.Default || !new ReadingReach(data, Reading.Default).Covers(Figures, published)) return null;
        if (metrics.Evaluate(name, Figures) is not { Measure: var measure } || measure.Known == published.Measure.Known) return null;
        // A recount that lacks a measure cannot replace the published one.
        if (Group == ReadingGroup.Recount && measure.IsUnknown) return null;
        // Under another reading a stated figure's own words would hide what it is read as.
        return new(published, measure, MeasureWriter.Write(measure.WithoutWords(), published.Digits));
    }
}

/// <summary>A claim under another reading of the report.</summary>
/// <param name="Other">What the reading gives of it; null where it does not touch the claim.</param>
public sealed record ReadClaim(JudgedClaim Claim, AlternativeVerdict? Other)
{
    public VerdictKind Kind => Other?.Kind ?? Claim.Verdict.Kind;

    public bool IsChanged => Other is { Changes: true };
}

/// <summary>A number that another reading changes.</summary>
/// <param name="Words">The number under that reading, printed.</param>
public sealed record ReadNumber(Evaluation Published, Measure Measure, string Words);
