using ReportGen.Charts;
using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing;

public sealed class AxisScaleTests
{
    [Theory]
    [InlineData("GB", 0, 4, 5, "0|1|2|3|4 GB")]
    [InlineData("GB", 0, 3.1, 5, "0|1|2|3 GB")]
    [InlineData("GB", 0, 3.4, 5, "0|1|2|3|4 GB")]
    [InlineData("", 0, 85, 5, "0|20|40|60|80")]
    [InlineData("", 0, 85, 4, "0|25|50|75|100")]
    [InlineData("", 0, 2, 5, "0|1|2")]
    [InlineData("", 0, 9, 4, "0|5|10")]
    [InlineData("%", -5, 12, 5, "−5%|0%|5%|10%|15%")]
    [InlineData("×", 0, 0.9, 4, "0×|0.25×|0.5×|0.75×|1×")]
    [InlineData("MB per month", 0, 233, 5, "0|50|100|150|200|250 MB")]
    [InlineData("bytes", 0, 2_500_000, 4, "0|1,000,000|2,000,000|3,000,000 bytes")]
    public void A_linear_axis_has_round_ticks_and_its_unit_once(string unit, double min, double max, int count, string labels) =>
        Assert.Equal(labels, Labels(new Axis("A", unit, Scale.Linear), min, max, count));

    [Theory]
    [InlineData(6.6, 34, "5×|10×|20×|50×")]
    [InlineData(0.1, 100, "0.1×|1×|10×|100×")]
    [InlineData(1, 1000, "1×|10×|100×|1,000×")]
    [InlineData(0.5, 2e6, "0.1×|10×|1,000×|100,000×|10,000,000×")]
    public void A_log_axis_has_round_ticks(double min, double max, string labels) =>
        Assert.Equal(labels, Labels(new Axis("A", "×", Scale.Log), Math.Log10(min), Math.Log10(max), 4));

    [Theory]
    [InlineData("TB", 1e-12, 5, "1 byte|1 kB|1 MB|1 GB|1 TB")]
    [InlineData("TB", 1e-12, 7, "1 byte|1 kB|1 MB|1 GB|1 TB")]
    [InlineData("TB", 1e-12, 20, "1 byte|1 kB|1 MB|1 GB|1 TB|1,000 TB")]
    [InlineData("MB", 0.002, 900, "1 kB|1 MB|1 GB")]
    [InlineData("MB", 0.5, 8, "500 kB|1 MB|2 MB|5 MB|10 MB")]
    [InlineData("MB", 1, 100, "1|2|5|10|20|50|100 MB")]
    [InlineData("MB per month", 0.1, 1000, "100 kB|1 MB|10 MB|100 MB|1 GB")]
    [InlineData("GiB", 0.1, 1000, "0.1|1|10|100|1,000 GiB")]
    public void Each_tick_of_a_log_axis_of_sizes_has_the_unit_in_which_it_is_short(string unit, double min, double max, string labels) =>
        Assert.Equal(labels, Labels(new Axis("A", unit, Scale.Log), Math.Log10(min), Math.Log10(max), 4));

    [Theory]
    [InlineData("", 0, 0.05)]
    [InlineData("%", 0, 1e-16)]
    [InlineData("MB", 1e12, 1e12)]
    [InlineData("days", -1e17, -1e17)]
    public void Hostile_values_give_an_axis_of_a_few_ticks_in_order(string unit, double min, double max)
    {
        var (least, most) = AxisScale.Apart(min, max);

        var ticks = new AxisScale(new Axis("A", unit, Scale.Linear)).Ticks(least, most, 5);

        Assert.InRange(ticks.Length, 2, 9);
        Assert.Equal(ticks.Select(tick => tick.Place).Distinct().Order(), ticks.Select(tick => tick.Place));
        Assert.InRange(ticks[0].Place, double.NegativeInfinity, least);
    }

    [Theory]
    [InlineData("%", 1.2, 5.02, "90%|99%|99.9%|99.99%|99.999%")]
    [InlineData("%", 0, 1.5, "0%|90%|99%")]
    [InlineData("nines", 1, 5, "1|2|3|4|5")]
    public void An_axis_of_nines_is_labelled_by_what_its_steps_mean(string unit, double min, double max, string labels) =>
        Assert.Equal(labels, Labels(new Axis("A", unit, Scale.Nines), min, max, 5));

    [Theory]
    [InlineData(Scale.Linear, "%", 90, 90)]
    [InlineData(Scale.Log, "×", 100, 2)]
    [InlineData(Scale.Log, "×", 0, double.NegativeInfinity)]
    [InlineData(Scale.Log, "×", double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(Scale.Nines, "%", 99.9, 3)]
    [InlineData(Scale.Nines, "%", 0, 0)]
    [InlineData(Scale.Nines, "%", 100, double.PositiveInfinity)]
    [InlineData(Scale.Nines, "nines", 4, 4)]
    public void A_value_has_a_place(Scale scale, string unit, double value, double place) =>
        Assert.Equal(place, new AxisScale(new Axis("A", unit, scale)).Place(value), 9);

    private static string Labels(Axis axis, double min, double max, int count) =>
        string.Join('|', new AxisScale(axis).Ticks(min, max, count).Select(tick => tick.Label));
}
