using ReportGen.Cli;
using ReportGen.Cli.Commands.Diff;
using ReportGen.Cli.Reports;
using ReportGen.Diff.Reports.Told;

namespace ReportGen.Tests.Cli.Reports;

public sealed class DetailTextTests
{
    [Theory]
    [InlineData(9, "n1, n2, n3, n4, n5, n6, n7, n8, n9")]
    [InlineData(10, "n1, n2, n3, n4, n5, n6, n7, n8 and 2 more")]
    public void The_first_eight_names_are_enough_where_more_than_one_is_left_out(int count, string told) =>
        Assert.Equal(told, DetailText.Names([.. Enumerable.Range(1, count).Select(at => $"n{at}")]));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Three_paragraphs_of_a_new_page_are_shown_and_the_others_counted(int count, bool isCut)
    {
        using var writer = new StringWriter();
        var details = new DetailText(new TextSheet(new Terminal(new Channel(writer, IsTerminal: false), ColourUse.Never, noColor: null)), null);

        details.Write(new NewWords([.. Enumerable.Range(1, count).Select(at => $"Paragraph {at}.")]), new ToldItem("page-new", "New") { Label = "page new" });

        Assert.Contains("Paragraph 3.", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Paragraph 4.", writer.ToString(), StringComparison.Ordinal);
        Assert.Equal(isCut, writer.ToString().Contains("1 more paragraph", StringComparison.Ordinal));
    }
}
