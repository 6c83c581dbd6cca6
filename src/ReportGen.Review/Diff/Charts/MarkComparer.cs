using System.Collections.Immutable;

namespace ReportGen.Diff.Charts;

/// <summary>What of two charts differs: marks, and everything else that a reader sees of them.</summary>
/// <param name="MarkCount">How many marks there are in either.</param>
internal sealed record ChartFindings(ImmutableArray<MarkChange> Marks, ImmutableArray<FieldChange> Fields, int MarkCount);

/// <summary>Compares the marks of two charts by their labels, and collects what else differs.</summary>
internal sealed class MarkComparer
{
    private readonly ImmutableArray<MarkChange>.Builder marks = ImmutableArray.CreateBuilder<MarkChange>();
    private readonly FieldList fields = new();
    private bool areTotalsTold;
    private int markCount;

    /// <param name="before">Null for a chart that is new: all its marks are.</param>
    /// <param name="after">Null for a chart that is gone.</param>
    public static ChartFindings Compare(DrawnChart? before, DrawnChart? after)
    {
        var comparer = new MarkComparer { areTotalsTold = before?.TellsTotals != false && after?.TellsTotals != false };
        if (before is not null && after is not null) comparer.fields.AddWords(before, after);
        comparer.CompareRows(before, after);
        comparer.CompareLanes(before?.Lanes() ?? [], after?.Lanes() ?? []);
        return new ChartFindings(
            comparer.marks.ToImmutable(),
            before is null || after is null ? [] : comparer.fields.ToImmutable(),
            comparer.markCount);
    }

    private void CompareRows(DrawnChart? before, DrawnChart? after)
    {
        var series = Pairing.Of(
            before?.Series() ?? [],
            after?.Series() ?? [],
            one => one.Name,
            one => string.Join('\n', one.Measures),
            one => one.Measures.FirstOrDefault());
        fields.AddPairs("name of a series", "order of the series", series, one => one.Name);
        foreach (var (old, now, _) in series)
        {
            if (old is not null && now is not null) AddOf(now.Name.Length > 0 ? now.Name : "the series", old, now);
        }

        var places = series.Index().Where(pair => pair.Item.Before is not null).ToDictionary(pair => pair.Item.At, pair => pair.Index);
        ImmutableArray<int> laterPlaces = [.. series.Index().Where(pair => pair.Item.After is not null).Select(pair => pair.Index)];
        var rows = Pairing.Of(
            before?.Rows(at => places[at]) ?? [],
            after?.Rows(at => laterPlaces[at]) ?? [],
            row => (row.Label, row.Names),
            row => row.Label,
            row => row.Names);
        fields.AddRows(rows);
        foreach (var row in rows) CompareRow(row);
    }

    private void AddOf(string name, DrawnSeries old, DrawnSeries now)
    {
        fields.Add($"group of {name}", old.Group, now.Group);
        fields.Add($"unit of {name}", old.Unit, now.Unit);
    }

    private void CompareRow(Pair<DrawnRow> row)
    {
        var label = (row.After ?? row.Before)?.Label ?? "";
        foreach (var mark in Pairing.Of(Compared(row.Before), Compared(row.After), mark => (mark.Sort, mark.Key)))
        {
            markCount++;
            if (mark.Before is { } old && mark.After is { } now && old.Words == now.Words && old.Extent == now.Extent) continue;
            if (mark is { Before: { } was, After: { } isNow })
                fields.Add($"measure of {string.Join(", ", new[] { label, isNow.Series }.OfType<string>())}", was.Measure, isNow.Measure);
            // Words that are printed alike are told apart by where the mark is drawn.
            var isAlike = mark.Before?.Words == mark.After?.Words;
            marks.Add(
                new MarkChange(
                    label,
                    (mark.After ?? mark.Before)?.Series,
                    (mark.After ?? mark.Before)?.Measure,
                    Words(mark.Before),
                    Words(mark.After)));

            string? Words(DrawnMark? one) => isAlike && one is { Extent.Length: > 0 } ? $"{one.Words}: {one.Extent}" : one?.Words;
        }
    }

    private ImmutableArray<DrawnMark> Compared(DrawnRow? row) =>
        row is null ? [] : [.. row.Marks.Where(mark => areTotalsTold || mark.Sort != MarkSort.Total)];

    private void CompareLanes(ImmutableArray<DrawnLane> before, ImmutableArray<DrawnLane> after)
    {
        var lanes = Pairing.Of(before, after, lane => lane.Name ?? "", lane => lane.Name is null ? null : string.Join('\n', lane.Events));
        fields.AddPairs(
            "name of a lane",
            "order of the lanes",
            lanes.Where(lane => (lane.After ?? lane.Before)?.Name is not null),
            lane => lane.Name ?? "");
        foreach (var lane in lanes)
        {
            if (lane is { Before: { } old, After: { } now })
            {
                fields.Add($"marks of {now.Name}", old.Content, now.Content);
                fields.Add($"group of {now.Name}", old.Group, now.Group);
            }

            foreach (var happened in Events(lane)) CompareEvent((lane.After ?? lane.Before)?.Name, happened);
        }
    }

    /// <summary>An event keeps its words when its date is corrected; days of release have only their dates.</summary>
    private static IReadOnlyList<Pair<DrawnEvent>> Events(Pair<DrawnLane> lane) => Pairing.Of(
        lane.Before?.Events ?? [],
        lane.After?.Events ?? [],
        happened => (happened.Date, happened.Label),
        happened => happened.Extent.Length > 0 ? null : happened.Label,
        happened => happened.Date);

    private void CompareEvent(string? lane, Pair<DrawnEvent> happened)
    {
        markCount++;
        var (old, now) = (happened.Before, happened.After);
        if (old is not null && now is not null)
        {
            fields.Add($"source of {now.Label}", old.Source, now.Source);
            if (old.Date == now.Date && old.Label == now.Label && old.Extent == now.Extent) return;
        }

        var hasMoved = old is not null && now is not null && old.Date != now.Date;
        var name = hasMoved ? now?.Label : (now ?? old)?.Date;
        marks.Add(new MarkChange(lane ?? name ?? "", lane is null ? null : name, null, Words(old), Words(now)));

        string? Words(DrawnEvent? one)
        {
            if (hasMoved) return one?.Date;
            if (old?.Label == now?.Label) return $"{one?.Label}: {one?.Extent}";
            return one?.Label;
        }
    }
}
