using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Claims;

/// <summary>A claim carries its source's case, unless it says that it does not.</summary>
public sealed class ClaimWeightTests
{
    [Theory]
    [InlineData("", ClaimWeight.Main, "")]
    [InlineData(", weight: main", ClaimWeight.Main, "")]
    [InlineData(", weight: minor", ClaimWeight.Minor, "")]
    [InlineData(", weight: light", ClaimWeight.Main, "RG1026")]
    public void A_claim_is_a_main_one_unless_it_says_otherwise(string weight, ClaimWeight read, string finding)
    {
        var rooms = Rooms.Read(
            ("content/report.yaml", "title: T\nsummary: S.\n"),
            ("content/sources.yaml", "- {id: s, title: Source}\n"),
            ("content/claims.yaml", $"- {{id: c, says: It is so., source: s, place: here, untestable: Nobody knows., expect: untestable{weight}}}\n"));

        Assert.Equal(finding, string.Join(' ', rooms.Diagnostics.Select(found => found.Code.Id)));
        Assert.Equal(read, Assert.Single(rooms.Claims.Claims).Claim.Weight);
    }
}
