using ReportGen.Drawing.Rows;

namespace ReportGen.Tests.Drawing;

public sealed class SwarmTests
{
    [Theory]
    [InlineData(1, Swarm.Largest, false)]
    [InlineData(9, Swarm.Largest, false)]
    [InlineData(10, 3, true)]
    public void Nine_dots_stand_over_each_other_and_more_lie_on_those(int dots, double diameter, bool hasCovered)
    {
        var swarm = Swarm.Of([.. Enumerable.Repeat(100.0, dots)]);

        Assert.Equal((diameter, hasCovered), (swarm.Diameter, swarm.HasCovered));
        Assert.Equal(Math.Min(dots, 9), swarm.Offset.Distinct().Count());
    }
}
