using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Data.Columns;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Finds the records of a selection, or of a part of it, in one pass over those near its days.</summary>
internal sealed class SelectedRecords
{
    private readonly PatchDataset dataset;
    private readonly PatchColumns patches;
    private readonly Selection selection;
    private readonly Part? part;
    private readonly InferredReading inferred;
    private readonly Period days;
    private readonly ImmutableArray<Condition> conditions;

    private SelectedRecords(PatchDataset dataset, Selection selection, Part? part, InferredReading inferred)
    {
        (this.dataset, patches) = (dataset, dataset.Patches);
        (this.selection, this.part, this.inferred) = (selection, part, inferred);
        days = part?.WindowIn(selection) ?? selection.Window;
        var where = selection.Where;
        conditions =
        [
            .. Among(patches.Severity, where.Severity, "severity"), .. Among(patches.SeverityMax, where.SeverityMax, "highest severity"),
            .. Among(patches.Class, where.Class, "class"), .. Among(patches.Impact, where.Impact, "impact"),
            .. Among(patches.Class, part?.Class is { } patchClass ? [patchClass] : [], "class"),
            .. Among(patches.Severity, part?.Severity is { } severity ? [severity] : [], "severity"),
        ];
    }

    private enum Belongs
    {
        No,
        Perhaps,
        Yes,
    }

    public static RecordCounts Of(PatchDataset dataset, Selection selection, Part? part, InferredReading inferred) =>
        new SelectedRecords(dataset, selection, part, inferred).Find();

    private RecordCounts Find()
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
            IsComplete = dataset.Complete is { } all && all.Contains(days),
            Days = days.Common(dataset.Covers) ?? days,
            HasInferred = hasInferred,
            Visited = visited,
            Doubts = [DayDoubt, .. conditions.Select(condition => condition.Doubt), MembershipDoubt],
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
            belongs = Least(belongs, condition.Met(row));
        }

        return belongs;
    }

    private Belongs In(int row, Period period)
    {
        var released = dataset.DaysOf(patches.Released(row));
        if (period.Contains(released)) return Belongs.Yes;
        return period.Overlaps(released) ? Belongs.Perhaps : Belongs.No;
    }

    private string? DayDoubt(int row) => days.Contains(dataset.DaysOf(patches.Released(row))) ? null : patches.Released(row) switch
    {
        null => "the day is not known",
        { HasMonth: true } => "only the month is known",
        _ => "only the year is known",
    };

    private string? MembershipDoubt(int row) =>
        selection.Where.Affects is { } option && Member(patches.MembershipOf(row, option)) == Belongs.Perhaps
            ? $"it is not said whether it belongs to '{option}'"
            : null;

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
    private static IEnumerable<Condition> Among<T>(Column<T> column, ImmutableArray<T> wanted, string field)
        where T : notnull
    {
        if (wanted.IsEmpty) yield break;
        Belongs[] byPlace = [.. column.Values.Select(value => wanted.Contains(value) ? Belongs.Yes : Belongs.No)];
        yield return new Condition(
            row => column.PlaceOf(row) is >= 0 and var place ? byPlace[place] : Belongs.Perhaps,
            row => column.Has(row) ? null : $"the {field} is not known");
    }

    private static Belongs Least(Belongs one, Belongs other) => one < other ? one : other;

    /// <summary>What a record must meet.</summary>
    /// <param name="Doubt">Why it is open whether a record does; null where it is not.</param>
    private sealed record Condition(Func<int, Belongs> Met, Func<int, string?> Doubt);
}
