using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>Ids of the records that a measure counts.</summary>
public sealed record CountedRecords
{
    public ImmutableArray<string> Certain { get; init; } = [];

    /// <summary>Those that may or may not count.</summary>
    public ImmutableArray<string> Possible { get; init; } = [];

    public static Shape<CountedRecords> Shape { get; } = new Shape<CountedRecords>(new())
        .Texts("certain", records => records.Certain, (records, ids) => records with { Certain = ids })
        .Texts("possible", records => records.Possible, (records, ids) => records with { Possible = ids });

    public bool Equals(CountedRecords? other) =>
        other is not null
        && Certain.SequenceEqual(other.Certain, StringComparer.Ordinal)
        && Possible.SequenceEqual(other.Possible, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Certain.Length, Possible.Length);
}
