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

    public static ListColumn<T> Of(IReadOnlyCollection<Patch> records, Func<Patch, ImmutableArray<T>> read) =>
        new(records.All(record => read(record).IsEmpty) ? [] : [.. records.Select(read)]);
}
