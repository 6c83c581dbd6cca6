using ReportGen.Tests.Support;

namespace ReportGen.Tests.Prose;

public sealed class NamingProseTests
{
    [Theory]
    [InlineData("content/selections.yaml", "definitions:\n  - {id: a, title: 'All [](metric:m) of it'}", "content/selections.yaml:2:20: error RG6095: 'title' leaves the words for 'm' to be filled in")]
    [InlineData("content/selections.yaml", "selections:\n  - {id: a, title: 'All [](metric:m) of it'}", "content/selections.yaml:2:20: error RG6095: 'title' leaves the words for 'm' to be filled in")]
    [InlineData("content/metrics.yaml", "- {id: a, title: 'All [](metric:m) of it'}", "content/metrics.yaml:1:18: error RG6095: 'title' leaves the words for 'm' to be filled in")]
    [InlineData("content/data/d.yaml", "title: 'All [](metric:m) of it'", "content/data/d.yaml:1:8: error RG6095: 'title' leaves the words for 'm' to be filled in")]
    [InlineData("content/data/d.yaml", "reported:\n  - {id: a, title: '[](metric:m)'}", "content/data/d.yaml:2:20: error RG6095: 'title' leaves the words for 'm' to be filled in")]
    public void A_title_by_which_things_are_called_says_its_words_itself(string path, string text, string finding) =>
        Assert.Contains(Rooms.Read((path, text)).Diagnostics.Select(found => $"{found.Span}: error {found.Code.Id}: {found.Message}"), found => found.StartsWith(finding, StringComparison.Ordinal));

    [Fact]
    public void Words_that_it_says_itself_are_no_finding() =>
        Assert.DoesNotContain(Rooms.Read(("content/metrics.yaml", "- {id: a, title: 'All [2](metric:m) of it'}")).Diagnostics, found => found.Code.Id == "RG6095");
}
