using System.Collections.Immutable;

namespace ReportGen.Data.Columns;

/// <summary>The lists that the records of a dataset have in one field; most are empty.</summary>
public sealed class ListColumn<T>
{
    private readonly ImmutableArray<T>[] lists; // empty where every list is

    private ListColumn(ImmutableArray<T>[] lists) => this.lists = lists;

    /// <summary>No record has an item.</summary>
    public bool IsEmpty => lists.Length == 0;

    public ImmutableArray<T> this[int row] => IsEmpty ? [] : lists[row];

    /// <param name="records">The lists of all records.</param>
    /// <param name="order">Which of these records each row has.</param>
    internal static ListColumn<T> Of(IReadOnlyList<ImmutableArray<T>> records, int[] order) =>
        new(records.All(list => list.IsEmpty) ? [] : [.. order.Select(record => records[record])]);
}
