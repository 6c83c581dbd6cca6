using System.Text;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Prose;
using ReportGen.Sources;
using ReportGen.Tests.Support;
using SkiaSharp;

namespace ReportGen.Tests.Drawing;

public sealed class LetterCheckTests
{
    private static readonly SourceSpan Place = new("content/charts.yaml", 7, 14, 7, 20);

    [Theory]
    [InlineData("Windows 服务器", "lack '服', '务' and '器' of 'Windows 服务器'")]
    [InlineData("חלונות", "'ח', 'ל', 'ו', 'נ' and 'ת' of")]
    [InlineData("一二三四五六七", "'一', '二', '三', '四', '五' and 2 more")]
    [InlineData("Party 🎉", "lack '🎉'")]
    public void A_text_with_letters_that_the_fonts_lack_is_named_with_them_and_a_remedy(string label, string part)
    {
        var found = Assert.Single(Found(SampleCharts.Counts with { PlainTexts = [new SourcedText(label, Place), new SourcedText(label, Place)] }));

        Assert.StartsWith("content/charts.yaml:7:14", found, StringComparison.Ordinal);
        Assert.Contains("RG8078", found, StringComparison.Ordinal);
        Assert.Contains(part, found, StringComparison.Ordinal);
        Assert.Contains("templates/assets/fonts/regular.ttf", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Größe – “naïve” 90 % ≥ −3 × 5… Český Łódź")]
    [InlineData("Сервер Ελλάδα")]
    [InlineData("a\u200Bb\u00A0c\uFE0F")]
    public void What_the_fonts_have_or_nobody_sees_is_no_mistake(string label) =>
        Assert.Empty(Found(SampleCharts.Counts with { PlainTexts = [new SourcedText(label, Place)] }));

    [Fact]
    public void All_that_ReportGen_itself_writes_has_letters()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var charts = SampleCharts.All.SelectMany(chart => ChartDrawer.Layout(chart, Sheet.Wide, typesetter).Words).Select(words => words.Text);

        using var letters = new FontLetters(SampleCharts.Theme.SemiBoldFont);
        Assert.All(string.Concat(charts).EnumerateRunes(), rune => Assert.True(letters.Has(rune), $"no letter for {rune}"));
    }

    /// <summary>What is said of letters holds for what draws them.</summary>
    [Fact]
    public void A_font_has_the_letters_that_drawings_find_in_it()
    {
        foreach (var bytes in new[] { SampleCharts.Theme.RegularFont, SampleCharts.Theme.SemiBoldFont })
        {
            using var letters = new FontLetters(bytes);
            using var data = SKData.CreateCopy(bytes.Span);
            using var drawn = SKTypeface.FromData(data);
            Assert.DoesNotContain(
                Enumerable.Range(0, 0x30000).Where(Rune.IsValid), code => letters.Has(new Rune(code)) != (drawn.GetGlyph(code) != 0));
        }
    }

    [Fact]
    public void The_texts_of_a_card_are_looked_through_too()
    {
        var bag = new DiagnosticBag();
        using (var letters = new LetterCheck(SampleCharts.Theme, bag)) letters.Report(SampleCards.Measure with { Title = "更新" }, Place);

        Assert.Contains("'更' and '新' of '更新': boxes stand for them in the card", Assert.Single(bag.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_around_a_picture_are_looked_through_where_they_are_written()
    {
        var chart = SampleCharts.Counts with { PlainTitle = "题", Caption = new ProseText(new SourcedText("图", Place)), SourceIds = [Data.Sources[0].Id] };
        var bag = new DiagnosticBag();
        using (var letters = new LetterCheck(SampleCharts.Theme, bag)) letters.Report(chart, Data with { Sources = [Data.Sources[0] with { Title = "源" }] });

        Assert.Equal(
            [("content/charts.yaml:1:1", "题"), ("content/charts.yaml:7:14", "图"), ($"{Data.Sources[0].Span}", "源")],
            bag.ToSorted().Select(finding => ($"{finding.Span}", finding.Message.Split('\'')[1])));
    }

    private static ReportData Data { get; } = Pipeline.Read(BuiltInTheme.Files(BaseSite.Files), BuildOptions.Default).Data;

    private static IEnumerable<string> Found(Chart chart)
    {
        var bag = new DiagnosticBag();
        using (var letters = new LetterCheck(SampleCharts.Theme, bag)) letters.Report(chart, Data);
        return bag.ToSorted().Select(finding => finding.ToString());
    }
}
