using ReportGen.Tests.Proof.Lies;
using ReportGen.Tests.Support;
using Xunit.Abstractions;

namespace ReportGen.Tests.Proof;

/// <summary>Falsehoods about sizes, which no record of the shipped report states, in a report made up for demonstration.</summary>
public sealed class DemonstrationTests(ITestOutputHelper output)
{
    private static readonly ReportModel Untouched = Pipeline.Read(DemonstrationReport.Tree(), BuildOptions.Default);

    [Fact]
    public void The_untouched_report_gives_no_finding() =>
        Assert.Empty(Untouched.Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_lie_about_a_record_with_a_size_is_caught()
    {
        var sources = DemonstrationReport.Tree();
        var check = new LieCheck(sources, Untouched);
        var lies = RecordLies.Of(Untouched.Data, new SourceTexts(sources)).ToList();
        var fates = lies.Select(lie => (Lie: lie, Fate: check.LateFateOf(Pipeline.Read(lie.In(sources, new SourceTexts(sources)), BuildOptions.Default)))).ToList();
        foreach (var kind in fates.GroupBy(pair => pair.Lie.Kind, StringComparer.Ordinal)) output.WriteLine($"{kind.Count(),4} {kind.Key}: {string.Join(", ", kind.Select(pair => pair.Fate).Distinct())}");

        Assert.Equal(5, fates.Count(pair => pair.Lie.Kind == RecordLies.Size));
        Assert.Empty(fates.Where(pair => pair.Fate is Fate.Survived or Fate.OnSelectionPage).Select(pair => $"{pair.Lie.Kind} | {pair.Lie.What}"));
    }
}
