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

    /// <param name="parts">Its parts, in the order of the records.</param>
    /// <param name="order">Which of these records each row has, counted through all parts.</param>
    internal static Column<T> Of(IEnumerable<ColumnBuilder<T>> parts, int[] order)
    {
        var whole = new ColumnBuilder<T>(parts.First().Same);
        foreach (var part in parts) whole.Add(part);
        int[] places = [.. order.Select(record => whole.Places[record])];
        return new Column<T>([.. whole.Values], whole.Values.Count == 0 ? [] : places, !places.Contains(None));
    }

    /// <summary>Where a record's value stands among <see cref="Values"/>; <see cref="None"/> where it has none.</summary>
    public int PlaceOf(int row) => places.Length == 0 ? None : places[row];

    public bool Has(int row) => PlaceOf(row) != None;
}
