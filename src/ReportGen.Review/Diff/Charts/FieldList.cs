using System.Collections.Immutable;

namespace ReportGen.Diff.Charts;

/// <summary>What differs of a chart beside its marks, in the order in which it is looked at.</summary>
internal sealed class FieldList
{
    private readonly ImmutableArray<FieldChange>.Builder fields = ImmutableArray.CreateBuilder<FieldChange>();

    public ImmutableArray<FieldChange> ToImmutable() => fields.ToImmutable();

    /// <summary>Nothing is added when both are the same.</summary>
    public void Add(string field, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal)) fields.Add(new FieldChange(field, before, after));
    }

    public void AddWords(DrawnChart before, DrawnChart after)
    {
        Add("id", before.Id, after.Id);
        Add("title", before.Title, after.Title);
        var (old, now) = (before.Published, after.Published);
        Add("caption", old.Caption, now.Caption);
        Add("alternative text", old.AlternativeText, now.AlternativeText);
        Add("kind", old.Kind, now.Kind);
        Add("title of the axis", old.Axis.Title, now.Axis.Title);
        Add("unit of the axis", old.Axis.Unit, now.Axis.Unit);
        Add("scale of the axis", old.Axis.Scale, now.Axis.Scale);
        Add("sources", Sources(before), Sources(after));
    }

    public void AddRows(IReadOnlyList<Pair<DrawnRow>> rows)
    {
        AddPairs("name of a row", "order of the rows", rows, row => row.Label);
        foreach (var (before, after, _) in rows)
        {
            if (before is null || after is null) continue;
            Add($"note of {after.Label}", before.Note, after.Note);
            Add($"days of {after.Label}", before.Days, after.Days);
            Add($"group of {after.Label}", before.Group, after.Group);
        }

        if (!rows.Any(row => row is { Before: { } old, After: { } now } && old.IsEmphasised != now.IsEmphasised)) return;
        Add("emphasised rows", Emphasised(rows.Select(row => row.Before)), Emphasised(rows.Select(row => row.After)));
    }

    /// <summary>Names that differ, and the order.</summary>
    public void AddPairs<T>(string named, string ordered, IEnumerable<Pair<T>> pairs, Func<T, string> name)
        where T : class
    {
        var both = pairs.Where(pair => pair is { Before: not null, After: not null }).ToArray();
        foreach (var (before, after, _) in both)
        {
            if (before is not null && after is not null) Add(named, name(before), name(after));
        }

        if (Pairing.IsSameOrder(both)) return;
        fields.Add(
            new FieldChange(
                ordered,
                Names(both.OrderBy(pair => pair.At).Select(pair => pair.Before)),
                Names(both.Select(pair => pair.After))));

        string Names(IEnumerable<T?> things) => string.Join(", ", things.OfType<T>().Select(name));
    }

    private static string Sources(DrawnChart chart) => string.Join(", ", chart.Published.Sources);

    private static string? Emphasised(IEnumerable<DrawnRow?> rows) =>
        string.Join(", ", rows.Where(row => row is { IsEmphasised: true }).Select(row => row?.Label)) is { Length: > 0 } labels
            ? labels
            : null;
}
