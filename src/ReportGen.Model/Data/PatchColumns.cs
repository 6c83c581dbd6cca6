using System.Collections;
using System.Collections.Immutable;
using ReportGen.Data.Columns;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>The records of a dataset, a column for each field: by first day of release, then id; those of unknown release last. A row is
/// put together as a record only for those who ask for it.</summary>
public sealed class PatchColumns : IReadOnlyList<Patch>
{
    private readonly ImmutableArray<string> titles;
    private readonly ImmutableArray<ReleaseDate> released; // of those that have a date, which come first
    private readonly ImmutableArray<SourceSpan> spans;
    private readonly int longest; // days of the longest date

    private PatchColumns(IReadOnlyList<PatchRows> parts, int[] order)
    {
        Ids = InOrder(parts, part => part.Ids, order);
        titles = InOrder(parts, part => part.Titles, order);
        released = [.. InOrder(parts, part => part.Released, order).OfType<ReleaseDate>()];
        spans = InOrder(parts, part => part.Spans, order);
        longest = released.IsEmpty ? 0 : released.Max(date => date.Days.Days);
        Advisory = Column<string>.Of(parts.Select(part => part.Advisory), order);
        Kb = Column<string>.Of(parts.Select(part => part.Kb), order);
        Component = Column<string>.Of(parts.Select(part => part.Component), order);
        Class = Column<PatchClass>.Of(parts.Select(part => part.Class), order);
        Severity = Column<PatchSeverity>.Of(parts.Select(part => part.Severity), order);
        SeverityMax = Column<PatchSeverity>.Of(parts.Select(part => part.SeverityMax), order);
        Impact = Column<string>.Of(parts.Select(part => part.Impact), order);
        Size = new SizeColumn(Column<Stated>.Of(parts.Select(part => part.Size), order));
        Restart = Column<Restart>.Of(parts.Select(part => part.Restart), order);
        Affects = ListColumn<Affects>.Of([.. parts.SelectMany(part => part.Affects)], order);
        Cves = ListColumn<string>.Of([.. parts.SelectMany(part => part.Cves)], order);
        Replaces = ListColumn<string>.Of([.. parts.SelectMany(part => part.Replaces)], order);
        Source = Column<string>.Of(parts.Select(part => part.Source), order);
        Place = Column<string>.Of(parts.Select(part => part.Place), order);
    }

    public static PatchColumns Empty { get; } = Of([]);

    public int Length => Ids.Length;

    public bool IsEmpty => Ids.IsEmpty;

    /// <summary>Each names one record.</summary>
    public ImmutableArray<string> Ids { get; }

    public Column<string> Advisory { get; }

    public Column<string> Kb { get; }

    public Column<string> Component { get; }

    public Column<PatchClass> Class { get; }

    public Column<PatchSeverity> Severity { get; }

    public Column<PatchSeverity> SeverityMax { get; }

    public Column<string> Impact { get; }

    public SizeColumn Size { get; }

    public Column<Restart> Restart { get; }

    public ListColumn<Affects> Affects { get; }

    public ListColumn<string> Cves { get; }

    public ListColumn<string> Replaces { get; }

    public Column<string> Source { get; }

    public Column<string> Place { get; }

    int IReadOnlyCollection<Patch>.Count => Length;

    /// <summary>The record of a row.</summary>
    public Patch this[int row] => new(
        Ids[row],
        titles[row],
        Advisory.At(row),
        Kb.At(row),
        Component.At(row),
        Released(row),
        Class.WordAt(row),
        Severity.WordAt(row),
        SeverityMax.WordAt(row),
        Impact.At(row),
        Size.Stated.At(row),
        Restart.WordAt(row)!.Value, // unknown is a word as well
        Affects[row],
        Cves[row],
        Replaces[row],
        Source.At(row)!, // every record has one
        Place.At(row),
        spans[row]);

    /// <param name="patches">In any order; no id names two.</param>
    public static PatchColumns Of(IEnumerable<Patch> patches)
    {
        var rows = new PatchRows();
        foreach (var patch in patches) rows.Add(patch);
        return Of([rows], [.. Enumerable.Range(0, rows.Ids.Count)]);
    }

    /// <param name="parts">At least one, in the order of their file.</param>
    /// <param name="kept">Which of all their records are the dataset's, counted through all parts; no id names two.</param>
    internal static PatchColumns Of(IReadOnlyList<PatchRows> parts, int[] kept)
    {
        string[] ids = [.. parts.SelectMany(part => part.Ids)];
        int[] days = [.. parts.SelectMany(part => part.Released).Select(date => (date?.First ?? DateOnly.MaxValue).DayNumber)];
        Array.Sort(kept, (left, right) =>
            days[left] == days[right] ? string.CompareOrdinal(ids[left], ids[right]) : days[left].CompareTo(days[right]));
        return new PatchColumns(parts, kept);
    }

    /// <summary>When a record was released; null when not even the year is known.</summary>
    public ReleaseDate? Released(int row) => row < released.Length ? released[row] : null;

    /// <summary>The rows among which are all records that were, or may have been, released in a period: those with a date near it, and
    /// those without.</summary>
    public IEnumerable<int> Around(Period period)
    {
        var first = FirstFrom(period.First.DayNumber - longest + 1);
        var end = FirstFrom(period.Last.DayNumber + 1);
        return Enumerable.Range(first, end - first).Concat(Enumerable.Range(released.Length, Length - released.Length));
    }

    /// <summary>Whether a record is for an installation option; unknown when it does not name it.</summary>
    public Membership MembershipOf(int row, string option) => Affects[row].MembershipOf(option);

    /// <summary>How many records are such.</summary>
    public int Count(Func<int, bool> isSuch)
    {
        var count = 0;
        for (var row = 0; row < Length; row++) count += isSuch(row) ? 1 : 0;
        return count;
    }

    public IEnumerator<Patch> GetEnumerator()
    {
        for (var row = 0; row < Length; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first row of those that were released on a day or later.</summary>
    private int FirstFrom(int dayNumber)
    {
        var (low, high) = (0, released.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (released[middle].First.DayNumber < dayNumber) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static ImmutableArray<T> InOrder<T>(IReadOnlyList<PatchRows> parts, Func<PatchRows, List<T>> column, int[] order)
    {
        T[] all = [.. parts.SelectMany(column)];
        return [.. order.Select(record => all[record])];
    }
}
