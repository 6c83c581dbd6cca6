using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>The patches of one product line, and what sources report about them: one file of <c>content/data/</c>.</summary>
/// <param name="Covers">The days for which releases were looked for.</param>
/// <param name="Complete">The days within <paramref name="Covers"/> of which no release is missing; null when some may be missing
/// anywhere.</param>
/// <param name="ByteUnit">How the sources used MB and GB.</param>
/// <param name="Options">The installation options that records distinguish, such as <c>full</c> and <c>core</c>.</param>
/// <param name="Patches">Its records.</param>
/// <param name="Reported">In file order.</param>
public sealed record PatchDataset(
    string Id,
    ProseText Title,
    string Vendor,
    string Product,
    Licence? Licence,
    ImmutableArray<string> SourceIds,
    Period Covers,
    Period? Complete,
    ByteUnit ByteUnit,
    ImmutableArray<string> Options,
    ProseText? Notes,
    PatchColumns Patches,
    ImmutableArray<ReportedFigure> Reported,
    SourceSpan Span,
    string Path)
{
    /// <summary>The day on which the file was last changed for its readers; null when not said.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Its words for what its measures count.</summary>
    public MeasureNouns Nouns { get; init; } = MeasureNouns.BuiltIn;

    /// <summary>Its records are a sample of what was released: what is counted is the sample, so counts are exact, and readers are
    /// told.</summary>
    public bool IsSample { get; init; }

    /// <summary>What readers see as it is written and may hold a numeral: vendor, product, licence; titles, components, impacts, bases and
    /// places of records; places of figures.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];

    /// <summary>The days on which what has a date, or none, may have been released: those that it states, within what is
    /// covered.</summary>
    public Period DaysOf(ReleaseDate? released) => released is { Days: var stated } ? stated.Common(Covers) ?? stated : Covers;
}
