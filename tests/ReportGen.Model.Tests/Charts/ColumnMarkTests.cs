using ReportGen.Charts;
using ReportGen.Charts.Tables;
using ReportGen.Quantities;

namespace ReportGen.Tests.Charts;

/// <summary>Two values that touch: one is certainly the larger unless both may be the same.</summary>
public sealed class ColumnMarkTests
{
    [Theory]
    [InlineData("under 3 MB", "3–4 MB", true)]
    [InlineData("2–3 MB", "over 3 MB", true)]
    [InlineData("2–3 MB", "3–4 MB", false)]
    [InlineData("3 bytes", "3 bytes", true)]
    public void A_value_is_marked_where_it_is_certainly_beyond(string smaller, string larger, bool isMarked)
    {
        var isExact = smaller == larger;
        foreach (var mark in Enum.GetValues<ColumnMark>())
        {
            var cells = ColumnMarks.Apply(Body(smaller, larger), [mark]).Rows.Select(row => row.Cells[0]).Cast<MeasureCell>();
            bool[] expected = isExact ? [true, true] : [isMarked && mark == ColumnMark.Smallest, isMarked && mark == ColumnMark.Largest];

            Assert.Equal(expected, cells.Select(cell => cell.Mark == mark));
        }
    }

    private static TableBody Body(params string[] sizes) =>
        new(null, [new TableColumn("Size")], [.. sizes.Select(size => new TableRow(size, [new MeasureCell(Narrative.SmallReport.Given("", Measure(size)), size)]))], []);

    private static Measure Measure(string size) => MeasureReader.TryRead(size) ?? throw new ArgumentException(size);
}
