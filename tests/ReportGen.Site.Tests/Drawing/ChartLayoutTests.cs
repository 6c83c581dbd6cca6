using ReportGen.Charts;
using ReportGen.Drawing;
using ReportGen.Drawing.Rows;
using ReportGen.Look;

namespace ReportGen.Tests.Drawing;

public sealed class ChartLayoutTests : IDisposable
{
    private const double SmallestReadable = 11;
    private const double NarrowestPage = 288; // a page of 320 pixels less its margins

    private readonly Typesetter typesetter = new(SampleCharts.Theme);

    public static TheoryData<string, string> Sheets => On(SampleCharts.All);

    public static TheoryData<string, string> SheetsOfRows => On(SampleCharts.OfRows);

    public void Dispose() => typesetter.Dispose();

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Words_stay_on_the_sheet_and_off_each_other(string id, string sheet)
    {
        var scene = Lay(id, sheet);
        var boxes = scene.Words.Select(Box).ToArray();

        Assert.All(boxes, box =>
        {
            Assert.InRange(box.Left, -0.01, scene.Width);
            Assert.InRange(box.Right, 0, scene.Width + 0.01);
            Assert.InRange(box.Bottom, 0, scene.Height);
        });
        for (var one = 0; one < boxes.Length; one++)
        {
            for (var other = 0; other < one; other++)
                Assert.False(Overlap(boxes[one], boxes[other]), $"'{scene.Words[one].Text}' lies on '{scene.Words[other].Text}'");
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Words_stay_off_the_bars(string id, string sheet)
    {
        var scene = Lay(id, sheet);

        foreach (var words in scene.Words)
        {
            foreach (var bar in scene.Bars)
            {
                var box = new Rectangle(scene.Frame.X(bar.From), bar.Y - (bar.Thickness / 2), scene.Frame.X(bar.To), bar.Y + (bar.Thickness / 2));
                Assert.False(Overlap(Box(words), box), $"'{words.Text}' lies on a bar");
            }
        }
    }

    [Theory]
    [MemberData(nameof(SheetsOfRows))]
    public void Every_label_value_and_note_is_drawn_whole(string id, string sheet)
    {
        var chart = Chart(id);
        var all = string.Join(' ', Lay(id, sheet).Words.Select(words => words.Text));

        Assert.All(chart.Rows, row => Assert.All(row.Label.Split(' '), word => Assert.Contains(word, all, StringComparison.Ordinal)));
        Assert.All(chart.Series.SelectMany(series => series.Values), value => Assert.Contains(value.Words, all, StringComparison.Ordinal));
        Assert.All(chart.Series.Where(series => series.Name is not null), series => Assert.Contains(series.Name!, all, StringComparison.Ordinal));
    }

    [Fact]
    public void The_smallest_words_are_readable_on_the_narrowest_page()
    {
        var sizes = SampleCharts.All.SelectMany(chart => ChartDrawer.Layout(chart, Sheet.Narrow, typesetter).Words).Select(words => words.Size);

        Assert.All(sizes, size => Assert.True(size * NarrowestPage / Sheet.Narrow.Width >= SmallestReadable));
    }

    [Theory]
    [InlineData("footprint")]
    [InlineData("counts")]
    [InlineData("recounts")]
    public void Bars_begin_at_zero_and_are_as_long_as_their_values(string id)
    {
        var scene = Lay(id, "wide");

        Assert.Equal(0, scene.Origin);
        var values = Chart(id).Series.SelectMany(series => series.Values).Where(value => value is { LowOpen: false, HighOpen: false, Nominal: not null });
        Assert.All(values, value => Assert.Contains(scene.Bars, bar => bar.From == 0 && bar.To == value.Nominal));
    }

    [Fact]
    public void An_open_upper_end_dissolves_and_is_explained()
    {
        var scene = Lay("footprint", "wide");

        var slices = scene.Bars.Where(bar => bar.From > 3).OrderBy(bar => bar.From).ToArray();
        Assert.Contains(scene.Bars, bar => bar.From == 0 && bar.To == 3);
        Assert.Equal(3, slices.Length);
        Assert.All(slices, slice => Assert.InRange(slice.To, 3, 4));
        Assert.True(slices[0].To - slices[0].From > slices[2].To - slices[2].From);
        Assert.Contains(scene.Words, words => words.Text.Contains("no upper end is stated", StringComparison.Ordinal));
    }

    [Fact]
    public void An_open_end_without_any_end_is_drawn_too()
    {
        var scene = Lay("counts", "narrow");

        Assert.Equal(3, scene.Bars.Count(bar => bar.From > 61));
    }

    [Fact]
    public void An_interval_too_narrow_to_be_seen_has_no_whisker()
    {
        Assert.Empty(Lay("footprint", "wide").Whiskers);
        var whisker = Assert.Single(Lay("counts", "wide").Whiskers);
        Assert.Equal((12, 30), (whisker.Low, whisker.High));
    }

    [Fact]
    public void An_upper_bound_is_a_line_and_no_bar()
    {
        var scene = Lay("counts", "wide");

        Assert.DoesNotContain(scene.Bars, bar => bar.To == 40);
        Assert.Contains(scene.Lines, line => line is { FromX: 0, ToX: 40 });
    }

    [Fact]
    public void An_unknown_value_is_said_in_words_and_has_no_mark()
    {
        var scene = Lay("ratios", "wide");

        var unknown = Assert.Single(scene.Words, words => words.Text == "unknown");
        Assert.Equal(ColourRole.Muted, unknown.Role);
        Assert.DoesNotContain(scene.Dots, dot => Math.Abs(dot.Y - unknown.Baseline) < 10);
    }

    [Fact]
    public void Words_repeat_no_time_that_the_axis_has_already_said()
    {
        var value = SampleCharts.Point("228 MB per month", 228);
        var chart = SampleCharts.One("rate", ChartKind.HorizontalBar, new Axis("Footprint", "MB per month", Scale.Linear), (new ChartRow("ESXi", null, false), value));

        var words = RowsLayout.OfBars(chart, Sheet.Wide, typesetter).Words.Select(word => word.Text).ToArray();

        Assert.Contains("228 MB", words);
        Assert.Contains("Footprint, MB per month", words);
    }

    [Fact]
    public void Emphasis_stands_out_from_subdued_marks()
    {
        var roles = Lay("footprint", "wide").Bars.Select(bar => bar.Role).ToHashSet();

        Assert.Equal([ColourRole.Emphasis, ColourRole.Subdued], roles.Order());
        Assert.All(Lay("counts", "wide").Bars, bar => Assert.Equal(ColourRole.Series1, bar.Role));
    }

    private static TheoryData<string, string> On(IEnumerable<Chart> charts)
    {
        var data = new TheoryData<string, string>();
        foreach (var chart in charts)
        {
            data.Add(chart.Id, "wide");
            data.Add(chart.Id, "narrow");
        }

        return data;
    }

    private static Chart Chart(string id) => SampleCharts.All.Single(chart => chart.Id == id);

    [Theory]
    [InlineData(3, "10 of 1 MB, 10 of 2 MB, 10 of 3 MB")]
    [InlineData(4, "10 of 1 MB, 10 of 2 MB, 10 of 3 MB and others")]
    public void Three_sizes_whose_dots_lie_on_each_other_are_named(int sizes, string note)
    {
        var records = Enumerable.Range(1, sizes).SelectMany(size => Enumerable.Range(0, 10)
            .Select(at => new RecordValue($"r{size}-{at}", SampleCharts.Point($"{size} MB", size), Belonging.Certain)));
        var chart = SampleCharts.Sizes with { Rows = [SampleCharts.Sizes.Rows[1] with { Label = "Alpha", UnknownRecords = 0, Records = [.. records] }], Series = [new ChartSeries(null, [SampleCharts.Point("2 MB", 2)])] };

        var words = string.Join(' ', ChartDrawer.Layout(chart, Sheet.Wide, typesetter).Words.Select(words => words.Text));

        Assert.Contains(note, words, StringComparison.Ordinal);
        Assert.Equal(sizes > 3, words.Contains("and others", StringComparison.Ordinal));
    }

    private Scene Lay(string id, string sheet) => ChartDrawer.Layout(Chart(id), sheet == "wide" ? Sheet.Wide : Sheet.Narrow, typesetter);

    private Rectangle Box(WordMark words) => Rectangle.Of(words, typesetter);

    private static bool Overlap(Rectangle one, Rectangle other) => one.Overlaps(other);
}
