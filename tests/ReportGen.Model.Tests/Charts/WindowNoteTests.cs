namespace ReportGen.Tests.Charts;

public sealed class WindowNoteTests
{
    private const string Quarter = "1 April 2008 to 30 June 2008";
    private const string Year = "1 January 2008 to 31 December 2008";

    [Fact]
    public void Totals_of_different_windows_say_so_in_the_caption_and_in_the_alternative_text()
    {
        var chart = TimeContent.Chart(Bar("{label: A, value: pub.patches}, {label: B, value: bare.patches}, {label: C, value: pub2.patches}, {label: 'D, d', value: quarter.advisories}"));

        var note = Assert.Single(chart.Notes);
        Assert.Equal($"The rows cover different periods, and a longer one has room for more. {Year}: B. {Quarter}: the other rows. Per month A, C and D, d lie above B.", note);
        Assert.EndsWith(note, chart.AlternativeText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{label: A, value: pub.patches}, {label: B, value: decade.patches}", "Per month A lies above B.")]
    [InlineData("{label: A, value: pub.patches}, {label: B, value: days.patches}", "Per month the order is the same.")]
    public void What_the_months_make_of_the_order_is_said(string rows, string said) =>
        Assert.EndsWith(said, Assert.Single(TimeContent.Chart(Bar(rows)).Notes), StringComparison.Ordinal);

    [Theory]
    [InlineData("{label: A, value: pub.patches}, {label: B, value: pub2.patches}")]
    [InlineData("{label: A, value: pub.per_month}, {label: B, value: bare.per_month}")]
    [InlineData("{label: A, value: even}")]
    public void Equal_windows_and_rates_need_no_note(string rows) => Assert.Empty(TimeContent.Chart(Bar(rows)).Notes);

    [Fact]
    public void A_comparison_of_unequal_windows_stands_beside_its_value_per_month()
    {
        var chart = TimeContent.Chart(Bar("{label: Ratio, value: by-time}"));

        Assert.Equal([$"Unequal periods are compared: {Quarter} for P; {Year} for Bare. Per month, Ratio: 4.00×."], chart.Notes.ToArray());
    }

    [Fact]
    public void A_table_carries_the_same_notes()
    {
        var table = TimeContent.Table("- {id: t, caption: C, columns: [{title: Count}, {title: Ratio}], rows: [{label: A, values: [pub.patches, by-time]}, {label: B, values: [bare.patches, even]}]}");

        Assert.Equal(
            [
                $"The rows cover different periods, and a longer one has room for more. {Year}: B. {Quarter}: A. Per month A lies above B.",
                $"Unequal periods are compared: {Quarter} for P; {Year} for Bare. Per month, A, Ratio: 4.00×.",
            ],
            table.Notes.ToArray());
        Assert.Equal(["Count", "Ratio", "A", "B"], table.PlainTexts.Select(text => text.Text));
    }

    private static string Bar(string rows) => $"- {{id: c, kind: dot, title: T, axis: {{title: Patches}}, rows: [{rows}]}}";
}
