using System.Text.Json.Nodes;
using ReportGen.Diff;
using ReportGen.Diff.Definitions;
using ReportGen.Published;

namespace ReportGen.Tests.Diff.Definitions;

/// <summary>What is compared of a definition is what is published of it.</summary>
public sealed class DefinitionSortTests
{
    public static TheoryData<DefinitionKind, string> Described => new()
    {
        { DefinitionKind.Source, "$defs/source" },
        { DefinitionKind.Dataset, "$defs/dataset" },
        { DefinitionKind.ReportedFigure, "$defs/figure" },
        { DefinitionKind.Definition, "properties/definitions/items" },
        { DefinitionKind.Selection, "$defs/selection" },
        { DefinitionKind.Metric, "$defs/metric" },
        { DefinitionKind.Claim, "$defs/claim" },
        { DefinitionKind.Correction, "$defs/correction" },
        { DefinitionKind.Table, "$defs/table" },
    };

    [Theory]
    [MemberData(nameof(Described))]
    public void A_member_that_is_compared_is_one_that_the_report_has(DefinitionKind kind, string place)
    {
        var sort = DefinitionSort.All.Single(sort => sort.Kind == kind);
        var members = place.Split('/').Aggregate(JsonNode.Parse(ReportFormat.Schema), (node, step) => node?[step])?["properties"]?.AsObject().Select(member => member.Key) ?? [];

        Assert.Empty(sort.Meaning.Concat(sort.Wording).Except(members, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sort_but_records_stands_in_the_report() =>
        Assert.Equal(DefinitionSort.All.Select(sort => sort.Kind).Where(kind => kind != DefinitionKind.Record), Described.Select(row => (DefinitionKind)row[0]));
}
