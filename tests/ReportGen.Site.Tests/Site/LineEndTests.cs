using System.Collections.Immutable;
using System.Text;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The same content gives the same bytes, whatever line ends it was checked out with.</summary>
public sealed class LineEndTests
{
    private static readonly string[] Binary = [".png", ".ttf", ".woff2", ".ico", ".webp", ".jpg"];

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_published_file_is_the_same(string lineEnd)
    {
        var converted = SourceTree.Of(ShippedReport.Sources.Files.Values.Select(file => Binary.Any(file.Path.EndsWith) || IsStatic(file) ? file : WithLineEnds(file, lineEnd)));
        var built = Pipeline.Run(converted, BuildOptions.Default with { EarlierFiles = ShippedReport.Drawn });

        Assert.DoesNotContain(built.Diagnostics, found => found.IsError);
        Assert.NotNull(built.Output);
        Assert.Equal(ShippedReport.Site.Files.Keys, built.Output.Files.Keys);
        Assert.DoesNotContain(ShippedReport.Site.Files.Keys, path => !ShippedReport.Site.Files[path].Span.SequenceEqual(built.Output.Files[path].Span));
    }

    [Fact]
    public void A_file_of_the_author_is_copied_byte_for_byte()
    {
        var site = SmallReport.Default.With("content/static/notes.txt", "one\r\ntwo\n").Site();

        Assert.Equal("one\r\ntwo\n", site.Text("notes.txt"));
    }

    [Fact]
    public void Nothing_published_holds_the_character_that_stands_for_code_while_prose_is_read()
    {
        Assert.Empty(Holding(ShippedReport.Site, "\uFFFC"));
        var site = SmallReport.Default.Edited("content/posts/alpha-beta.md", "## What was counted", "## What `was` <https://x.example/> counted\n\n| `a` | b |\n| --- | --- |\n| c | d |\n").Build().Value;
        Assert.Empty(Holding(site, "\uFFFC"));
        Assert.NotEmpty(Holding(site, "counted"));
    }

    private static bool IsStatic(SourceFile file) => file.Path.StartsWith("content/static/", StringComparison.Ordinal);

    private static SourceFile WithLineEnds(SourceFile file, string lineEnd) =>
        file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("\n", lineEnd, StringComparison.Ordinal)) };

    /// <summary>Texts that hold some words: in packed pictures and fonts any bytes may stand.</summary>
    private static IEnumerable<string> Holding(OutputTree site, string words) => site.Files
        .Where(file => Path.GetExtension(file.Key) is not (".png" or ".ico" or ".woff2" or ".ttf") && file.Value.Span.IndexOf(Encoding.UTF8.GetBytes(words)) >= 0)
        .Select(file => file.Key);
}
