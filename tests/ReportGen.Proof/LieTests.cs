using System.Globalization;
using ReportGen.Tests.Proof.Lies;
using ReportGen.Tests.Support;
using Xunit.Abstractions;

namespace ReportGen.Tests.Proof;

/// <summary>Plants one falsehood at a time in the shipped report. It is caught when <c>check</c> finds an error that the untouched report
/// has not, or when a published measure or verdict changes, so that a reader sees another number than before.</summary>
public sealed class LieTests(ITestOutputHelper output)
{
    private static readonly SourceTexts Texts = new(ShippedReport.Sources);

    private static readonly ReportModel Untouched = Pipeline.Read(ShippedReport.Sources, BuildOptions.Default);

    private static readonly LieCheck Check = new(ShippedReport.Sources, Untouched);

    [Fact]
    public void The_untouched_report_gives_no_finding() =>
        Assert.Empty(Untouched.Diagnostics.Select(diagnostic => diagnostic.ToString()));

    /// <summary>The check of one falsehood stops early; a whole run says the same.</summary>
    [Fact]
    public void A_whole_run_catches_what_the_steps_catch()
    {
        const int Sampled = 40;
        foreach (var lie in All().Where((_, at) => at % Sampled == 0))
            Assert.Equal(Check.FateOf(lie) == Fate.Survived, Check.LateFateOf(Pipeline.Read(lie.In(ShippedReport.Sources, Texts), BuildOptions.Default)) == Fate.Survived);
    }

    [Fact]
    public void Every_lie_is_caught_but_those_explained()
    {
        var lies = All();
        var fates = new Fate[lies.Count];
        Parallel.For(0, lies.Count, InTurns.OnEachCore, at => fates[at] = Check.FateOf(lies[at]));
        var told = lies.Zip(fates).ToList();
        Print(told);

        Assert.True(lies.Count > 800, $"only {lies.Count} falsehoods were planted");
        Assert.Equal(
            ExplainedSurvivors.All.Order(StringComparer.Ordinal),
            told.Where(pair => pair.Second == Fate.Survived).Select(pair => $"{pair.First.Kind} | {pair.First.What}").Order(StringComparer.Ordinal));
    }

    private static List<Lie> All() =>
    [
        .. ProseLies.Of(Untouched, Texts), .. ClaimLies.Of(Texts), .. FigureLies.Of(Untouched.Data, Texts),
        .. RecordLies.Of(Untouched.Data, Texts), .. FormulaLies.Of(Untouched.Metrics, Texts),
    ];

    private void Print(List<(Lie Lie, Fate Fate)> told)
    {
        output.WriteLine($"{"made",6}{"refused",9}{"changes",9}{"page",6}{"survived",10}  falsehood");
        foreach (var kind in told.GroupBy(pair => pair.Lie.Kind, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Count(),6}{Count(kind, Fate.Refused),9}{Count(kind, Fate.Published),9}{Count(kind, Fate.OnSelectionPage),6}{Count(kind, Fate.Survived),10}  {kind.Key}"));
        foreach (var (lie, _) in told.Where(pair => pair.Fate == Fate.Survived)) output.WriteLine($"survived: {lie.Kind} | {lie.What}");
    }

    private static int Count(IEnumerable<(Lie Lie, Fate Fate)> told, Fate fate) => told.Count(pair => pair.Fate == fate);
}
