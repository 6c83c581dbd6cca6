using ReportGen.Diff;

namespace ReportGen.Tests.Diff.Rereading;

/// <summary>What is to be read again is told with the line where its author wrote it, wherever that is.</summary>
public sealed class RereadPlaceTests
{
    private const string Post = "content/posts/first.md";
    private const string Metrics = "content/metrics.yaml";

    private static readonly (string, string, string) Moved = ("content/data/alpha.yaml", "size: 4 MB", "size: 6 MB");

    private static IEnumerable<string> ReadAgain(params (string, string, string)[] both) =>
        SiteDiff.Compare(SmallEdition.With(both), SmallEdition.With([.. both, Moved])).ReadAgain.Select(one => $"{one.At}: {one.Place.Words}");

    [Fact]
    public void The_title_of_a_chart_stands_in_charts_yaml() => Assert.Contains(
        "content/charts.yaml:3: The Full installation had many patches",
        ReadAgain(
            ("content/charts.yaml", "axis: {title: Patches}", "axis: {title: Size, unit: MB}"),
            ("content/charts.yaml", "alpha-full.patches", "alpha-full.size"),
            ("content/charts.yaml", "alpha-core.patches", "alpha-core.size"),
            (Post, "Core installation.\n", "Core installation.\n\n![How much.](chart:patches)\n")));

    [Fact]
    public void A_sentence_of_a_definition_stands_in_metrics_yaml() => Assert.Contains(
        ReadAgain((Metrics, "the Full installation had.", "the Full installation had, which weighed [](metric:alpha-full.size).")),
        one => one.StartsWith("content/metrics.yaml:3: How many times", StringComparison.Ordinal));
}
