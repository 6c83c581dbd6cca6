using System.Collections.Immutable;
using CsCheck;

namespace ReportGen.Tests.Diff;

/// <summary>One edit of the records of <see cref="EditedReport"/>: a record comes, goes, or gets another value under one key.</summary>
/// <param name="Id">The record.</param>
/// <param name="Key">The key that gets another value; null when the record goes.</param>
/// <param name="Value">In YAML.</param>
internal sealed record RecordEdit(string Id, string? Key, string Value)
{
    private static readonly (string Key, string[] Values)[] Keys =
    [
        ("released", ["2024-01-09", "2024-01-23", "2024-02-13", "2024-02", "2024-04-02"]),
        ("class", ["security", "general", "critical"]),
        ("severity", ["critical", "important", "moderate", "low"]),
        ("size", ["12.3 MB", "800 kB", "45 MB", "over 2 MB", "unknown", "7250000 bytes"]),
        ("restart", ["required", "possible", "none", "unknown"]),
        ("affects", ["{full: stated, core: stated}", "{full: stated, core: no}", "{full: {is: inferred, basis: a later note}, core: no}", "{full: stated, core: unknown}"]),
    ];

    // R-1 to R-3 are there from the beginning, R-4 and R-5 come with their first edit.
    private static readonly string[] Ids = ["R-1", "R-2", "R-3", "R-4", "R-5"];

    public static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Beginning { get; } =
        Ids.Take(3).ToImmutableSortedDictionary(id => id, id => Record(id[^1] - '1'), StringComparer.Ordinal);

    public static Gen<RecordEdit> Any { get; } =
        from id in Gen.Int[0, Ids.Length - 1]
        from key in Gen.Int[0, Keys.Length]
        from value in Gen.Int[0, 5]
        select key == Keys.Length ? new RecordEdit(Ids[id], null, "") : new RecordEdit(Ids[id], Keys[key].Key, Keys[key].Values[value % Keys[key].Values.Length]);

    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Apply(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> records) =>
        Key is null ? records.Remove(Id) : records.SetItem(Id, records.GetValueOrDefault(Id, Record(Id[^1] - '1')).SetItem(Key, Value));

    /// <summary>Records as <see cref="EditedReport.Of"/> takes them.</summary>
    public static IEnumerable<string> Yaml(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> records) =>
        records.Select(record => $"{{id: {record.Key}, title: Patch, source: made-up{string.Concat(record.Value.Select(pair => $", {pair.Key}: {pair.Value}"))}}}");

    private static ImmutableSortedDictionary<string, string> Record(int seed) =>
        Keys.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Values[seed % pair.Values.Length], StringComparer.Ordinal);
}
