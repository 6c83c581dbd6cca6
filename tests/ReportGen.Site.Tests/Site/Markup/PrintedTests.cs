using ReportGen.Site.Pages.Markup;
using ReportGen.Templates;

namespace ReportGen.Tests.Site.Markup;

public sealed class PrintedTests
{
    [Theory]
    [InlineData("<p>abcd</p>", false)]
    [InlineData("<p>abcde</p>", true)]
    [InlineData("  <p>abcd</p>  ", false)]
    public void Markup_of_twelve_characters_is_found_again_and_shorter_may_stand_there_by_chance(string markup, bool isFound) =>
        Assert.Equal(isFound ? [markup.Trim()] : [], Printed.Leaves(new Html(markup)));
}
