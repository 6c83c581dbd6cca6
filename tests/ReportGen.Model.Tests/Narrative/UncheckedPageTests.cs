using ReportGen.Data;
using ReportGen.Narrative;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

/// <summary>Standing pages whose numbers are not checked: they show nothing that is, and posts are never among them.</summary>
public sealed class UncheckedPageTests
{
    private const string Settings = "numbers: {unchecked: [\"pages/guide/**\"], because: it tells how a program is used}";
    private const string Head = "---\ntitle: A\nsummary: B\n---\n";

    [Fact]
    public void Their_numbers_are_counted_apart_and_no_mistake()
    {
        var before = ModelReader.Read(SettingsTree.With(""), ModelOptions.Default).Narrative.Coverage;
        var model = ModelReader.Read(SettingsTree.With(Settings, ("content/pages/guide/a.md", Head + "It has 32 keys, [ten](literal: as people say) rows and 408 MB.\n")), ModelOptions.Default);

        Assert.Empty(model.Diagnostics);
        Assert.Equal(before with { Literal = before.Literal + 1, Unchecked = 2 }, model.Narrative.Coverage);
        Assert.Equal(new Coverage(0, 0, 1, 0, 2), model.Narrative.Files.Single(file => file.Path == "content/pages/guide/a.md").Coverage);
    }

    [Theory]
    [InlineData("The number is [](metric:ws2008-full.patches).\n", "RG6025 5:")]
    [InlineData("![Large](metric:ws2008-full.patches)\n", "RG6025 5:")]
    [InlineData("It said [so](claim:p3-vista).\n", "RG6025 5:")]
    [InlineData("![Drawn](chart:footprint)\n", "RG6025 5:")]
    [InlineData("See [the data](dataset:ws2008).\n", "")]
    [InlineData("See [the source](source:p3).\n", "")]
    public void What_they_bind_is_refused(string body, string finding)
    {
        var read = new NarrativeBuilder(SmallReport.References, NumeralScanner.Default, Limits.Default, PostChoice.Default)
        {
            Unchecked = new UncheckedPages([new SourcedText("pages/**", default)], "x"),
        }.Build(SmallReport.Tree([("content/pages/a.md", Head + body.Replace("ws2008-full", "full", StringComparison.Ordinal))]), [], []);

        Assert.Equal(finding, string.Join('|', read.Diagnostics.Where(found => found.IsError).Select(found => $"{found.Code.Id} {found.Span?.Line}:")));
    }

    [Theory]
    [InlineData("[\"**\"]", "error RG6024: the pattern '**' names the post 'content/posts/")]
    [InlineData("[\"posts/*.md\"]", "error RG6024: the pattern 'posts/*.md' names the post 'content/posts/")]
    [InlineData("[pages/nowhere/*]", "warning RG6026: the pattern 'pages/nowhere/*' names no page of this report.")]
    [InlineData("[\"pages/[a]\"]", "error RG2054: the pattern 'pages/[a]' holds a sign that patterns here do not have.")]
    public void A_pattern_that_does_not_name_pages_is_told(string globs, string finding)
    {
        var found = Assert.Single(ModelReader.Read(SettingsTree.With($"numbers: {{unchecked: {globs}, because: so it is}}"), ModelOptions.Default).Diagnostics);

        Assert.Contains(finding, found.ToString(), StringComparison.Ordinal);
        Assert.Equal("content/report.yaml", found.Span?.Path);
    }

    [Theory]
    [InlineData("numbers: {unchecked: [pages/**]}", "RG1")]
    [InlineData("numbers: {because: so it is}", "RG1")]
    [InlineData("numbers: {unchecked: pages, because: so it is}", "RG1")]
    public void Both_keys_are_needed(string settings, string code) =>
        Assert.StartsWith(code, Assert.Single(ModelReader.Read(SettingsTree.With(settings), ModelOptions.Default).Diagnostics, found => found.IsError).Code.Id, StringComparison.Ordinal);

    [Fact]
    public void There_are_a_hundred_patterns_at_most()
    {
        var globs = string.Join(", ", Enumerable.Range(0, 101).Select(at => $"pages/a{at}.md"));

        Assert.Contains(
            ModelReader.Read(SettingsTree.With($"numbers: {{unchecked: [{globs}], because: so it is}}"), ModelOptions.Default).Diagnostics,
            found => found.IsError && found.Message.Contains("100", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_in_the_reason_is_looked_at_like_every_other() => Assert.Contains(
        ModelReader.Read(SettingsTree.With("numbers: {unchecked: [pages/**], because: there are 32 of them}", ("content/pages/a.md", Head + "Words.\n")), ModelOptions.Default).Diagnostics,
        found => found.Code.Id == "RG6020");
}
