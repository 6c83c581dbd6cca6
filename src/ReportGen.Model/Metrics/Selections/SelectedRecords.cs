using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Data.Columns;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Finds the records of a selection, or of a part of it, in one pass over those near its days.</summary>
internal sealed class SelectedRecords
{
    private readonly PatchColumns patches;
    private readonly Selection selection;
    private readonly Part? part;
    private readonly InferredReading inferred;
    private readonly Period days;
    private readonly ImmutableArray<Func<int, Belongs>> conditions;

    private SelectedRecords(PatchDataset dataset, Selection selection, Part? part, InferredReading inferred)
    {
        (patches, this.selection, this.part, this.inferred) = (dataset.Patches, selection, part, inferred);
        days = part?.WindowIn(selection) ?? selection.Window;
        var where = selection.Where;
        conditions =
        [
            .. Among(patches.Severity, where.Severity), .. Among(patches.SeverityMax, where.SeverityMax),
            .. Among(patches.Class, where.Class), .. Among(patches.Impact, where.Impact),
            .. Among(patches.Class, part?.Class is { } patchClass ? [patchClass] : []),
            .. Among(patches.Severity, part?.Severity is { } severity ? [severity] : []),
        ];
    }

    private enum Belongs
    {
        No,
        Perhaps,
        Yes,
    }

    public static RecordCounts Of(PatchDataset dataset, Selection selection, Part? part, InferredReading inferred) =>
        new SelectedRecords(dataset, selection, part, inferred).Find(dataset.Complete);

    private RecordCounts Find(Period? complete)
    {
        var (certain, possible) = (new List<int>(), new List<int>());
        var (hasInferred, visited) = (false, 0);
        foreach (var row in patches.Around(days))
        {
            visited++;
            var belongs = Meets(row);
            if (belongs == Belongs.No) continue;
            var membership = selection.Where.Affects is { } option ? patches.MembershipOf(row, option) : Membership.Stated;
            hasInferred |= membership == Membership.Inferred;
            belongs = Least(belongs, Member(membership));
            if (belongs == Belongs.Yes) certain.Add(row);
            else if (belongs == Belongs.Perhaps) possible.Add(row);
        }

        return new RecordCounts(patches, [.. certain], [.. possible])
        {
            IsComplete = complete is { } all && all.Contains(days),
            Days = days,
            HasInferred = hasInferred,
            Visited = visited,
        };
    }

    /// <summary>Whether a record belongs by all but its membership.</summary>
    private Belongs Meets(int row)
    {
        var belongs = In(row, selection.Window);
        if (part?.Days is { } narrower) belongs = Least(belongs, In(row, narrower));
        foreach (var condition in conditions)
        {
            if (belongs == Belongs.No) break;
            belongs = Least(belongs, condition(row));
        }

        return belongs;
    }

    private Belongs In(int row, Period period)
    {
        if (patches.Released(row) is not { Days: var date }) return Belongs.Perhaps;
        if (period.Contains(date)) return Belongs.Yes;
        return period.Overlaps(date) ? Belongs.Perhaps : Belongs.No;
    }

    private Belongs Member(Membership membership) => membership switch
    {
        Membership.Stated => Belongs.Yes,
        Membership.Inferred =>
            selection.Where.Inferred == InferredRecords.Include && inferred == InferredReading.AsSelected ? Belongs.Yes : Belongs.No,
        Membership.No => Belongs.No,
        _ => Belongs.Perhaps,
    };

    /// <summary>The condition that the value of a field is one of some; none where nothing is wanted. What a column's values are worth is
    /// found once.</summary>
    private static IEnumerable<Func<int, Belongs>> Among<T>(Column<T> column, ImmutableArray<T> wanted)
        where T : notnull
    {
        if (wanted.IsEmpty) yield break;
        Belongs[] byPlace = [.. column.Values.Select(value => wanted.Contains(value) ? Belongs.Yes : Belongs.No)];
        yield return row => column.PlaceOf(row) is >= 0 and var place ? byPlace[place] : Belongs.Perhaps;
    }

    private static Belongs Least(Belongs one, Belongs other) => one < other ? one : other;
}
