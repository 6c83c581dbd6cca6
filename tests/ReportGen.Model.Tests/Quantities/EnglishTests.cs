using CsCheck;
using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

public sealed class EnglishTests
{
    [Theory]
    [InlineData("Patches|March 2009 is counted from the 2nd only, where the window begins.", "Patches. March 2009 is counted from the 2nd only, where the window begins.")]
    [InlineData("How many?|So many", "How many? So many.")]
    [InlineData("He said \"so.\"|(And she.)|", "He said \"so.\" (And she.)")]
    [InlineData("One …|two!", "One … two!")]
    public void Sentences_end_once(string texts, string joined) => Assert.Equal(joined, English.Sentences(texts.Split('|')));

    [Fact]
    public void Joined_sentences_have_no_two_full_stops() =>
        Gen.OneOf(Gen.Const("Patches"), Gen.Const("Of one the day is known."), Gen.Const("Why?"), Gen.Const(" ")).Array.Sample(texts => !English.Sentences(texts).Contains("..", StringComparison.Ordinal));
}
