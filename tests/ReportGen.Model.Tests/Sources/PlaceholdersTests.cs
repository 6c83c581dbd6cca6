using System.Text;
using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("content/report.yaml", "title: A\nsummary: FILL IN what it is about\n", "2:10")]
    [InlineData("content/posts/a.md", "\uFEFF---\ntitle: A\n---\nFILL IN the post.\n", "4:1")]
    [InlineData("content/posts/a.md", "So **FILL IN** it is\r\nand FILL IN\r\n", "1:6 2:5")]
    [InlineData("content/metrics.yaml", "# FILL IN\n  # FILL IN\n- id: a # FILL IN\n", "3:11")]
    [InlineData("content/posts/a.md", "New files say `FILL IN` where something is missing.", "")]
    [InlineData("content/posts/a.md", "```yaml\nvendor: FILL IN the vendor\n```\nFILL IN\n", "4:1")]
    [InlineData("content/posts/a.md", "Fill in the form.", "")]
    [InlineData("content/static/a.svg", "<text>FILL IN</text>", "")]
    public void A_place_that_asks_to_be_written_is_told(string path, string text, string places)
    {
        var found = Placeholders.In(SourceTree.Of([new SourceFile(path, Encoding.UTF8.GetBytes(text))]));

        Assert.Equal(places, string.Join(' ', found.Select(one => FormattableString.Invariant($"{one.Span!.Value.Line}:{one.Span.Value.Column}"))));
        Assert.All(found, one => Assert.Equal(SourcesCodes.Placeholder, one.Code));
    }
}
