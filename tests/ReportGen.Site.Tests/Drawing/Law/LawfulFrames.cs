using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>Words around a drawing held to their law: they stay in the picture, lie on nothing.</summary>
internal static class LawfulFrames
{
    /// <summary>What no eye sees; in pixels.</summary>
    private const double Unseen = 0.6;
    private const int MostOfFrame = 3;

    /// <summary>Each way in which some frames with hostile words break the law.</summary>
    public static IEnumerable<string> Faults(int frames)
    {
        using var typesetter = new Typesetter(SampleCharts.Theme);
        var scene = ChartDrawer.Layout(SampleCharts.Counts, Sheet.Wide, typesetter);
        return [.. Enumerable.Range(0, frames).SelectMany(Told)];

        IEnumerable<string> Told(int seed)
        {
            var frame = PictureFrame.Around(scene, HostileCharts.ImprintOf(seed), typesetter);
            return Faults(scene, frame, typesetter).Take(MostOfFrame).Select(fault => $"{seed}: {fault}");
        }
    }

    public static IEnumerable<string> Faults(Scene scene, PictureFrame frame, Typesetter typesetter)
    {
        var drawing = new Rectangle(0, 0, scene.Width, scene.Height);
        var boxes = frame.Words.Select(words => (words.Text, Box: Rectangle.Of(words, typesetter))).ToArray();
        foreach (var (text, box) in boxes)
        {
            if (Leaves(box, scene, frame)) yield return $"'{text}' leaves the picture: {box}";
            if (box.Overlaps(drawing)) yield return $"'{text}' lies on the drawing";
        }

        foreach (var (one, other) in boxes.Zip(boxes.Skip(1)))
        {
            if (one.Box.Overlaps(other.Box)) yield return $"'{one.Text}' lies on '{other.Text}'";
        }
    }

    private static bool Leaves(Rectangle box, Scene scene, PictureFrame frame) =>
        box.Left < -Unseen || box.Right > scene.Width + Unseen || box.Top < -frame.Above || box.Bottom > scene.Height + frame.Below;
}
