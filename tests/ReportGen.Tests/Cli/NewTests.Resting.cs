using ReportGen.Cli.Commands.New;
using ReportGen.Sources;

namespace ReportGen.Tests.Cli;

/// <summary>What a new thing rests on, and what it leaves to its author.</summary>
public sealed partial class NewTests
{
    [Theory]
    [MemberData(nameof(Sorts))]
    public void What_is_left_to_write_is_warned_of_until_it_is_written(string word)
    {
        shell.Run("init");
        Done("new", word, "more-of-it");
        var path = NewSort.All.Single(sort => sort.Word == word).PathOf("more-of-it");

        var isLeft = NewSort.All.Single(sort => sort.Word == word).Text.Contains(Placeholders.Mark, StringComparison.Ordinal);
        Assert.Equal(isLeft, Found().Any(one => one.Code == SourcesCodes.Placeholder));
        shell.Folder.With(path, File.ReadAllText(shell.Folder.At(path)).Replace(Placeholders.Mark, "It is", StringComparison.Ordinal));
        Assert.DoesNotContain(Found(), one => one.Code == SourcesCodes.Placeholder);
    }

    [Fact]
    public void It_rests_on_what_begins_its_name_else_on_the_newest_and_tells_what_else_there_is()
    {
        shell.Run("init");
        Done("new", "dataset", "alpha");
        Done("new", "dataset", "alpha-two");

        Done("new", "selection", "alpha-two-critical");
        Assert.Contains("It has the dataset 'alpha-two'; there are also 'alpha', 'ws2008'.", shell.Output, StringComparison.Ordinal);
        Done("new", "selection", "alpha-all");
        Assert.Contains("It has the dataset 'alpha'; ", shell.Output, StringComparison.Ordinal);
        Done("new", "selection", "alphabet");
        Assert.Contains("It has the dataset 'ws2008'; ", shell.Output, StringComparison.Ordinal);
        Done("new", "source", "notes");
        Done("new", "dataset", "beta");
        Assert.Contains("It has the source 'notes'; ", shell.Output, StringComparison.Ordinal);
        Assert.Contains("sources: [notes]\n", Contents()["content/data/beta.yaml"], StringComparison.Ordinal);
    }
}
