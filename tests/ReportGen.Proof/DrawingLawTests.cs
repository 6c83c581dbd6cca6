using ReportGen.Tests.Drawing.Law;

namespace ReportGen.Tests.Proof;

/// <summary>The law of drawings over more charts and words than a quick test draws.</summary>
public sealed class DrawingLawTests
{
    /// <summary>Seventy of each kind.</summary>
    private const int Charts = 630;

    private const int Frames = 300;

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void No_hostile_chart_breaks_it(string sheet) => LawfulCharts.Hold(Charts, sheet);

    [Fact]
    public void No_words_around_a_drawing_break_it() => Assert.Empty(LawfulFrames.Faults(Frames));
}
