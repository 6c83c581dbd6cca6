using ReportGen.Charts;
using ReportGen.Drawing;
using ReportGen.Drawing.OverTime;
using ReportGen.Look;

namespace ReportGen.Tests.Drawing;

public sealed class OverTimeTests : IDisposable
{
    private readonly Typesetter typesetter = new(SampleCharts.Theme);

    public static TheoryData<string, string> Sheets => new()
    {
        { "months", "wide" }, { "months", "narrow" }, { "open-months", "wide" }, { "open-months", "narrow" }, { "days", "wide" }, { "days", "narrow" },
    };

    public void Dispose() => typesetter.Dispose();

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Words_stay_off_columns_and_marks(string id, string sheet)
    {
        var scene = Lay(id, sheet);
        var marks = scene.Swatches.Select(Rectangle.Of).Concat(scene.Discs.Select(Rectangle.Of)).ToArray();

        Assert.NotEmpty(marks);
        Assert.All(scene.Words, words => Assert.All(marks, mark => Assert.False(Rectangle.Of(words, typesetter).Overlaps(mark), $"'{words.Text}' lies on a mark")));
        Assert.All(marks, mark =>
        {
            Assert.InRange(mark.Left, 0, scene.Width);
            Assert.InRange(mark.Right, 0, scene.Width);
        });
    }

    [Fact]
    public void Columns_stand_on_zero_and_are_as_high_as_their_values()
    {
        var scene = Lay("months", "wide");
        var blocks = Plotted(scene).ToList();

        var unit = blocks.MaxBy(block => block.Y + block.Height).Height;
        Assert.Equal(SampleCharts.Months.Series.SelectMany(series => series.Values).Sum(value => value.Nominal), blocks.Count);
        Assert.All(blocks.GroupBy(block => block.X), column => Assert.Equal(scene.Frame.Bottom, column.Max(block => block.Y + block.Height), 6));
        Assert.All(blocks.GroupBy(block => block.X), column => Assert.Equal(scene.Frame.Bottom - (unit * column.Count()), column.Min(block => block.Y), 6));
    }

    [Fact]
    public void A_column_that_counts_something_twice_has_no_total_over_it()
    {
        var scene = Lay("months", "wide");
        var total = SampleCharts.Months.Totals;

        var words = scene.Words.Where(word => word.Baseline < scene.Frame.Bottom && word.Anchor == Anchor.Middle).Select(word => word.Text).ToArray();

        Assert.Equal(17, words.Length);
        Assert.Equal(total.OfType<ChartValue>().Select(value => value.Words), words);
    }

    [Fact]
    public void An_open_end_dissolves_upwards_an_interval_has_a_whisker_and_an_unknown_value_is_said()
    {
        var scene = Lay("open-months", "wide");

        Assert.Equal(3, Plotted(scene).Count(block => block.Height < 6 && block.Y < scene.Frame.Top + 60));
        Assert.Equal(3, scene.Strokes.Count(stroke => stroke.Role == ColourRole.Ink));
        Assert.Contains(scene.Words, word => word is { Text: "?", Role: ColourRole.Muted });
        string[] keys = ["no upper end", "in this range", "is not known, and not drawn"];
        Assert.All(keys, key => Assert.Contains(scene.Words, word => word.Text.Contains(key, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("wide", "Jan Mar May Jul Sep Nov Jan Mar May")]
    [InlineData("narrow", "Jan Apr Jul Oct Jan Apr")]
    public void As_many_months_are_named_as_have_room(string sheet, string names)
    {
        var scene = Lay("months", sheet);

        var named = scene.Words.Where(word => word is { Weight: Weight.Regular, Anchor: Anchor.Middle } && word.Baseline > scene.Frame.Bottom).OrderBy(word => word.X).Select(word => word.Text);
        var years = scene.Words.Where(word => word.Baseline > scene.Frame.Bottom && word.Weight == Weight.SemiBold).Select(word => word.Text);
        Assert.Equal(names, string.Join(' ', named));
        Assert.Equal(["2008", "2009"], years);
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void A_mark_tells_certain_possible_and_none_apart_without_colour(string sheet)
    {
        var scene = Lay("days", sheet);

        var marks = scene.Discs.Where(disc => disc.Y > scene.Frame.Top).Select(disc => disc.Filling).ToArray();
        Assert.Equal(
            [DiscFilling.Full, DiscFilling.Empty, DiscFilling.Full, DiscFilling.Half, DiscFilling.Half, DiscFilling.Full, DiscFilling.Full, DiscFilling.Full],
            marks);
        Assert.Equal([DiscFilling.Full, DiscFilling.Half, DiscFilling.Empty], scene.Discs.Where(disc => disc.Y < scene.Frame.Top).Select(disc => disc.Filling));
        string[] meanings = ["restart required", "restart possible", "no restart"];
        Assert.All(meanings, meaning => Assert.Contains(scene.Words, word => word.Text == meaning));
    }

    [Fact]
    public void Marks_of_days_that_follow_each_other_do_not_touch()
    {
        var marks = Lay("days", "narrow").Discs.Select(Rectangle.Of).ToArray();

        for (var one = 0; one < marks.Length; one++) Assert.All(marks[..one], other => Assert.False(marks[one].Overlaps(other)));
    }

    [Fact]
    public void A_calendar_has_a_line_for_each_month_of_its_window()
    {
        var words = Lay("days", "wide").Words.Select(word => word.Text).ToArray();

        Assert.Equal(["Mar", "Apr", "May", "Jun", "Jul", "Aug"], words.Where(word => word.Length == 3 && word != "Day"));
        Assert.Contains("4–6 of 6", words);
        Assert.Contains("Patches that require a restart, of all patches of the day", words);
    }

    [Fact]
    public void A_calendar_of_one_value_names_no_whole()
    {
        var chart = SampleCharts.Days with { Series = [SampleCharts.Days.Series[0]] };

        var words = CalendarLayout.Of(chart, Sheet.Wide, typesetter).Words.Select(word => word.Text).ToArray();

        Assert.Contains("4–6", words);
        Assert.Contains("Patches that require a restart", words);
    }

    [Fact]
    public void A_window_that_begins_and_ends_inside_of_a_month_is_seen()
    {
        var scene = Lay("days", "wide");

        Assert.Equal(2, scene.Strokes.Count(stroke => stroke.Role == ColourRole.Axis && stroke.FromX == stroke.ToX));
    }

    private static IEnumerable<Swatch> Plotted(Scene scene) =>
        scene.Swatches.Where(swatch => swatch.Y >= scene.Frame.Top - 20 && swatch.Y + swatch.Height <= scene.Frame.Bottom + 0.001);

    private Scene Lay(string id, string sheet) =>
        ChartDrawer.Layout(SampleCharts.All.Single(chart => chart.Id == id), sheet == "wide" ? Sheet.Wide : Sheet.Narrow, typesetter);
}
