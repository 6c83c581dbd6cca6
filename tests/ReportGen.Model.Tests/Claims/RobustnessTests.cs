using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Claims.Wording;
using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Tests.Data;

namespace ReportGen.Tests.Claims;

public sealed class RobustnessTests
{
    private static readonly ReportData Counted = SmallReport.Whole() with
    {
        Definitions = [.. "abc".Select(letter => SmallReport.Whole().Definitions[0] with { Id = $"{letter}", Title = new(new($"Way {letter}", default)) })],
    };

    private static ImmutableArray<AlternativeVerdict> Alternatives(ReadingGroup group, string kinds) =>
    [
        .. kinds.Select((letter, at) => new AlternativeVerdict("it is read otherwise", letter == 'x' ? VerdictKind.Contradicted : letter == 'c' ? VerdictKind.Consistent : VerdictKind.Confirmed, "1", letter != '=')
        {
            Computed = null, Group = group, Id = $"recount:{"abc"[at % 3]}", Told = new(""),
        }),
    ];

    [Theory]
    [InlineData("", "There is no other reading to test.")]
    [InlineData("=", "The one other reading leaves it as it is.")]
    [InlineData("===", "Each of the three other readings leaves it as it is.")]
    [InlineData("x", "The other reading changes it.")]
    [InlineData("xx", "Each of the two other readings changes it.")]
    [InlineData("x=", "One other reading leaves it as it is.")]
    [InlineData("x==", "Two other readings leave it as it is.")]
    [InlineData("x=============", "13 other readings leave it as it is.")]
    public void The_readings_that_change_nothing_are_one_sentence(string kinds, string sentence) =>
        Assert.Equal(sentence, RobustnessWords.Of(VerdictKind.Confirmed, Alternatives(ReadingGroup.FarEnd, kinds)));

    [Theory]
    [InlineData("", null)]
    [InlineData("=", "The recount does not change it.")]
    [InlineData("x", "The recount changes it to contradicted.")]
    [InlineData("===", "None of the three recounts changes it.")]
    [InlineData("xxx", "Each of the three recounts changes it to contradicted.")]
    [InlineData("xxc", "Each of the three recounts changes it (one to consistent and two to contradicted).")]
    [InlineData("x==", "One of the three recounts changes it to contradicted, namely way a.")]
    [InlineData("x=x", "Two of the three recounts change it to contradicted; it stays as it is for way b.")]
    [InlineData("x=", "One of the two recounts changes it to contradicted, namely way a.")]
    public void Recounts_are_one_sentence_with_the_exceptions(string kinds, string? sentence) =>
        Assert.Equal(sentence, RobustnessWords.OfRecounts(Alternatives(ReadingGroup.Recount, kinds), Counted));

    [Fact]
    public void With_recounts_only_no_other_reading_is_claimed() =>
        Assert.Equal("The recounts are the only other readings.", RobustnessWords.Of(VerdictKind.Confirmed, Alternatives(ReadingGroup.Recount, "x")));

    [Fact]
    public void What_cannot_be_tested_has_no_robustness() => Assert.Null(RobustnessWords.Of(VerdictKind.Untestable, []));

    [Theory]
    [InlineData("Update packages", "update packages")]
    [InlineData("ESX bundles", "ESX bundles")]
    [InlineData("A", "A")]
    public void A_title_inside_a_sentence_keeps_the_capitals_of_names(string title, string inside) => Assert.Equal(inside, English.Inside(title));

    [Theory]
    [InlineData(VerdictKind.Confirmed, "agrees with its own totals")]
    [InlineData(VerdictKind.Consistent, "agrees with its own totals")]
    [InlineData(VerdictKind.OffByRounding, "agrees with its own totals but for the rounding")]
    [InlineData(VerdictKind.Contradicted, "disagrees with its own totals")]
    [InlineData(VerdictKind.Undecided, "is not decided by its own totals")]
    public void A_verdict_on_own_totals_has_words(VerdictKind kind, string words) =>
        Assert.Equal(words, new Verdict(kind, "", null, "", "", RestsOnClaimantsOwnFigures: true).OwnTotalsWords);
}
