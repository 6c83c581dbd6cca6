using System.Text;
using ReportGen.Cli.Disk;

namespace ReportGen.Tests.Cli;

public class SiteManifestTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"generator": 1, "files": {}}""")]
    [InlineData("""{"generator": "Other", "files": {}}""")]
    [InlineData("""{"generator": "ReportGen", "files": []}""")]
    [InlineData("""{"generator": "ReportGen", "files": {"a": "1", "a": "2"}}""")]
    [InlineData("""{"generator": "ReportGen", "files": {"\ud800": "1"}}""")]
    public void What_ReportGen_did_not_write_is_no_manifest(string json) => Assert.Null(SiteManifest.Of(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_value_that_is_no_text_is_the_hash_of_no_file() =>
        Assert.False(SiteManifest.Of("""{"generator": "ReportGen", "files": {"a": [1]}}"""u8.ToArray())?.Made("a", "1"u8));
}
