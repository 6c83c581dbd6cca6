using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Proof.Lies;
using ReportGen.Tests.Support;
using Xunit.Abstractions;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Plants one falsehood in words at a time in the shipped report, and reads what the report then says. It is caught when there is a
/// finding, be it a note, that the untouched report has not.</summary>
public sealed class WordLieTests(ITestOutputHelper output)
{
    private const int Least = 300;

    /// <summary>Percent of all kinds together.</summary>
    private const int Floor = 85;

    private static readonly SourceTexts Texts = new(ShippedReport.Sources);

    private static readonly ReportModel Untouched = Read(ShippedReport.Sources);

    private static readonly HashSet<string> Known = [.. Untouched.Diagnostics.Select(Told)];

    [Fact]
    public void Of_every_kind_as_many_are_caught_as_ever()
    {
        var ground = new WordLieGround(ShippedReport.Sources, Texts, Untouched);
        var lies = WordLieKind.All.SelectMany(kind => kind.Planted(ground)).ToList();
        var caught = new string?[lies.Count];
        Parallel.For(0, lies.Count, InTurns.OnEachCore, at => caught[at] = Catch(lies[at]));

        var told = lies.Zip(caught, (lie, by) => (lie.Kind, Lie: lie, By: by)).ToLookup(one => one.Kind, StringComparer.Ordinal);
        var scores = WordLieKind.All.Select(kind => new Score(kind, told[kind.Name].Count(one => one.By is not null), told[kind.Name].Count())).ToList();
        Print(scores);
        foreach (var (kind, lie, by) in told.SelectMany(one => one)) output.WriteLine($"{by ?? "survived"} | {kind} | {lie.What.ReplaceLineEndings(" ")}");

        Assert.True(lies.Count >= Least, $"only {lies.Count} falsehoods were planted");
        Assert.All(scores, score => Assert.True(score.Planted > 0, $"nothing was planted of '{score.Kind.Name}'"));
        Assert.All(scores, score => Assert.True(score.Percent + Score.Error(score.Kind.Floor, score.Planted) >= score.Kind.Floor, $"of '{score.Kind.Name}' {score.Percent}% are caught, and {score.Kind.Floor}% were before"));
        var whole = 100 * scores.Sum(score => score.Caught) / lies.Count;
        Assert.True(whole + Score.Error(Floor, lies.Count) >= Floor, $"{whole}% are caught");
    }

    private static string? Catch(Lie lie) => Read(lie.In(ShippedReport.Sources, Texts)).Diagnostics.FirstOrDefault(found => !Known.Contains(Told(found)))?.Code.Id;

    private static ReportModel Read(SourceTree tree) => ModelReader.Read(tree, ModelOptions.Default);

    private static string Told(Diagnostic found) => $"{found.Code.Id} {found.Message}";

    private void Print(List<Score> scores)
    {
        output.WriteLine($"{"planted",8}{"caught",8}{"percent",9}{"floor",7}  kind");
        foreach (var score in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Planted,8}{score.Caught,8}{score.Percent,9}{score.Kind.Floor,7}  {score.Kind.Name}"));
        var (caught, planted) = (scores.Sum(score => score.Caught), scores.Sum(score => score.Planted));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{planted,8}{caught,8}{100 * caught / planted,9}         all"));
    }

    private sealed record Score(WordLieKind Kind, int Caught, int Planted)
    {
        /// <summary>Rounded down.</summary>
        public int Percent => 100 * Caught / Math.Max(1, Planted);

        /// <summary>The standard error of a share of so many: an edit of the report plants others, of which as many are caught only on the
        /// whole.</summary>
        public static double Error(int percent, int planted) => Math.Sqrt(percent * (100.0 - percent) / planted);
    }
}
