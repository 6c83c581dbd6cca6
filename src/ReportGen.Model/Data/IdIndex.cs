namespace ReportGen.Data;

/// <summary>Finds the items of a list by id.</summary>
internal sealed class IdIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> items = new(StringComparer.Ordinal);

    /// <summary>Of items with one id, which have been reported, the first is found.</summary>
    public IdIndex(IEnumerable<T> all, Func<T, string> id)
    {
        foreach (var item in all) items.TryAdd(id(item), item);
    }

    public T? Find(string id) => items.GetValueOrDefault(id);

    /// <summary>The ids, in the order of the list.</summary>
    public IEnumerable<string> Ids => items.Keys;
}
