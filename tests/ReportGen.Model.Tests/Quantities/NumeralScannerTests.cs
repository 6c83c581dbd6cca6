using ReportGen.Quantities.Numerals;

namespace ReportGen.Tests.Quantities;

public sealed class NumeralScannerTests
{
    [Theory]
    [MemberData(nameof(NumeralTables.Figures), MemberType = typeof(NumeralTables))]
    public void A_figure_is_found(string sentence, string numeral)
    {
        var found = Figures(sentence);

        Assert.Equal([numeral], found);
    }

    [Theory]
    [MemberData(nameof(NumeralTables.Ordinary), MemberType = typeof(NumeralTables))]
    public void An_ordinary_sentence_gives_no_finding(string sentence) => Assert.Empty(Figures(sentence));

    [Fact]
    public void The_tables_hold_hundreds_of_cases_each()
    {
        Assert.True(NumeralTables.Figures.Count > 230, $"{NumeralTables.Figures.Count} figures");
        Assert.True(NumeralTables.Ordinary.Count > 250, $"{NumeralTables.Ordinary.Count} sentences");
    }

    [Theory]
    [InlineData("It grew from 2 to 3 GB in 2009.", "2 | 3")]
    [InlineData("Of 32 patches, 13 (or 41%) were critical.", "32 | 13 | 41%")]
    [InlineData("In August 2009 the 26 patches of Windows Server 2008 took 82 MB.", "26 | 82")]
    [InlineData("Windows 7 100 patches", "100")]
    [InlineData("Part 3, 32 patches", "32")]
    [InlineData("MS08-021 is 1 of 47 in 2008, KB948590 is not.", "1 | 47")]
    [InlineData("in 2009—32 of them", "32")]
    [InlineData("two days and three nights", "two")]
    [InlineData("five or six days", "five or six")]
    [InlineData("three of the four posts", "three | four")]
    public void Every_figure_of_a_sentence_is_found_in_order(string sentence, string numerals) =>
        Assert.Equal(numerals, string.Join(" | ", Figures(sentence)));

    [Theory]
    [InlineData("about 2 days", "2 days", NumeralTail.Unit)]
    [InlineData("32 patches", "32 patches", NumeralTail.Noun)]
    [InlineData("32 required patches", "32", NumeralTail.None)]
    [InlineData("408\u00A0MB", "408\u00A0MB", NumeralTail.Unit)]
    [InlineData("thirteen patches", "thirteen patches", NumeralTail.Noun)]
    [InlineData("thirteen required patches", "thirteen", NumeralTail.Noun)]
    [InlineData("forty per cent", "forty per cent", NumeralTail.Unit)]
    public void What_is_counted_is_told_with_the_numeral(string text, string phrase, NumeralTail tail)
    {
        var numeral = Assert.Single(NumeralScanner.Default.Scan(text));

        Assert.Equal((phrase, tail), (text.Substring(numeral.Start, numeral.PhraseLength), numeral.Tail));
    }

    [Fact]
    public void A_numeral_for_which_something_else_answers_is_left_out_and_the_others_are_as_they_were()
    {
        const string text = "In 2009 it took 32 patches, and 13 in May 2010.";

        var left = NumeralScanner.Default.Scan(text, numeral => text.AsSpan(numeral.Start, numeral.Length) is "32" or "2010");

        Assert.Equal(NumeralScanner.Default.Scan(text).Where(numeral => numeral.Start is not (16 or 42)), left);
        Assert.Equal(["2009", "13"], left.Select(numeral => text.Substring(numeral.Start, numeral.Length)));
    }

    [Fact]
    public void An_exempt_numeral_names_its_pattern()
    {
        var numeral = Assert.Single(NumeralScanner.Default.Scan("since 17 August 2009")[..1]);

        Assert.Equal("a date", numeral.Exemption?.Reason);
    }

    [Fact]
    public void An_authors_pattern_exempts_the_numerals_inside_its_matches_only()
    {
        var own = NumeralExemption.TryCreate(@"Studio 54", "a club", out _);
        Assert.NotNull(own);
        var scanner = NumeralScanner.With([own]);

        Assert.Equal(["54"], Figures("Studio 54, room 54", scanner));
    }

    [Theory]
    [InlineData("(", "Invalid pattern")]
    [InlineData("", "empty")]
    [InlineData(@"\d*", "matches the empty text")]
    [InlineData(@"(?<=a)\d", "looks around")]
    [InlineData(@"(\d)\1", "looks around")]
    public void A_pattern_that_cannot_be_used_says_why(string pattern, string why)
    {
        Assert.Null(NumeralExemption.TryCreate(pattern, "any", out var problem));
        Assert.Contains(why, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_spans_of_numerals_lie_in_order_and_do_not_overlap()
    {
        var text = string.Join(" ", NumeralTables.Figures.Select(row => (string)row[0]));

        var found = NumeralScanner.Default.Scan(text);

        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(found, numeral => Assert.InRange(numeral.Start + numeral.PhraseLength, numeral.End, text.Length));
    }

    [Fact]
    public void A_long_row_of_digits_and_words_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("one and a ", 2_000)) + new string('9', 10_000) + string.Concat(Enumerable.Repeat(" 999", 2_000));

        Assert.Equal(text.Length, NumeralScanner.Default.Scan(text)[^1].End);
    }

    private static List<string> Figures(string text, NumeralScanner? scanner = null) =>
        [.. (scanner ?? NumeralScanner.Default).Scan(text).Where(n => !n.IsExempt).Select(n => text.Substring(n.Start, n.Length))];
}
