using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ReportGen.Claims;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The picture of a verdict says the same as its word.</summary>
public sealed partial class ClaimScaleTests
{
    private const double Edge = 2000;

    private static readonly IDocument Ledger = new BuiltSite(ShippedReport.Site).Page("claims/index.html");
    private static readonly ClaimLedger Claims = Pipeline.Read(ShippedReport.Sources, BuildOptions.Default).Claims;

    [Fact]
    public void A_claim_has_a_picture_exactly_when_both_the_claim_and_the_data_have_an_interval() => Assert.All(
        Claims.Claims,
        judged => Assert.Equal(
            judged.Verdict is { Allowed: not null, Computed.IsUnknown: false },
            Picture(judged.Claim.Id) is not null));

    [Fact]
    public void The_bars_lie_to_each_other_as_the_verdict_says()
    {
        var drawn = Claims.Claims.Where(judged => Picture(judged.Claim.Id) is not null).ToList();
        Assert.True(drawn.Count > 10, $"only {drawn.Count} claims are drawn");
        Assert.All(drawn, judged =>
        {
            var (claimed, given) = (Claimed(judged.Claim.Id), Given(judged.Claim.Id));
            var isInside = claimed.Low <= given.Low && given.High <= claimed.High;
            var isApart = given.High < claimed.Low || claimed.High < given.Low;
            switch (judged.Verdict.Kind)
            {
                case VerdictKind.Confirmed: Assert.True(isInside, $"{judged.Claim.Id}: {given} is not within {claimed}"); break;
                case VerdictKind.Consistent or VerdictKind.Undecided: Assert.False(isInside || isApart, $"{judged.Claim.Id}: {given} does not overlap {claimed} in part"); break;
                case VerdictKind.Contradicted: Assert.True(isApart, $"{judged.Claim.Id}: {given} meets {claimed}"); break;
                default: Assert.False(isInside, $"{judged.Claim.Id}: {given} lies within {claimed}"); break;
            }
        });
    }

    [Fact]
    public void What_has_no_far_end_goes_on_to_the_edge() => Assert.All(
        Claims.Claims.Where(judged => Picture(judged.Claim.Id) is not null),
        judged =>
        {
            Assert.Equal(judged.Verdict.Allowed!.Value.High.IsInfinite, Claimed(judged.Claim.Id).High >= Edge);
            Assert.Equal(judged.Verdict.Computed!.Known!.Value.High.IsInfinite, Given(judged.Claim.Id).High >= Edge);
        });

    private static IElement? Picture(string id) => Ledger.GetElementById(id)?.QuerySelector("svg.claim-scale");

    private static (double Low, double High) Claimed(string id)
    {
        var path = Picture(id)?.QuerySelector(".scale-claimed")?.GetAttribute("d") ?? "";
        var start = Number(Start().Match(path));
        return Across().Match(path) is { Success: true } across ? (start, Number(across)) : (start, start);
    }

    private static (double Low, double High) Given(string id)
    {
        var mark = Picture(id)?.QuerySelector("[class^=fill-]");
        if (mark?.LocalName == "circle") return (Attribute(mark, "cx"), Attribute(mark, "cx"));
        return (Attribute(mark, "x"), Attribute(mark, "x") + Attribute(mark, "width"));
    }

    private static double Attribute(IElement? mark, string name) => double.Parse(mark?.GetAttribute(name) ?? "", CultureInfo.InvariantCulture);

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^M(\d+) ")]
    private static partial Regex Start();

    [GeneratedRegex(@"H(\d+)")]
    private static partial Regex Across();
}
