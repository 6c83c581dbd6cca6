using System.Text.RegularExpressions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff;

/// <summary>What <c>docs/reviewing.md</c> tells reviewers.</summary>
public sealed partial class ReviewingGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryRoot.Combine("docs", "reviewing.md"));

    [Fact]
    public void The_outputs_that_it_shows_are_those_of_cases()
    {
        var shown = Output().Matches(Guide);

        Assert.Equal(Mark().Count(Guide), shown.Count);
        Assert.All(shown, output => Assert.Equal(
            File.ReadAllText(Path.Combine(DiffCase.Named(output.Groups["name"].Value).Expected, "diff.md")),
            output.Groups["text"].Value));
    }

    [Fact]
    public void It_names_cases_that_exist()
    {
        Assert.NotEmpty(Mark().Matches(Guide));
        Assert.All(Mark().Matches(Guide), mark => Assert.True(Directory.Exists(DiffCase.Named(mark.Groups["name"].Value).Path)));
    }

    [GeneratedRegex(@"<!-- the output of (?<name>[\w-]+) -->")]
    private static partial Regex Mark();

    [GeneratedRegex(@"<!-- the output of (?<name>[\w-]+) -->\n+````markdown\n(?<text>.*?)````$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Output();
}
