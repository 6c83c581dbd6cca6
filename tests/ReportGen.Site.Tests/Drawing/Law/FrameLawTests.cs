using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>The law for the words around a drawing: they stay in the picture, lie on nothing, and the title is whole.</summary>
public sealed class FrameLawTests
{
    private const int Frames = 300;

    /// <summary>What no eye sees; in pixels.</summary>
    private const double Unseen = 0.6;

    [Fact]
    public void No_words_around_a_drawing_break_the_law()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Counts, Sheet.Wide, typesetter);

        Assert.Empty(Enumerable.Range(0, Frames).SelectMany(seed => Faults(scene, PictureFrame.Around(scene, HostileCharts.ImprintOf(seed), typesetter), typesetter).Take(3).Select(fault => $"{seed}: {fault}")).Take(20));
    }

    [Fact]
    public void Words_on_others_on_the_drawing_or_outside_are_a_fault()
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Counts, Sheet.Wide, typesetter);
        var frame = PictureFrame.Around(scene, SampleCharts.Imprint, typesetter);

        Assert.Empty(Faults(scene, frame, typesetter));
        Assert.Contains("lies on", Told(frame with { Words = frame.Words.SetItem(1, frame.Words[1] with { Baseline = frame.Words[0].Baseline + 3 }) }), StringComparison.Ordinal);
        Assert.Contains("lies on the drawing", Told(frame with { Words = [frame.Words[0] with { Baseline = 9 }] }), StringComparison.Ordinal);
        Assert.Contains("leaves", Told(frame with { Words = [frame.Words[0] with { X = scene.Width - 9 }] }), StringComparison.Ordinal);
        Assert.Contains("leaves", Told(frame with { Above = 20 }), StringComparison.Ordinal);

        string Told(PictureFrame other) => string.Join('\n', Faults(scene, other, typesetter));
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

    private static IEnumerable<string> Faults(Scene scene, PictureFrame frame, Typesetter typesetter)
    {
        var drawing = new Rectangle(0, 0, scene.Width, scene.Height);
        var boxes = frame.Words.Select(words => (words.Text, Box: Rectangle.Of(words, typesetter))).ToArray();
        foreach (var (text, box) in boxes)
        {
            if (box.Left < -Unseen || box.Right > scene.Width + Unseen || box.Top < -frame.Above || box.Bottom > scene.Height + frame.Below) yield return $"'{text}' leaves the picture: {box}";
            if (box.Overlaps(drawing)) yield return $"'{text}' lies on the drawing";
        }

        foreach (var (one, other) in boxes.Zip(boxes.Skip(1)).Where(pair => pair.First.Box.Overlaps(pair.Second.Box))) yield return $"'{one.Text}' lies on '{other.Text}'";
    }
}
