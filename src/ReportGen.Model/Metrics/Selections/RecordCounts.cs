using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Some records of a dataset, split into those that certainly count and those that may: rows of its columns, each in
/// order.</summary>
public sealed class RecordCounts
{
    private readonly Lazy<ImmutableArray<DatedRecords>> certainDates;
    private readonly Lazy<ImmutableArray<DatedRecords>> allDates;
    private readonly Lazy<ImmutableArray<Stated>> stated;

    internal RecordCounts(PatchColumns patches, ImmutableArray<int> certain, ImmutableArray<int> possible)
    {
        (Patches, Certain, Possible) = (patches, certain, possible);
        certainDates = new(() => DatedRecords.Of(patches, Certain));
        allDates = new(() => DatedRecords.Of(patches, All));
        stated = new(AllStated);
    }

    /// <summary>No record of no dataset.</summary>
    public static RecordCounts None { get; } = new(PatchColumns.Empty, [], []);

    public PatchColumns Patches { get; }

    public ImmutableArray<int> Certain { get; }

    public ImmutableArray<int> Possible { get; }

    public int Count => Certain.Length + Possible.Length;

    public bool IsEmpty => Count == 0;

    /// <summary>Certain and possible, in the order of the dataset.</summary>
    public IEnumerable<int> All => Possible.IsEmpty ? Certain : Merged(Certain, Possible);

    /// <summary>The sizes that they state: one of each sort.</summary>
    public ImmutableArray<Stated> StatedSizes => stated.Value;

    /// <summary>The list of records is complete for their days.</summary>
    internal bool IsComplete { get; init; }

    /// <summary>The days on which they were released, or may have been.</summary>
    internal Period Days { get; init; }

    /// <summary>There are records that belong, or would, only by an inferred membership.</summary>
    internal bool HasInferred { get; init; }

    /// <summary>What may leave open whether a record counts: of each, why it does for a row, in words; null where it does not.</summary>
    internal ImmutableArray<Func<int, string?>> Doubts { get; init; } = [];

    /// <summary>How many rows were looked at to find them.</summary>
    internal int Visited { get; init; }

    internal ImmutableArray<DatedRecords> CertainDates => certainDates.Value;

    internal ImmutableArray<DatedRecords> AllDates => allDates.Value;

    /// <summary>The ids of some of their rows.</summary>
    public IEnumerable<string> IdsOf(IEnumerable<int> rows) => rows.Select(row => Patches.Ids[row]);

    public bool Contains(int row) => Certain.BinarySearch(row) >= 0 || MayContain(row);

    /// <summary>Whether a record may or may not count.</summary>
    public bool MayContain(int row) => Possible.BinarySearch(row) >= 0;

    /// <summary>Why a record may or may not count: "the day is not known".</summary>
    public IEnumerable<string> WhyPossible(int row) => Doubts.Select(doubt => doubt(row)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether both count the same records, and the same of them for certain.</summary>
    public bool AreThoseOf(RecordCounts other) =>
        ReferenceEquals(this, other)
            || (ReferenceEquals(Patches, other.Patches)
                && Certain.AsSpan().SequenceEqual(other.Certain.AsSpan())
                && Possible.AsSpan().SequenceEqual(other.Possible.AsSpan()));

    /// <summary>The records that have a property, or may.</summary>
    /// <param name="doubt">Why it is open whether a record does, in words.</param>
    internal RecordCounts Only(Func<int, Likelihood> property, string doubt = "")
    {
        var (certain, doubtful) = (new List<int>(), new List<int>());
        foreach (var row in Certain)
        {
            var likelihood = property(row);
            if (likelihood == Likelihood.Yes) certain.Add(row);
            else if (likelihood == Likelihood.Perhaps) doubtful.Add(row);
        }

        return With(
            [.. certain],
            [.. Merged([.. doubtful], [.. Possible.Where(row => property(row) != Likelihood.No)])],
            row => property(row) == Likelihood.Perhaps ? doubt : null);
    }

    /// <summary>How many different values rows have: [certain, certain + possible], without upper end when the list is
    /// incomplete.</summary>
    internal Measure CountDistinct<T>(Func<ImmutableArray<int>, IEnumerable<T>> values)
    {
        var known = values(Certain).ToHashSet();
        var sure = known.Count;
        known.UnionWith(values(Possible));
        return Bounded(sure, known.Count);
    }

    /// <summary>How many records there are.</summary>
    internal Measure CountRecords() => Bounded(Certain.Length, Count);

    /// <summary>A count between what is certain and what is possible.</summary>
    internal Measure Bounded(int certain, int possible) =>
        Measure.Of(Kind.Count, IsComplete ? Interval.Closed(certain, possible) : Interval.AtLeast(certain), certain);

    private RecordCounts With(ImmutableArray<int> certain, ImmutableArray<int> possible, Func<int, string?> doubt) =>
        new(Patches, certain, possible) { IsComplete = IsComplete, Days = Days, HasInferred = HasInferred, Doubts = [.. Doubts, doubt] };

    private ImmutableArray<Stated> AllStated()
    {
        var column = Patches.Size;
        var found = new bool[column.Shapes.Length];
        foreach (var row in All)
        {
            if (column.Stated.PlaceOf(row) is >= 0 and var place) found[column.ShapeOf(place)] = true;
        }

        return [.. column.Shapes.Where((_, shape) => found[shape])];
    }

    private static IEnumerable<int> Merged(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        var (at, otherAt) = (0, 0);
        while (at < one.Length || otherAt < other.Length)
        {
            var isFirst = otherAt == other.Length || (at < one.Length && one[at] <= other[otherAt]);
            yield return isFirst ? one[at++] : other[otherAt++];
        }
    }
}

/// <summary>Whether a record has a property.</summary>
internal enum Likelihood
{
    No,
    Perhaps,
    Yes,
}
