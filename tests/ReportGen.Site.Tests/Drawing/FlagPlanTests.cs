using System.Collections.Immutable;
using CsCheck;
using ReportGen.Charts;
using ReportGen.Drawing;
using ReportGen.Drawing.Dates;
using ReportGen.Quantities;

namespace ReportGen.Tests.Drawing;

public sealed class FlagPlanTests : IDisposable
{
    private readonly Typesetter typesetter = new(SampleCharts.Theme);

    public void Dispose() => typesetter.Dispose();

    [Fact]
    public void No_label_lies_on_another_leaves_the_sheet_or_is_crossed_by_a_pole() => Gen.Select(Gen.Double[0, 720], Gen.Int[1, 12]).Array[1, 8].Sample(events =>
    {
        var plan = Plan(events.OrderBy(one => one.Item1).Select(one => (one.Item1, string.Join(' ', Enumerable.Repeat("label", one.Item2)))), Sheet.Wide);
        foreach (var flag in plan.Flags)
        {
            Assert.InRange(flag.Left, -0.001, 720);
            Assert.InRange(flag.Right, 0, 720.001);
            Assert.All(plan.Flags.Where(other => other != flag), other =>
            {
                Assert.True(flag.IsBeside(other) || flag.From >= other.To || other.From >= flag.To, "two labels lie on each other");
                if (!flag.IsNumbered) Assert.False(other.X > flag.WordsLeft && other.X < flag.WordsLeft + flag.Width && other.To > flag.From, "a pole crosses a label");
            });
        }
    }, iter: 200);

    [Fact]
    public void Few_labels_with_room_stand_at_their_dates()
    {
        var plan = Plan([(100, "one"), (400, "two"), (700, "three")], Sheet.Wide);

        Assert.Empty(plan.Listed);
        Assert.Equal([Anchor.Start, Anchor.Start, Anchor.End], plan.Flags.Select(flag => flag.Side));
        Assert.Single(plan.Flags.Select(flag => flag.From).Distinct());
    }

    [Fact]
    public void Of_five_labels_each_takes_the_side_on_which_it_has_room()
    {
        var plan = Plan([(0, "one of them"), (280, "two of them"), (290, "three of them"), (570, "four of them"), (580, "five of them")], Sheet.Wide);

        Assert.Equal([Anchor.Start, Anchor.End, Anchor.Start, Anchor.End, Anchor.Start], plan.Flags.Select(flag => flag.Side));
        Assert.Single(plan.Flags.Select(flag => flag.From).Distinct());
    }

    [Fact]
    public void Labels_without_room_are_numbered_and_listed()
    {
        var plan = Plan(Enumerable.Range(0, 12).Select(at => (at * 30.0, "a label that is too long for the narrow sheet, however it is broken into lines")), Sheet.Narrow);

        Assert.Equal(Enumerable.Range(1, 12), plan.Listed.Select(text => text.Number));
    }

    private FlagPlan Plan(IEnumerable<(double X, string Label)> events, Sheet sheet)
    {
        ImmutableArray<FlagText> texts = [.. events.Select((one, at) => new FlagText(at + 1, one.X, new ChartEvent(Period.Day(new DateOnly(2008, 8, 12)), one.Label, "s1")))];
        return new FlagPlanner(sheet, typesetter, 0, sheet.Width).Plan(texts);
    }
}
