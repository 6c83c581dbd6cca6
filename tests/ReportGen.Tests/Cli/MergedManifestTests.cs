using System.Text;
using ReportGen.Cli.Disk;

namespace ReportGen.Tests.Cli;

/// <summary>A manifest that two branches were merged into is read as what both list.</summary>
public sealed class MergedManifestTests
{
    private const string Ours = "\"a\":\"1\",\n\"b\":\"2\"\n";
    private const string Theirs = "\"a\":\"3\",\n\"c\":\"4\"\n";

    [Theory]
    [InlineData("<<<<<<< HEAD\n" + Ours + "=======\n" + Theirs + ">>>>>>> topic\n", "a=1 b=2 c=4")]
    [InlineData("<<<<<<< HEAD\n" + Ours + "||||||| base\n\"old\":\"5\"\n=======\n" + Theirs + ">>>>>>> topic\n", "a=1 b=2 c=4")]
    [InlineData("<<<<<<<<<<<\n" + Ours + "===========\n" + Theirs + ">>>>>>>>>>>\n", "a=1 b=2 c=4")]
    [InlineData("\"x\":\"0\",\n<<<<<<< HEAD\n=======\n\"y\":\"9\",\n>>>>>>> topic\n\"z\":\"8\"\n", "x=0 y=9 z=8")]
    [InlineData("\"x\":\"0\",\n<<<<<<< HEAD\n=======\n\"y\":\"9\"\n>>>>>>> topic\n", "x=0 y=9")]
    [InlineData("\"a\":\"1\",\n\"a\":\"3\",\n\"c\":\"4\"\n", "a=1 c=4")]
    [InlineData(Ours, "a=1 b=2")]
    public void What_any_side_lists_is_the_sites_own(string files, string listed)
    {
        var text = $"{{\n\"generator\":\"ReportGen\",\n\"files\":{{\n{files}}}\n}}\n";

        Assert.Equal(listed, Listed(text));
        Assert.Equal(listed, Listed(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{\"generator\":\"ReportGen\",\"files\":{}}\n=======\n{\"generator\":\"Another\",\"files\":{}}\n>>>>>>> topic\n")]
    [InlineData("<<<<<<< HEAD\n{\"generator\":\"ReportGen\",\"files\":{}}\n=======\n>>>>>>> topic\n")]
    [InlineData("<<<<<<< HEAD\n{\"generator\":\"ReportGen\",\"files\":{}}\n=======\n")]
    [InlineData("<<<<<<< HEAD\n=======\n>>>>>>> topic\n")]
    [InlineData("")]
    public void Where_one_side_is_not_ReportGens_nothing_is(string text) => Assert.Null(Listed(text));

    [Fact]
    public void Two_manifests_one_after_the_other_are_both_read() => Assert.Equal(
        "a=1 b=2",
        Listed("<<<<<<< HEAD\n{\"generator\":\"ReportGen\",\"files\":{\"a\":\"1\"}}\n=======\n{\"generator\":\"ReportGen\",\"files\":{\"b\":\"2\"}}\n>>>>>>> topic\n"));

    private static string? Listed(string text) =>
        MergedManifest.Of(Encoding.UTF8.GetBytes(text)) is { } manifest ? string.Join(' ', manifest.Hashes.Select(file => $"{file.Key}={file.Value}")) : null;
}
