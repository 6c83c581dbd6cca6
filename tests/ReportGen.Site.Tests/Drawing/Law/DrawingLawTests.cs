using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>What holds for every drawing, whatever the data and the words: nothing leaves the picture, no text lies on another or on a bar, and the values of a chart are all written or none.</summary>
public sealed class DrawingLawTests
{
    /// <summary>Twenty of each kind; the proofs draw many more.</summary>
    private const int Charts = 240;

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void No_hostile_chart_breaks_the_law(string sheet) => LawfulCharts.Hold(Charts, sheet);

    [Fact]
    public void A_text_on_another_or_outside_is_a_fault()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Footprint, Sheet.Wide, typesetter);
        var (first, second) = (scene.Words[0], scene.Words[1]);

        Assert.Contains("lies on", Told(scene with { Words = [first, second with { X = first.X, Baseline = first.Baseline, Anchor = first.Anchor }] }), StringComparison.Ordinal);
        Assert.Contains("leaves the picture", Told(scene with { Words = [first with { X = scene.Width - 3 }] }), StringComparison.Ordinal);
        Assert.Contains("values are written", Told(scene with { Words = [first] }), StringComparison.Ordinal);

        string Told(Scene drawn) => string.Join('\n', new DrawnThings(drawn, typesetter).Faults(SampleCharts.Footprint));
    }
}
