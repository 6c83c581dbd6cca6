using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

public sealed class TableOrderTests
{
    private const string Rows = "[{label: About, values: [pub2.patches, pub.size]}, {label: Few, values: ['critical.patches[2008-04]', important.size]}, {label: Four, values: [pub.patches, pub.size]}, {label: Five, values: [year.patches, year.size]}]";

    private static string Table(string columns, string sort, string rows = Rows) => $"- {{id: t, caption: C, columns: [{columns}], rows: {rows}{sort}}}";

    [Theory]
    [InlineData("{column: Count}", "Five Four About Few")]
    [InlineData("{column: Count, order: descending}", "Five Four About Few")]
    [InlineData("{column: Count, order: ascending}", "Few About Four Five")]
    [InlineData("{column: Size, order: ascending}", "About Four Few Five")]
    public void Rows_are_sorted_by_what_the_values_are_unknown_ones_last_and_equal_ones_as_written(string sort, string labels)
    {
        var table = TimeContent.Table(Table("{title: Count}, {title: Size, unit: MB}", $", sort: {sort}"));

        Assert.Equal(labels, string.Join(' ', table.Rows.Select(row => row.Label)));
    }

    [Theory]
    [InlineData("{label: A, values: [pub.patches]}, {label: B, values: ['critical.patches[2008-04]']}", "largest", "A", null)]
    [InlineData("{label: A, values: [pub.patches]}, {label: B, values: ['critical.patches[2008-04]']}", "smallest", "B", null)]
    [InlineData("{label: A, values: [pub.patches]}, {label: B, values: [bare.patches]}, {label: C, values: ['critical.patches[2008-04]']}", "largest", "A B", null)]
    [InlineData("{label: A, values: [pub.patches]}, {label: B, values: ['decade.patches[2008-06]']}, {label: C, values: [decade.restarts]}", "largest", "", "Count: the largest is not decided, because ranges overlap.")]
    [InlineData("{label: A, values: [pub.patches]}, {label: B, values: [pub.advisories]}", "largest", "", "Count: the largest is not decided, because B is unknown.")]
    public void A_value_is_marked_only_where_it_is_certainly_beyond_all_others(string rows, string mark, string marked, string? note)
    {
        var table = TimeContent.Table(Table($"{{title: Count, mark: {mark}}}", "", $"[{rows}]"));

        Assert.Equal(marked, string.Join(' ', table.Rows.Where(row => row.Cells[0] is MeasureCell { Mark: not null }).Select(row => row.Label)));
        Assert.Equal(note, table.Notes.FirstOrDefault(words => words.Contains("not decided", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[{label: A, values: [by-time]}, {label: B, values: [reported.times]}]", "1.00× 7×", "- 2+1")]
    [InlineData("[{label: A, values: [by-time]}, {label: B, values: [even]}]", "1.00× 1.0–2.0×", "- -")]
    [InlineData("[{label: A, values: [by-time]}, {label: B, values: [pub.size]}]", "1.00× 82 MB", "- -")]
    public void Single_numerals_of_one_unit_stand_on_their_decimal_point(string rows, string words, string missing)
    {
        var table = TimeContent.Table(Table("{title: Times}", "", rows));

        var cells = table.Rows.Select(row => row.Cells[0]).OfType<MeasureCell>().ToArray();
        Assert.Equal(words, string.Join(' ', cells.Select(cell => cell.Words)));
        Assert.Equal(missing, string.Join(' ', cells.Select(cell => cell.Alignment is { } alignment ? FormattableString.Invariant($"{alignment.Digits}+{alignment.Points}") : "-")));
    }

    [Theory]
    [InlineData("[{label: A, values: [pub.size]}]", null)]
    [InlineData("[{label: A, values: [pub.size]}, {label: B, values: [pub.size]}]", "MB")]
    [InlineData("[{label: A, values: [pub.size]}, {label: B, values: [pub.patches]}]", null)]
    public void A_unit_that_several_values_share_stands_in_the_head(string rows, string? unit) =>
        Assert.Equal(unit, Assert.Single(TimeContent.Table(Table("{title: Size}", "", rows)).Columns).Unit);

    [Theory]
    [InlineData("{title: Count}, {title: Size}", ", sort: {column: Cuont}", Rows, "RG5023", "did you mean 'Count'?")]
    [InlineData("{title: Count}, {title: Size}", ", sort: {column: Count, order: up}", Rows, "RG1026", "'descending'")]
    [InlineData("{title: Count}, {title: Size}", ", sort: {order: ascending}", Rows, "RG1021", "lacks the key 'column'")]
    [InlineData("{title: Count, mark: best}, {title: Size}", "", Rows, "RG1026", "'largest'")]
    [InlineData("{title: Count, mark: largest}", "", "[{label: A, values: [pub.patches]}, {label: B, values: [pub.size]}]", "RG5024", "neither is the larger")]
    [InlineData("{title: Count}", ", sort: {column: Count}", "[{label: A, values: [pub.patches]}, {label: B, values: [pub.size]}]", "RG5024", "sort and mark columns of one kind only")]
    public void A_mistake_is_reported_once_at_its_place(string columns, string sort, string rows, string code, string part)
    {
        var found = Assert.Single(TimeContent.Read("[]", Table(columns, sort, rows)).Diagnostics.Select(finding => finding.ToString()));

        Assert.StartsWith("content/tables.yaml:1:", found, StringComparison.Ordinal);
        Assert.Contains(code, found, StringComparison.Ordinal);
        Assert.Contains(part, found, StringComparison.Ordinal);
    }
}
