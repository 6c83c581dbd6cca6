using System.Collections.Immutable;

namespace ReportGen.Data.Columns;

/// <summary>What the records of a dataset have in one field: each value once, and for each record which of them it has.</summary>
public sealed class Column<T>
    where T : notnull
{
    /// <summary>The place of a value that a record does not have.</summary>
    public const int None = -1;

    private readonly int[] places; // empty where no record has a value

    private Column(ImmutableArray<T> values, int[] places, bool isFull) => (Values, this.places, IsFull) = (values, places, isFull);

    /// <summary>Each once, in the order in which records first have them.</summary>
    public ImmutableArray<T> Values { get; }

    /// <summary>No record has a value.</summary>
    public bool IsEmpty => Values.IsEmpty;

    /// <summary>Every record has a value.</summary>
    public bool IsFull { get; }

    /// <param name="same">By which values are one.</param>
    public static Column<T> Of<TRecord>(IReadOnlyCollection<TRecord> records, Func<TRecord, (bool Has, T? Value)> read, IEqualityComparer<T> same)
    {
        var known = new Dictionary<T, int>(same);
        var (places, at, isFull) = (new int[records.Count], 0, true);
        foreach (var record in records)
        {
            var (has, value) = read(record);
            places[at++] = has ? PlaceOf(value!, known) : None;
            isFull &= has;
        }

        return new Column<T>([.. known.Keys], known.Count == 0 ? [] : places, isFull);
    }

    /// <summary>Where a record's value stands among <see cref="Values"/>; <see cref="None"/> where it has none.</summary>
    public int PlaceOf(int row) => places.Length == 0 ? None : places[row];

    public bool Has(int row) => PlaceOf(row) != None;

    // Nothing is ever taken out, so the keys stand in the order in which they came.
    private static int PlaceOf(T value, Dictionary<T, int> known)
    {
        if (known.TryGetValue(value, out var place)) return place;
        known.Add(value, known.Count);
        return known.Count - 1;
    }
}
