using ReportGen.Diff;
using ReportGen.Diff.Published;

namespace ReportGen.Tests.Diff.Editions;

/// <summary>Reports name records by positions, which shift where one comes or goes; they are compared by their ids.</summary>
public class RecordPositionTests
{
    private static readonly Edition Before = Edition("""["A", "C", "D"]""", "[1, 2]");

    [Fact]
    public void A_record_that_comes_in_between_makes_no_other_one_of_those_behind_it()
    {
        var after = Edition("""["A", "B", "C", "D"]""", "[2, 3]");

        Assert.Equal(["C", "D"], after.Published.Selections[0].Records?.Certain.Ids.AsEnumerable());
        Assert.True(Measure(Before, "some.restarts").IsMadeLike(Measure(after, "some.restarts")));
        Assert.True(Measure(Before, "each").IsMadeLike(Measure(after, "each")));
    }

    [Fact]
    public void Another_record_at_the_same_position_is_another_one()
    {
        var after = Edition("""["A", "B", "D"]""", "[1, 2]");

        Assert.Equal(["B", "D"], after.Published.Selections[0].Records?.Certain.Ids.AsEnumerable());
        Assert.False(Measure(Before, "some.restarts").IsMadeLike(Measure(after, "some.restarts")));
        Assert.False(Measure(Before, "each").IsMadeLike(Measure(after, "each")));
    }

    private static PublishedMeasure Measure(Edition edition, string name) => PublishedMeasures.Of(edition)[name];

    private static Edition Edition(string ids, string counted)
    {
        var (records, value) = ($$"""{"certain": {{counted}}, "possible": []}""", """{"kind": "count", "words": "2"}""");
        return Written.Edition($$$"""
            {"format": 6, "datasets": [{"id": "demo", "record_ids": {{{ids}}}}],
             "selections": [{"id": "some", "dataset": "demo", "records": {{{records}}},
              "measures": [{"name": "some.restarts", "measure": {{{value}}}, "given": {"dataset": "demo", "records": {{{records}}}}}]}],
             "metrics": [{"id": "each", "measure": {{{value}}}, "derivation": {"inputs": [{"name": "some.restarts", "dataset": "demo", "records": {{{records}}}}]}}]}
            """);
    }
}
