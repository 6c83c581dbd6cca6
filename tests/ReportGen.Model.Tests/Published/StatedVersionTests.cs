using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Published;

/// <summary>The version with which a report was last built.</summary>
public sealed class StatedVersionTests
{
    [Theory]
    [InlineData("0.1.0", null)]
    [InlineData("0.0.9", null)]
    [InlineData("0.1.1", "error RG2056: this report was last built with ReportGen 0.1.1, and this is 0.1.0. update ReportGen, or write 0.1.0 if nothing newer is needed")]
    [InlineData("0.10.0", "error RG2056: this report was last built with ReportGen 0.10.0, and this is 0.1.0. update ReportGen, or write 0.1.0 if nothing newer is needed")]
    [InlineData("1.0", "error RG2055: '1.0' is not a version of ReportGen. write it as 'reportgen --version' prints it: 0.1.0")]
    [InlineData("9999999999.0.0", "error RG2055: '9999999999.0.0' is not a version of ReportGen. write it as 'reportgen --version' prints it: 0.1.0")]
    [InlineData("latest", "error RG2055: 'latest' is not a version of ReportGen. write it as 'reportgen --version' prints it: 0.1.0")]
    public void A_newer_one_and_one_that_is_none_are_refused(string stated, string? finding) =>
        Assert.Equal(finding is null ? null : $"content/report.yaml:1:1: {finding}", StatedVersion.Check(Text(stated), "0.1.0")?.ToString());

    [Fact]
    public void Where_none_is_stated_nothing_is_told() => Assert.Null(StatedVersion.Check(null, "0.1.0"));

    [Fact]
    public void The_setting_is_read() => Assert.Contains(
        ModelReader.Read(SettingsTree.With("reportgen_version: 99.0.0"), ModelOptions.Default).Diagnostics,
        found => found.Code.Id == "RG2056" && found.Span?.Path == "content/report.yaml");

    private static SourcedText Text(string text) => new(text, new ReportGen.Diagnostics.SourceSpan("content/report.yaml", 1, 1, 1, 1 + text.Length));
}
