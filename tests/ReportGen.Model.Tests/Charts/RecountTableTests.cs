using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

public sealed class RecountTableTests
{
    private static DataTable Table(string recounts) => TimeContent.Table($"- {{id: t, caption: C, recounts: [{recounts}], source: [s1]}}");

    [Fact]
    public void Published_totals_stand_over_a_row_for_each_definition_in_order()
    {
        var table = Table("pub");

        Assert.Equal("Counted", table.LabelHead);
        Assert.Equal(["Inferred", "Months", "Number", "Against published"], table.Columns.Select(column => column.FullTitle));
        Assert.Equal(["Published", "", "3", "4", ""], TimeContent.Words(table.Rows[0]));
        Assert.True(table.Rows[0].IsEmphasised);
        Assert.Equal(["Advisories", "counted", "3", "4", "the same"], TimeContent.Words(table.Rows[1]));
        Assert.Equal(["Patches", "left out", "3", "4", "the same"], TimeContent.Words(table.Rows[2]));
        Assert.Equal(["Patches", "counted", "12", "5", "1 more"], TimeContent.Words(table.Rows[3]));
        Assert.Equal(["quarter.advisories", "quarter-out.patches", "year.patches"], table.Rows.Skip(1).SelectMany(row => row.Cells.OfType<MeasureCell>()).Select(cell => cell.Name));
    }

    [Fact]
    public void Several_selections_stand_beside_each_other_under_heads_of_their_own()
    {
        var table = Table("pub, pub2");

        Assert.Equal(["P", "P", "Q", "Q"], table.Columns.Select(column => column.Group).OfType<string>());
        Assert.Equal(["Advisories", "counted", "3", "4", "the same", "no recount", ""], TimeContent.Words(table.Rows[1]));
        Assert.Equal(["Patches", "left out", "3", "4", "the same", "4", "within what is stated"], TimeContent.Words(table.Rows[2]));
    }

    [Fact]
    public void Unequal_windows_are_said_once_with_their_days() => Assert.Equal(
        ["3 months: 1 April 2008 to 30 June 2008; 12 months: 1 January 2008 to 31 December 2008."],
        Table("pub").Notes.ToArray());

    [Fact]
    public void What_all_recounts_share_is_a_note_and_no_column()
    {
        var table = Table("pub2");

        Assert.Equal(["Number", "Against published"], table.Columns.Select(column => column.FullTitle));
        Assert.Equal(["All recounts: inferred left out."], table.Notes.ToArray());
    }

    [Fact]
    public void Each_reported_selection_with_recounts_has_a_table_without_being_asked()
    {
        var set = TimeContent.Read("[]").Value;

        Assert.Equal(["recounts-pub", "recounts-pub2"], set.Recounts.Select(table => table.Id));
        Assert.Equal("Published P", set.RecountsOf("pub")?.Caption.Name);
        Assert.Equal(4, set.RecountsOf("pub")?.Rows.Length);
        Assert.Null(set.RecountsOf("bare"));
    }

    [Theory]
    [InlineData("{id: t, caption: C, recounts: [pbu]}", "RG5002", "did you mean 'pub'")]
    [InlineData("{id: t, caption: C, recounts: [quarter]}", "RG5016", "write 'pub'")]
    [InlineData("{id: t, caption: C, recounts: [all]}", "RG5016", "on the basis of records")]
    [InlineData("{id: t, caption: C, recounts: [bare]}", "RG5016", "'recount_of: bare'")]
    [InlineData("{id: t, caption: C, recounts: []}", "RG5007", "names no selection")]
    [InlineData("{id: t, caption: C, recounts: [pub], rows: [{label: A, values: [pub.patches]}]}", "RG5011", "leave 'rows' out")]
    [InlineData("{id: t, caption: C, recounts: [pub], columns: [{title: A}]}", "RG5011", "leave 'columns' out")]
    public void A_mistake_in_a_recount_table_is_reported_at_its_place(string yaml, string code, string part)
    {
        var finding = Assert.Single(TimeContent.Read("[]", "- " + yaml).Diagnostics);

        Assert.Equal(code, finding.Code.Id);
        Assert.StartsWith("content/tables.yaml:1:", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(part, finding.ToString(), StringComparison.Ordinal);
    }
}
