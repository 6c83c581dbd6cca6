using ReportGen.Claims;
using ReportGen.Drawing.Cards;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Drawing;

public sealed class CardTests
{
    /// <summary>What a preview may weigh: it is fetched by services that give up soon.</summary>
    private const int MostBytes = 60_000;

    public static TheoryData<string> Ids => [.. SampleCards.All.Select(card => card.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_card_is_the_verified_one(string id)
    {
        var received = Draw(SampleCards.All.Single(card => card.Id == id));
        var path = RepositoryRoot.Combine("tests", "ReportGen.Site.Tests", "Drawing", $"CardTests.{nameof(A_card_is_the_verified_one)}.{id}.verified.png");

        if (File.Exists(path) && Picture.Decode(received).Differing(Picture.Decode(File.ReadAllBytes(path))) <= Picture.PixelsBeyondTolerance) return;
        Snapshot.Matches(received, "png", id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_card_has_the_size_that_previews_have_and_is_small(string id)
    {
        var png = Draw(SampleCards.All.Single(card => card.Id == id));

        var picture = Picture.Decode(png);
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.InRange(png.Length, 1, MostBytes);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(40, false)]
    public void A_title_of_more_than_four_lines_does_not_fit(int repeated, bool fits) =>
        Assert.Equal(fits, CardDrawer.Draw(SampleCards.Measure with { Title = string.Join(' ', Enumerable.Repeat("patches counted", repeated)) }, SampleCharts.Theme) is not null);

    [Fact]
    public void A_word_wider_than_a_card_does_not_fit() =>
        Assert.Null(CardDrawer.Draw(SampleCards.Measure with { Title = new string('m', 60) }, SampleCharts.Theme));

    [Fact]
    public void Everything_that_is_drawn_changes_the_hash()
    {
        var (card, key) = (SampleCards.Measure, SampleCards.Measure.Key!);
        Card[] others =
        [
            card, card with { Report = "Another" }, card with { Kicker = null }, card with { Title = "Another" }, card with { Lead = "A lead" }, card with { Key = null },
            card with { Key = key with { Words = "7×" } }, card with { Key = key with { Title = "Another" } }, card with { Key = key with { Note = null } },
            card with { Key = key with { Verdict = VerdictKind.Confirmed } }, card with { Tally = SampleCards.Tally.Tally }, card with { Figure = null }, card with { Figure = SampleCharts.Counts },
        ];

        Assert.Equal(others.Length, others.Select(other => other.Hash).Distinct().Count());
    }

    [Fact]
    public void The_alternative_text_says_what_the_card_shows()
    {
        Assert.Equal(
            "What was said of restarts. Footprints, re-examined. 3.19–3.32×: ESXi 3.5 had 4.3× the patch footprint of Hyper-V Server 2008. Verdict: contradicted.",
            SampleCards.Claim.AlternativeText);
        Assert.Equal(
            "Footprints, re-examined. footprint.example. 23 claims, judged against the data. Verdicts: 1 confirmed, 2 consistent, 3 off by rounding, 4 contradicted, 5 undecided, 6 untestable.",
            SampleCards.Tally.AlternativeText);
        Assert.EndsWith("per month it is 9.8–10.3×. Chart: The finding of nines & <more>.", SampleCards.Measure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_and_what_it_counts_are_read_as_one_phrase() =>
        Assert.Contains(". 52 records. ", (SampleCards.Measure with { Key = new CardKey("52", "records", null, null) }).AlternativeText, StringComparison.Ordinal);

    [Fact]
    public void Words_that_do_not_fit_are_cut_between_words()
    {
        using var typesetter = new ReportGen.Drawing.Typesetter(SampleCharts.Theme);

        var cut = FittedText.Cut("one two three four five six", ReportGen.Drawing.Weight.Regular, new TextRoom(200, 1, 30, 20), typesetter);

        Assert.Equal("one two three four…", Assert.Single(cut.Lines));
    }

    private static byte[] Draw(Card card) => CardDrawer.Draw(card, SampleCharts.Theme) ?? throw new InvalidOperationException("the title does not fit");
}
