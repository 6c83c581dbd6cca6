namespace ReportGen.Data.Columns;

/// <summary>A column, or a part of one, while its records are read.</summary>
/// <param name="same">By which values are one.</param>
internal sealed class ColumnBuilder<T>(IEqualityComparer<T> same)
    where T : notnull
{
    private readonly Dictionary<T, int> known = new(same);

    public IEqualityComparer<T> Same => same;

    /// <summary>Each value once, in the order in which records first have them.</summary>
    public List<T> Values { get; } = [];

    /// <summary>For each record where its value stands among <see cref="Values"/>.</summary>
    public List<int> Places { get; } = [];

    public void Add(T value) => Places.Add(PlaceOf(value));

    public void AddNone() => Places.Add(Column<T>.None);

    /// <summary>Adds the records of another part.</summary>
    public void Add(ColumnBuilder<T> part)
    {
        int[] here = [.. part.Values.Select(PlaceOf)];
        foreach (var place in part.Places) Places.Add(place < 0 ? place : here[place]);
    }

    private int PlaceOf(T value)
    {
        if (known.TryGetValue(value, out var place)) return place;
        known.Add(value, Values.Count);
        Values.Add(value);
        return Values.Count - 1;
    }
}
