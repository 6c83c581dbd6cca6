using System.Net;
using System.Text;
using System.Text.Json;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>What reports say of sides of which it is not known that they are what their content gives.</summary>
public sealed class ToldStandingTests
{
    private const string AllClear = "No differences: a reader gets the same from both.";

    private static readonly JsonSchemaValidator Validator = new(ComparisonSchema.Text);

    public static TheoryData<Standing> All => [.. Enum.GetValues<Standing>()];

    private static Comparison Of(Standing before, Standing after = Standing.Built) => SampleComparison.None with { StandingBefore = before, StandingAfter = after };

    private static string Html(Comparison comparison) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(HtmlReport.Write(comparison, SampleEditions.Before, SampleEditions.After).Span));

    [Theory]
    [InlineData(Standing.Alone, "", true)]
    [InlineData(Standing.Built, "", true)]
    [InlineData(Standing.Fitting, "", true)]
    [InlineData(Standing.Unbuilt, "'main' has no content to build from and is taken as it is. ", true)]
    [InlineData(Standing.Edited, "'main' was built from its content and is not as its build left it: its content may give something else. ", false)]
    [InlineData(Standing.Untold, "Whether 'main' was built from its content cannot be known: its manifest.json does not tell what it was built from. ", false)]
    [InlineData(Standing.Unread, "Whether 'main' was built from its content cannot be known: that content cannot be read. ", false)]
    [InlineData(Standing.Stale, "'main' was not built from its content and is compared as it is: what changed in that content is not told here. ", false)]
    public void What_is_not_known_is_said_first_and_nothing_is_called_clear_then(Standing standing, string words, bool isCertain)
    {
        Assert.Equal(words + (isCertain ? AllClear : "The two sites themselves are the same."), Headline.Of(Of(standing)));
        Assert.Equal(isCertain, Of(standing).IsCertain);
        Assert.Equal(isCertain, Of(Standing.Built, standing).IsCertain);
        Assert.StartsWith(words, Headline.Of(SampleComparison.Rich with { StandingBefore = standing, Before = "main" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_are_told_of_and_one_side_once()
    {
        Assert.StartsWith("'main' was not built from its content", Headline.Of(Of(Standing.Stale, Standing.Untold)), StringComparison.Ordinal);
        Assert.Contains(" Whether 'HEAD' was built from its content cannot be known", Headline.Of(Of(Standing.Stale, Standing.Untold)), StringComparison.Ordinal);
        Assert.Equal(2, Headline.Of(Of(Standing.Stale, Standing.Stale) with { After = "main" }).Split("main", StringSplitOptions.None).Length);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_form_says_it(Standing standing)
    {
        var comparison = Of(standing);
        var html = Html(comparison);
        var markdown = MarkdownReport.Write(comparison);
        var json = Encoding.UTF8.GetString(ComparisonJson.Write(comparison).Span);

        Assert.Null(Validator.Problem(json));
        var root = JsonDocument.Parse(json).RootElement;
        Assert.Equal((standing.ToString().ToLowerInvariant(), comparison.IsCertain, true), (root.GetProperty("standing").GetProperty("before").GetString(), root.GetProperty("certain").GetBoolean(), root.GetProperty("identical").GetBoolean()));
        Assert.All(root.GetProperty("reservations").EnumerateArray(), sentence =>
        {
            Assert.Contains(sentence.GetString() ?? "", html, StringComparison.Ordinal);
            Assert.Contains(sentence.GetString()?[..20] ?? "", markdown, StringComparison.Ordinal);
        });
        Assert.Equal(standing is Standing.Alone or Standing.Built or Standing.Fitting, root.GetProperty("reservations").GetArrayLength() == 0);
        foreach (var text in new[] { html, markdown }) Assert.Equal(comparison.IsCertain, text.Contains(AllClear, StringComparison.Ordinal));
        Assert.Equal(comparison.IsCertain, html.Contains("There is nothing to review.", StringComparison.Ordinal));
    }
}
