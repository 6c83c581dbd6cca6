using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>The law for the words around a drawing: they stay in the picture, lie on nothing, and the title is whole.</summary>
public sealed class FrameLawTests
{
    /// <summary>The proofs look at many more.</summary>
    private const int Frames = 60;

    [Fact]
    public void No_words_around_a_drawing_break_the_law() => Assert.Empty(LawfulFrames.Faults(Frames));

    [Fact]
    public void Words_on_others_on_the_drawing_or_outside_are_a_fault()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Counts, Sheet.Wide, typesetter);
        var frame = PictureFrame.Around(scene, SampleCharts.Imprint, typesetter);

        Assert.Empty(LawfulFrames.Faults(scene, frame, typesetter));
        Assert.Contains("lies on", Told(frame with { Words = frame.Words.SetItem(1, frame.Words[1] with { Baseline = frame.Words[0].Baseline + 3 }) }), StringComparison.Ordinal);
        Assert.Contains("lies on the drawing", Told(frame with { Words = [frame.Words[0] with { Baseline = 9 }] }), StringComparison.Ordinal);
        Assert.Contains("leaves", Told(frame with { Words = [frame.Words[0] with { X = scene.Width - 9 }] }), StringComparison.Ordinal);
        Assert.Contains("leaves", Told(frame with { Above = 20 }), StringComparison.Ordinal);

        string Told(PictureFrame other) => string.Join('\n', LawfulFrames.Faults(scene, other, typesetter));
    }

    [Fact]
    public void The_title_is_never_cut_and_other_words_say_that_they_are()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Counts, Sheet.Wide, typesetter);
        var title = string.Join(' ', Enumerable.Repeat("finding", 125));
        var frame = PictureFrame.Around(scene, new Imprint(title, string.Join(' ', Enumerable.Repeat("shown", 100_000)), ["https://small.example/"]), typesetter);

        Assert.Equal(title, string.Join(' ', frame.Words.Where(words => words.Weight == Weight.SemiBold).Select(words => words.Text)));
        Assert.EndsWith("shown…", frame.Words[^2].Text, StringComparison.Ordinal);
        Assert.Equal("https://small.example/", frame.Words[^1].Text);
    }
}
