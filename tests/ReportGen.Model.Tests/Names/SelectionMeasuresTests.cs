using System.Reflection;
using ReportGen.Names;

namespace ReportGen.Tests.Names;

public sealed class SelectionMeasuresTests
{
    [Fact]
    public void Every_measure_that_code_names_stands_in_the_table() => Assert.All(
        typeof(SelectionMeasures).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(SelectionMeasure)),
        property => Assert.Contains((SelectionMeasure)property.GetValue(null)!, SelectionMeasures.All));

    [Fact]
    public void No_word_can_be_mistaken_for_an_id_with_dots_or_a_part() =>
        Assert.All(SelectionMeasures.Words, word => Assert.Matches("^[a-z]+(_[a-z]+)*$", word));

    [Fact]
    public void Totals_are_what_grows_with_the_window() => Assert.Equal(
        ["patches", "advisories", "count", "size", "restarts", "restart_days", "release_days", "cves"],
        SelectionMeasures.All.Where(measure => measure.IsTotal).Select(measure => measure.Word));

    [Fact]
    public void Every_way_of_counting_belongs_to_one_measure() => Assert.Equal(
        Enum.GetValues<Counting>().Order(),
        SelectionMeasures.All.Select(measure => measure.Rule switch
        {
            MeasureRule.Counted rule => rule.By,
            MeasureRule.Mean rule => rule.Uncertain.By,
            _ => (Counting?)null,
        }).OfType<Counting>().Order());
}
