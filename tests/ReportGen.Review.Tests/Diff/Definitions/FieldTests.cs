using ReportGen.Diff;

namespace ReportGen.Tests.Diff.Definitions;

/// <summary>What a definition says, member by member.</summary>
public sealed class FieldTests
{
    [Fact]
    public void Two_members_that_are_read_alike_are_one_field()
    {
        var site = Written.Edition("""{"selections": [{"id": "s", "where": {"a b": "1", "a_b": "2"}}]}""");
        Assert.Equal(
            ["where a b: 1, 2 → 3"],
            SiteDiff.Compare(site, Written.Edition("""{"selections": [{"id": "s", "where": {"a b": "3"}}]}""")).Definitions.SelectMany(change => change.Fields).Select(field => $"{field.Field}: {field.Before} → {field.After}"));
    }
}
