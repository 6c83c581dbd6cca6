using ReportGen.Quantities.Numerals;

namespace ReportGen.Tests.Quantities;

public sealed class NumeralScannerTests
{
    [Theory]
    [MemberData(nameof(NumeralTables.Figures), MemberType = typeof(NumeralTables))]
    [MemberData(nameof(NumeralLawTables.Figures), MemberType = typeof(NumeralLawTables))]
    public void A_figure_is_found(string sentence, string numeral)
    {
        var found = Figures(sentence);

        Assert.Equal([numeral], found);
    }

    [Theory]
    [MemberData(nameof(NumeralTables.Ordinary), MemberType = typeof(NumeralTables))]
    [MemberData(nameof(NumeralLawTables.Ordinary), MemberType = typeof(NumeralLawTables))]
    [MemberData(nameof(NumeralNameTables.Ordinary), MemberType = typeof(NumeralNameTables))]
    public void An_ordinary_sentence_gives_no_finding(string sentence) => Assert.Empty(Figures(sentence));

    [Fact]
    public void The_tables_hold_hundreds_of_cases_each()
    {
        Assert.True(NumeralTables.Figures.Count > 230, $"{NumeralTables.Figures.Count} figures");
        Assert.True(NumeralTables.Ordinary.Count > 250, $"{NumeralTables.Ordinary.Count} sentences");
    }

    [Theory]
    [MemberData(nameof(NumeralNameTables.Figures), MemberType = typeof(NumeralNameTables))]
    [InlineData("It grew from 2 to 3 GB in 2009.", "2 | 3")]
    [InlineData("Of 32 patches, 13 (or 41%) were critical.", "32 | 13 | 41%")]
    [InlineData("In August 2009 the 26 patches of Windows Server 2008 took 82 MB.", "26 | 82")]
    [InlineData("Windows 7 100 patches", "100")]
    [InlineData("Part 3, 32 patches", "32")]
    [InlineData("MS08-021 is 1 of 47 in 2008, KB948590 is not.", "1 | 47")]
    [InlineData("in 2009—32 of them", "32")]
    [InlineData("two days and three nights", "two | three")]
    [InlineData("five or six days", "five or six")]
    [InlineData("thirteen (13) of them", "thirteen | 13")]
    [InlineData("Ten out of eleven agree.", "Ten | eleven")]
    [InlineData("Alpha had thir\u00ADteen patches, in 2009 Beta had t\u200Bwo.", "thir\u00ADteen | t\u200Bwo")]
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

    /// <summary>Of twice the text twice the work: the memory that it takes, and the numerals that it asks about.</summary>
    [Theory]
    [InlineData("two ")]
    [InlineData("the other two ")]
    [InlineData("one or two or ")]
    [InlineData("half a third of ")]
    [InlineData("Formula Two and ")]
    [InlineData("thir\u00ADteen ships ")]
    [InlineData("In 1999 cases by 1:10 ")]
    [InlineData("a_a-aA A1-1.x#1 ")]
    [InlineData("Avahi 0.5, Avahi 0.6 and ")]
    [InlineData("Aa Ba Ca 0.5 ")]
    [InlineData("(1) a, (2) b; (1) c ")]
    [InlineData("ports 1, 2, 3, runlevels 4, 5, ")]
    public void Work_grows_with_the_text_and_no_faster(string piece)
    {
        var (once, twice) = (Work(piece, 4_000), Work(piece, 8_000));

        Assert.InRange(twice.Asked, once.Asked, (2.1 * once.Asked) + 10);
        Assert.InRange(twice.Bytes, 0, (2.2 * once.Bytes) + 10_000);
    }

    [Fact]
    public void A_name_around_what_nobody_sees_keeps_its_place()
    {
        const string text = "th\u00ADe end of 17 Au\u00ADgust 2009";

        var numeral = NumeralScanner.Default.Scan(text)[0];

        Assert.Equal("17 Au\u00ADgust 2009", text.Substring(numeral.NameStart, numeral.NameLength));
    }

    [Theory]
    [InlineData("Three Mile Island melted. Three mile islands melted.", "Three")]
    [InlineData("Sixteen tons. It is SIXTEEN TONS of sixteen tons of sixteen.", "sixteen")]
    public void Words_that_a_report_declares_state_no_quantity(string text, string left)
    {
        var phrases = new[]
        {
            new NumeralPhrase("Three Mile Island", PhraseCase.AsWritten, NumeralExemption.OfWords("Three Mile Island", "a name")),
            new NumeralPhrase("sixteen tons", PhraseCase.Any, NumeralExemption.OfWords("sixteen tons", "an idiom")),
        };
        var scanner = NumeralScanner.Default.Reading(phrases, NumberWordPlaces.Anywhere);

        Assert.Equal([left], Figures(text, scanner));
        Assert.Contains(scanner.Scan(text), numeral => numeral.Exemption?.Pattern is "Three Mile Island" or "sixteen tons");
    }

    [Theory]
    [InlineData("It was Avahi 2.66, they say.", "2.66")]
    [InlineData("It came with Avahi 0.5, they say.", "")]
    [InlineData("It came with FooBar 0.5, they say.", "0.5")]
    [InlineData("It came with Bonjour 0.5, they say.", "")]
    public void Behind_the_name_of_what_is_measured_stands_a_figure(string text, string figures) =>
        Assert.Equal(
            figures,
            string.Join(" | ", Figures(text, NumeralScanner.Default.Reading([], NumberWordPlaces.Anywhere, ["Avahi 0.5", "FooBar"]))));

    [Theory]
    [InlineData("zehn, elf, ten six mille", "")]
    [InlineData("two patches", "two")]
    public void In_another_language_a_number_word_counts_before_what_is_counted_only(string text, string figures) =>
        Assert.Equal(figures, string.Join(" | ", Figures(text, NumeralScanner.Default.Reading([], NumberWordPlaces.BeforeCounted))));

    [Theory]
    [InlineData("tw\u043E patches", "tw\u043E")]
    [InlineData("\u03C4wo \u0441\u0430\u0440s", "\u03C4wo | \u0441\u0430\u0440s")]
    [InlineData("\u03BCs, 5 k\u03A9, \u0394T, \u03B1-helix, na\u00EFve, \u0434\u0432\u0430, \u03B4\u03CD\u03BF, PDF\u30D5\u30A1\u30A4\u30EB, fianc\u00E9e", "")]
    [InlineData("t\u200Bw\u043E", "t\u200Bw\u043E")]
    public void A_word_of_two_scripts_is_found(string text, string words) =>
        Assert.Equal(words, string.Join(" | ", MixedScripts.Find(text).Select(word => text.Substring(word.Start, word.Length))));

    private static (long Asked, long Bytes) Work(string piece, int times)
    {
        var (text, asked) = (string.Concat(Enumerable.Repeat(piece, times)), 0);
        NumeralScanner.Default.Scan(piece);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NumeralScanner.Default.Scan(text, _ => ++asked < 0);
        return (asked, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static List<string> Figures(string text, NumeralScanner? scanner = null) =>
        [.. (scanner ?? NumeralScanner.Default).Scan(text).Where(n => !n.IsExempt).Select(n => text.Substring(n.Start, n.Length))];
}
