using System.Text;
using ReportGen.Charts;
using ReportGen.Drawing;
using ReportGen.Drawing.Reuse;
using ReportGen.Look;
using ChartDrawing = ReportGen.Drawing.Drawing;
using Files = System.Collections.Immutable.ImmutableDictionary<string, System.ReadOnlyMemory<byte>>;

namespace ReportGen.Tests.Drawing;

/// <summary>What was drawn before is taken only when it is what would be drawn now. A mark planted in an earlier file tells what was taken.</summary>
public sealed class ReuseTests
{
    private const string Mark = "<!-- taken from the earlier site -->";

    private static readonly Chart Chart = SampleCharts.Nines;
    private static readonly Theme Theme = SampleCharts.Theme;
    private static readonly ChartDrawing Drawn = new Illustrator(Theme, Files.Empty).Draw(Chart, SampleCharts.Imprint);

    [Fact]
    public void A_drawing_of_the_same_chart_theme_and_version_is_taken()
    {
        Assert.Equal(Drawn.StandaloneSvg + Mark, Redrawn(Planted).StandaloneSvg);
        AssertSame(Drawn, new Illustrator(Theme, Earlier).Draw(Chart, SampleCharts.Imprint));
    }

    [Fact]
    public void Another_chart_is_drawn() => AssertDrawnAnew(Chart with { Rows = Chart.Rows.SetItem(0, Chart.Rows[0] with { Label = "Another" }) }, Theme);

    [Fact]
    public void Another_colour_draws_anew() =>
        AssertDrawnAnew(Chart, Theme with { Palette = new Palette(Theme.Palette.Colours.SetItem(Palette.NameOf(ColourRole.Series1), new PaletteColour("#123456", "#654321"))) });

    [Theory]
    [InlineData("Another title", "What is shown.", "Source: Notes")]
    [InlineData("The finding", null, "Source: Notes")]
    [InlineData("The finding", "What is shown.", "Source: Notes", "https://other.example/")]
    public void Other_words_around_it_draw_files_of_another_name_for_the_same_drawing(string title, string? finding, params string[] lines)
    {
        var redrawn = new Illustrator(Theme, Planted).Draw(Chart, new Imprint(title, finding, [.. lines]));

        Assert.DoesNotContain(Mark, redrawn.StandaloneSvg, StringComparison.Ordinal);
        Assert.Equal((Drawn.Key, Drawn.InlineSvg), (redrawn.Key, redrawn.InlineSvg));
        Assert.NotEqual(Drawn.PictureKey, redrawn.PictureKey);
        Assert.NotEqual(Drawn.StandaloneSvg, redrawn.StandaloneSvg);
    }

    [Fact]
    public void Another_font_draws_anew() => AssertDrawnAnew(Chart, Theme with { RegularFont = Theme.SemiBoldFont });

    [Fact]
    public void Another_version_draws_anew()
    {
        var next = new Illustrator(Theme, Planted) { ChartVersion = ChartDrawer.Version + 1 }.Draw(Chart, SampleCharts.Imprint);

        Assert.DoesNotContain(Mark, next.StandaloneSvg, StringComparison.Ordinal);
        Assert.NotEqual(Drawn.Key, next.Key);
        Assert.Equal(Drawn.StandaloneSvg, next.StandaloneSvg);
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".svg")]
    [InlineData(".png")]
    public void A_drawing_of_which_a_part_is_missing_is_drawn_whole(string ending) =>
        AssertSame(Drawn, Redrawn(Planted.RemoveRange(Planted.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("<desc", "<desc class=\"changed\"")]
    [InlineData("currentColor", "red")]
    [InlineData("-narrow-", "-wide-")]
    [InlineData("</svg>", "")]
    public void A_drawing_that_a_template_has_changed_is_none_of_ours(string old, string changed) =>
        AssertSame(Drawn, Redrawn(Planted.SetItem("posts/a/index.html", Bytes(Page.Replace(old, changed, StringComparison.Ordinal)))));

    [Fact]
    public void Inline_drawings_are_found_by_key_and_sheet()
    {
        var found = InlineMark.Find(Bytes(Page)).ToArray();

        Assert.Equal([(Drawn.Key, "wide"), (Drawn.Key, "narrow")], found.Select(one => (one.Key, one.Sheet)));
        Assert.Equal(Drawn.InlineSvg, string.Concat(found.Select(one => one.Svg)));
    }

    [Fact]
    public void A_card_of_the_same_words_theme_and_version_is_taken()
    {
        var card = SampleCards.Measure;
        var usual = new Illustrator(Theme, Files.Empty);
        var planted = Files.Empty.Add(usual.FileOf(card), Bytes(Mark));

        Assert.Equal(Mark, Encoding.UTF8.GetString(Drawn(Theme, card)));
        AssertDrawn(Theme, card with { Title = "Another" });
        AssertDrawn(Theme with { SemiBoldFont = Theme.RegularFont }, card);
        Assert.NotEqual(usual.FileOf(card), (new Illustrator(Theme, planted) { CardVersion = 99 }).FileOf(card));
        Assert.NotEqual(usual.FileOf(card), (new Illustrator(Theme, planted) { ChartVersion = 99 }).FileOf(card)); // a card draws its chart

        byte[] Drawn(Theme theme, ReportGen.Drawing.Cards.Card card) => new Illustrator(theme, planted).Draw(card)?.ToArray() ?? [];

        void AssertDrawn(Theme theme, ReportGen.Drawing.Cards.Card other) =>
            Assert.Equal(new Illustrator(theme, Files.Empty).Draw(other)?.ToArray(), Drawn(theme, other));
    }

    private static string Page => $"<!doctype html>\n<main>\n{Drawn.InlineSvg}</main>\n";

    private static Files Earlier => Files.Empty
        .Add("posts/a/index.html", Bytes(Page))
        .Add(DrawingFiles.Chart(Chart.Id, Drawn.PictureKey, "svg"), Bytes(Drawn.StandaloneSvg))
        .Add(DrawingFiles.Chart(Chart.Id, Drawn.PictureKey, "png"), Drawn.Png);

    private static Files Planted => Earlier.SetItem(DrawingFiles.Chart(Chart.Id, Drawn.PictureKey, "svg"), Bytes(Drawn.StandaloneSvg + Mark));

    private static ChartDrawing Redrawn(Files earlier) => new Illustrator(Theme, earlier).Draw(Chart, SampleCharts.Imprint);

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void AssertDrawnAnew(Chart chart, Theme theme)
    {
        var redrawn = new Illustrator(theme, Planted).Draw(chart, SampleCharts.Imprint);

        Assert.NotEqual(Drawn.Key, redrawn.Key);
        AssertSame(ChartDrawer.Draw(chart, SampleCharts.Imprint, theme), redrawn);
    }

    private static void AssertSame(ChartDrawing expected, ChartDrawing actual)
    {
        Assert.Equal(expected with { Png = default }, actual with { Png = default });
        Assert.True(expected.Png.Span.SequenceEqual(actual.Png.Span));
    }
}
