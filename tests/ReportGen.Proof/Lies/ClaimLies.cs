using ReportGen.Claims;
using ReportGen.Sources;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>What claims assert and which verdicts were accepted, changed.</summary>
internal static class ClaimLies
{
    public const string Asserted = "what a claim asserts, by one in its last digit";
    public const string Compared = "the measures that a claim compares, exchanged";
    public const string Expected = "the verdict that a claim expects";

    private static readonly string[] Values = ["equals", "above", "at_least", "below", "at_most"];

    public static IEnumerable<Lie> Of(SourceTexts texts) => YamlFiles.Items(texts, ClaimJudge.Path).SelectMany(Of);

    private static IEnumerable<Lie> Of(YamlMapping claim)
    {
        var ends = claim.Value("between") is YamlSequence between ? between.Items.OfType<YamlScalar>() : [];
        foreach (var value in Values.Select(claim.Scalar).OfType<YamlScalar>().Concat(ends))
        {
            if (OneMore.Than(value.Text) is { } more) yield return Lie.At(Asserted, $"{claim.Id()}: {more}", value, more);
            if (OneMore.Less(value.Text) is { } less) yield return Lie.At(Asserted, $"{claim.Id()}: {less}", value, less);
        }

        foreach (var lie in Comparisons(claim)) yield return lie;
        if (claim.Scalar("expect") is not { } expect) yield break;
        foreach (var other in Enum.GetValues<VerdictKind>().Select(VerdictWords.Id).Where(other => other != expect.Text))
            yield return Lie.At(Expected, $"{claim.Id()}: {other}", expect, other);
    }

    // The largest is said to be another one; two that stand in order stand the other way round.
    private static IEnumerable<Lie> Comparisons(YamlMapping claim)
    {
        if (claim.Value("largest_of") is YamlSequence others && claim.Scalar("metric") is { } metric)
        {
            foreach (var other in others.Items.OfType<YamlScalar>().Where(other => other.Text != metric.Text))
                yield return Lie.At(Compared, $"{claim.Id()}: {other.Text} the largest", metric, other.Text);
        }

        if (claim.Value("order_of") is not YamlSequence order) yield break;
        foreach (var (first, second) in order.Items.OfType<YamlScalar>().Zip(order.Items.OfType<YamlScalar>().Skip(1)))
        {
            var text = first.Source.Text;
            yield return new Lie(
                Compared, $"{claim.Id()}: {second.Text} above {first.Text}", first.Source.Path, first.Start, second.Start + second.Length - first.Start,
                string.Concat(text.AsSpan(second.Start, second.Length), text.AsSpan(first.Start + first.Length, second.Start - first.Start - first.Length), text.AsSpan(first.Start, first.Length)));
        }
    }
}
