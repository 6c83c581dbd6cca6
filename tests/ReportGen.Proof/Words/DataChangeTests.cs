using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Claims;
using ReportGen.Cli.Commands.Check;
using ReportGen.Sources;
using ReportGen.Tests.Proof.Lies;
using ReportGen.Tests.Support;
using Xunit.Abstractions;

namespace ReportGen.Tests.Proof.Words;

/// <summary>Changes one figure of the data at a time by a factor of two, does what a hasty author does (<c>check --fix</c>, and every new verdict
/// accepted), and counts the sentences that then are published and false.</summary>
/// <remarks>A sentence is taken for false where a number that it binds went over to the other side, from a larger to a smaller one, and its words
/// of more and less stayed. That is seen without the law of words, so that the law can be measured by it.</remarks>
public sealed partial class DataChangeTests(ITestOutputHelper output)
{
    /// <summary>As measured; only ever lowered.</summary>
    private const int MostFalse = 0;

    private const int EachRecord = 10;

    private const int MostRounds = 4;

    private static readonly SourceTexts Texts = new(ShippedReport.Sources);

    private static readonly ReportModel Untouched = ModelReader.Read(ShippedReport.Sources, ModelOptions.Default);

    [Fact]
    public void No_more_false_sentences_are_published_after_a_change_of_data_than_ever()
    {
        var changes = Changes().ToList();
        var (refused, wrong) = (new int[changes.Count], new List<string>?[changes.Count]);
        var published = new List<string>?[changes.Count];
        Parallel.For(0, changes.Count, InTurns.OnEachCore, at =>
        {
            var model = AfterAHastyAuthor(changes[at].In(ShippedReport.Sources, Texts));
            if (model.Diagnostics.Any(found => found.IsError)) refused[at] = 1;
            else
            {
                var pairs = BoundSentence.Of(Untouched).Zip(BoundSentence.Of(model)).ToList();
                published[at] = [.. pairs.Where(pair => pair.First.Words != pair.Second.Words).Select(pair => $"{pair.First.Words} => {pair.Second.Words}")];
                wrong[at] = [.. pairs.Where(pair => pair.Second.IsTurnedSince(pair.First)).Select(pair => pair.Second.Words)];
            }
        });

        var untrue = changes.Zip(wrong, (change, sentences) => (change.What, Sentences: sentences ?? [])).ToList();
        output.WriteLine($"{changes.Count} changes, {refused.Sum()} refused, {untrue.Count(one => one.Sentences.Count > 0)} published with false sentences, {untrue.Sum(one => one.Sentences.Count)} such sentences");
        // To be read by eye: what a reader would then get.
        foreach (var (change, sentences) in changes.Zip(published)) sentences?.ForEach(sentence => output.WriteLine($"{change.What}: {sentence}"));
        foreach (var (what, sentences) in untrue) sentences.ForEach(sentence => output.WriteLine($"{what}: {sentence}"));
        Assert.True(changes.Count > 40, $"only {changes.Count} figures were changed");
        Assert.InRange(untrue.Sum(one => one.Sentences.Count), 0, MostFalse);
    }

    private static IEnumerable<Lie> Changes() => Untouched.Data.Datasets.SelectMany(dataset =>
        YamlFiles.Items(Texts, dataset.Path, "reported").Select(figure => (Item: figure, Value: figure.Scalar("value")))
            .Concat(YamlFiles.Items(Texts, dataset.Path, "patches").Where((_, at) => at % EachRecord == 0).Select(record => (Item: record, Value: record.Scalar("size")))))
        .SelectMany(one => one.Value is { } value && Number().IsMatch(value.Text)
            ? new[] { 2m, 0.5m }.Select(factor => Lie.At("a factor of two", $"{one.Item.Id()} x {factor}", value, Number().Replace(value.Text, number => Times(number.Value, factor), 1)))
                .Where(lie => lie.Original(Texts) != lie.Replacement)
            : []);

    private static string Times(string number, decimal factor)
    {
        var product = decimal.Parse(number, CultureInfo.InvariantCulture) * factor;
        // Half of an odd count is no count.
        return (number.Contains('.') ? product : decimal.Ceiling(product)).ToString(CultureInfo.InvariantCulture);
    }

    private static ReportModel AfterAHastyAuthor(SourceTree tree)
    {
        var model = ModelReader.Read(tree, ModelOptions.Default);
        for (var round = 0; round < MostRounds && model.Diagnostics.Any(found => found.IsError); round++)
        {
            var next = WithVerdicts(Fixed(tree, model), model);
            if (next.Files.All(file => file.Value.Bytes.Span.SequenceEqual(tree.Files[file.Key].Bytes.Span))) break;
            (tree, model) = (next, ModelReader.Read(next, ModelOptions.Default));
        }

        return model;
    }

    private static SourceTree Fixed(SourceTree tree, ReportModel model) =>
        new(tree.Files.SetItems(FixedFile.Of(tree, model.Diagnostics).Select(file => KeyValuePair.Create(file.Path, new SourceFile(file.Path, file.After)))));

    private static SourceTree WithVerdicts(SourceTree tree, ReportModel model)
    {
        var text = new StringBuilder(new SourceTexts(tree).Of(ClaimJudge.Path).Text);
        foreach (var claim in YamlFiles.Items(new SourceTexts(tree), ClaimJudge.Path).Reverse())
        {
            if (claim.Scalar("expect") is not { } expect || model.Claims.Find(claim.Id()) is not { } judged) continue;
            text.Remove(expect.Start, expect.Length).Insert(expect.Start, VerdictWords.Id(judged.Verdict.Kind));
        }

        return new SourceTree(tree.Files.SetItem(ClaimJudge.Path, new SourceFile(ClaimJudge.Path, Encoding.UTF8.GetBytes(text.ToString()))));
    }

    [GeneratedRegex("\\d+(?:\\.\\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
