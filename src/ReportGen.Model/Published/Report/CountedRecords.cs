namespace ReportGen.Published.Report;

/// <summary>The records that a measure counts.</summary>
public sealed record CountedRecords
{
    public RecordList Certain { get; init; } = RecordList.None;

    /// <summary>Those that may or may not count.</summary>
    public RecordList Possible { get; init; } = RecordList.None;

    public static Shape<CountedRecords> Shape { get; } = new Shape<CountedRecords>(new())
        .Records("certain", records => records.Certain, (records, certain) => records with { Certain = certain })
        .Records("possible", records => records.Possible, (records, possible) => records with { Possible = possible });
}
