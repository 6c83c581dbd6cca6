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

    private PatchColumns(Patch[] patches)
    {
        Ids = [.. patches.Select(patch => patch.Id)];
        titles = [.. patches.Select(patch => patch.Title)];
        released = [.. patches.Select(patch => patch.Released).OfType<ReleaseDate>()];
        spans = [.. patches.Select(patch => patch.Span)];
        longest = released.IsEmpty ? 0 : released.Max(date => date.Days.Days);
        Advisory = Texts(patches, patch => patch.Advisory);
        Kb = Texts(patches, patch => patch.Kb);
        Component = Texts(patches, patch => patch.Component);
        Class = Words(patches, patch => patch.Class);
        Severity = Words(patches, patch => patch.Severity);
        SeverityMax = Words(patches, patch => patch.SeverityMax);
        Impact = Texts(patches, patch => patch.Impact);
        Size = SizeColumn.Of(patches);
        Restart = Words<Restart>(patches, patch => patch.Restart);
        Affects = ListColumn<Affects>.Of(patches, patch => patch.Affects);
        Cves = ListColumn<string>.Of(patches, patch => patch.Cves);
        Replaces = ListColumn<string>.Of(patches, patch => patch.Replaces);
        Source = Texts(patches, patch => patch.SourceId);
        Place = Texts(patches, patch => patch.Place);
    }

    public static PatchColumns Empty { get; } = new([]);

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

    /// <param name="patches">In any order.</param>
    public static PatchColumns Of(IEnumerable<Patch> patches)
    {
        Patch[] sorted = [.. patches];
        Array.Sort(sorted, ByDateAndId);
        return new PatchColumns(sorted);
    }

    /// <summary>When a record was released; null when not even the month is known.</summary>
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
    public Membership MembershipOf(int row, string option)
    {
        foreach (var affected in Affects[row])
        {
            if (string.Equals(affected.Option, option, StringComparison.Ordinal)) return affected.Membership;
        }

        return Membership.Unknown;
    }

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

    private static Column<string> Texts(Patch[] patches, Func<Patch, string?> read) =>
        Column<string>.Of(patches, patch => read(patch) is { } text ? (true, text) : (false, null), StringComparer.Ordinal);

    private static Column<T> Words<T>(Patch[] patches, Func<Patch, T?> read)
        where T : struct => Column<T>.Of(patches, patch => read(patch) is { } word ? (true, word) : (false, default), EqualityComparer<T>.Default);

    private static int ByDateAndId(Patch left, Patch right)
    {
        var byDate = (left.Released?.First ?? DateOnly.MaxValue).CompareTo(right.Released?.First ?? DateOnly.MaxValue);
        return byDate != 0 ? byDate : string.CompareOrdinal(left.Id, right.Id);
    }
}
