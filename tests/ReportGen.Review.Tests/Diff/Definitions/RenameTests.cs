using ReportGen.Diff;
using ReportGen.Diff.Definitions;

namespace ReportGen.Tests.Diff.Definitions;

/// <summary>A new name is followed wherever it is used.</summary>
public class RenameTests
{
    private static readonly Renames Renamed = Renames.None
        .With(DefinitionKind.Selection, "old", "new")
        .With(DefinitionKind.Metric, "half", "half-of-all")
        .With(DefinitionKind.ReportedFigure, "old-size", "new-size");

    [Theory]
    [InlineData("old.size", "new.size")]
    [InlineData("old.size[2008-11]", "new.size[2008-11]")]
    [InlineData("older.size", "older.size")]
    [InlineData("half", "half-of-all")]
    [InlineData("reported.old-size", "reported.new-size")]
    [InlineData("old", "old")]
    public void A_measure_follows_its_selection(string before, string after) => Assert.Equal(after, Renamed.Measure(before));

    [Theory]
    [InlineData("formula", "fewer(old.patches, half) - old-x.size / 2", "fewer(new.patches, half-of-all) - old-x.size / 2")]
    [InlineData("sum_of", "old-size, other", "new-size, other")]
    [InlineData("concerns", "metric:half, claim:half", "metric:half-of-all, claim:half")]
    [InlineData("title", "half of the old.size", "half of the old.size")]
    public void A_member_that_refers_follows_too(string member, string before, string after) => Assert.Equal(after, Renamed.In(member, before));
}
