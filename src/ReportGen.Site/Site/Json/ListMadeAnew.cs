using System.Collections;
using System.Collections.Immutable;

namespace ReportGen.Site.Json;

/// <summary>A list of which each item is made whenever it is asked for: that of ten thousand posts is never whole in memory.</summary>
internal sealed class ListMadeAnew<TFrom, T>(ImmutableArray<TFrom> from, Func<TFrom, T> make) : IReadOnlyList<T>
{
    public int Count => from.Length;

    public T this[int index] => make(from[index]);

    public IEnumerator<T> GetEnumerator() => from.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
