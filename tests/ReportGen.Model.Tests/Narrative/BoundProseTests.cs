using ReportGen.Narrative;

namespace ReportGen.Tests.Narrative;

public sealed class BoundProseTests
{
    [Theory]
    [InlineData("[32](metric:full.patches)", "{32|full.patches}")]
    [InlineData("[thirty-two](metric:full.patches)", "{thirty-two|full.patches}")]
    [InlineData("[Thirteen](metric:core.patches)", "{Thirteen|core.patches}")]
    [InlineData("[6.6–6.9×](metric:esxi-vs-full)", "{6.6–6.9×|esxi-vs-full}")]
    [InlineData("[6.6-6.9x](metric:esxi-vs-full)", "{6.6–6.9×|esxi-vs-full}")]
    [InlineData("[between 6.6× and 6.9×](metric:esxi-vs-full)", "{between 6.6× and 6.9×|esxi-vs-full}")]
    [InlineData("[Between 6.6× and\n6.9×](metric:esxi-vs-full)", "{Between 6.6× and 6.9×|esxi-vs-full}")]
    [InlineData("[2 days](metric:outage)", "{2 days|outage}")]
    [InlineData("[two\u00A0days](metric:outage)", "{two days|outage}")]
    [InlineData("[46](metric:esx35.patches[critical])", "{46|esx35.patches[critical]}")]
    [InlineData("[](metric:esxi-vs-full)", "{6.6–6.9×|esxi-vs-full}")]
    [InlineData("[unknown](metric:esx35.size)", "{unknown|esx35.size}")]
    public void Words_that_ReportGen_prints_become_the_number(string prose, string rendered) =>
        Assert.Equal($"<p>{rendered}</p>\n", SmallReport.Render(prose));

    [Theory]
    [InlineData("It took [33](metric:full.patches) of them.", "1:10 RG6010 the words say '33', but 'metric:full.patches' is '32'. write 32")]
    [InlineData("[6.6x](metric:esxi-vs-full)", "1:2 RG6010 the words say '6.6x', but 'metric:esxi-vs-full' is '6.6–6.9×'. write 6.6–6.9×, 7× or about 7×")]
    [InlineData("[thirty](metric:full.patches)", "1:2 RG6010 the words say 'thirty', but 'metric:full.patches' is '32'. write 32 or thirty-two")]
    [InlineData("[32](metric:full.patch)", "1:6 RG6011 no measure is named 'full.patch'. did you mean 'full.patches'?")]
    [InlineData("[3 GB](metric:esx35.size)", "1:2 RG6012 'esx35.size' has no value, so it cannot be '3 GB': no sizes are known. say in words of your own that it is not known and why, without the reference, or add the data that it lacks")]
    [InlineData("![As published](chart:footprint)", "1:3 RG6074 'x.size' is 3.00–3.10 GB, what 'over 3 GB' and the sum of its parts allow together, but this caption says that it was published. write 'as: stated' in its row of the chart, or say that it is computed")]
    [InlineData("[](metric:esx35.size)", "1:1 RG6012 'esx35.size' has no value that could be filled in: no sizes are known. say in words of your own that it is not known and why, without the reference, or add the data that it lacks")]
    [InlineData("[**32**](metric:full.patches)", "1:2 RG6017 the words bound to 'full.patches' hold markup. put it around the link: **[32](metric:full.patches)**")]
    public void Words_that_are_not_the_measure_are_refused_with_the_right_ones(string prose, string finding) =>
        Assert.Equal([finding], SmallReport.Findings(prose).Where(found => !found.Contains("RG6020", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[33 times more](claim:p1-33x)")]
    [InlineData("[it grew 33×](claim:p1-33x)")]
    [InlineData("[between 32.7× and 34.4×](claim:p1-33x)")]
    [InlineData("[32.7–34.4× in 2009](claim:p1-33x)")]
    [InlineData("[much more](claim:p1-33x)")]
    [InlineData("[45% fewer](claim:p3-vista)")]
    [InlineData("[45%](claim:p3-vista) fewer")]
    [InlineData("[33](claim:p1-33x) times")]
    [InlineData("[a two-day outage](claim:p3-outage)")]
    public void The_words_of_a_claim_may_hold_its_own_values(string prose) => Assert.Empty(SmallReport.Findings(prose));

    [Theory]
    [InlineData("[it grew 34×](claim:p1-33x)", "1:10 RG6013 '34×' is not what the claim 'p1-33x' asserts (33×) or what was computed for it (32.7–34.4×). write '33×'")]
    [InlineData("[33 MB](claim:p1-33x)", "1:2 RG6013 '33' is not what the claim 'p1-33x' asserts (33×) or what was computed for it (32.7–34.4×). write '33×'")]
    [InlineData("[46% fewer](claim:p3-vista)", "1:2 RG6013 '46%' is not what the claim 'p3-vista' says (Vista had 45% fewer.). write a number of that sentence, or none")]
    [InlineData("[three days](claim:p3-outage)", "1:2 RG6013 'three' is not what the claim 'p3-outage' asserts (2 days) or what was computed for it (2 days). write '2 days'")]
    public void Another_number_in_a_claims_words_is_stale(string prose, string finding) => Assert.Equal([finding], SmallReport.Findings(prose));

    [Theory]
    [InlineData("[thirty](literal: a figure of speech)", "thirty")]
    [InlineData("[thirty years](<literal: a figure of speech>)", "thirty years")]
    [InlineData("[24/7](literal: an idiom (of English), no figure)", "24/7")]
    [InlineData("[*99%*](literal:idiom)", "<em>99%</em>")]
    public void A_literal_keeps_its_words_and_needs_a_reason(string prose, string words)
    {
        Assert.Equal($"<p>{words}</p>\n", SmallReport.Render(prose));
        Assert.Equal(new Coverage(0, 0, 1, 0), SmallReport.Post(prose).Value.Coverage);
    }

    [Theory]
    [InlineData("[thirty](literal:)", "RG6014")]
    [InlineData("[thirty](literal: )", "RG6014")]
    [InlineData("[](claim:p1-33x)", "RG6015")]
    [InlineData("[](dataset:ws2008)", "RG6015")]
    [InlineData("[it](claim:p1-32x)", "RG6011")]
    [InlineData("[it](dataset:ws2009)", "RG6011")]
    [InlineData("[it](source:p4)", "RG6011")]
    [InlineData("![it](chart:footprints)", "RG6011")]
    [InlineData("![it](table:platform)", "RG6011")]
    [InlineData("[it](chart:footprint)", "RG6019")]
    [InlineData("![it](claim:p1-33x)", "RG6019")]
    [InlineData("See ![it](metric:full.patches) here", "RG6016")]
    [InlineData("![it](metric:full.patch)", "RG6011")]
    [InlineData("![it](metric:esx35.size)", "RG6012")]
    [InlineData("![it, of 7](metric:full.patches)", "RG6020")]
    [InlineData("See ![it](chart:footprint) here", "RG6016")]
    [InlineData("## ![it](chart:footprint)", "RG6016")]
    [InlineData("[it](claim: p1-33x)", "RG6133")]
    [InlineData("[it](metric:full patches)", "RG6011")]
    [InlineData("[it](javascript:alert)", "RG6031")]
    [InlineData("[it](JavaScript:alert)", "RG6031")]
    [InlineData("[it](<java&#x0A;script:alert>)", "RG6031")]
    [InlineData("[it](data:text/html,x)", "RG6031")]
    [InlineData("[it](//evil.example)", "RG6031")]
    [InlineData("[it](http://)", "RG6031")]
    [InlineData("[it](https://[x)", "RG6031")]
    [InlineData("[it](https://example.com:port/)", "RG6031")]
    [InlineData("[it](file:///etc)", "RG6031")]
    [InlineData("[it](metrics:full.patches)", "RG6031")]
    [InlineData("<vbscript:x>", "RG6031")]
    [InlineData("![it](https://example.com/x.png)", "RG6031")]
    [InlineData("[it][r]\n\n[r]: javascript:alert", "RG6031")]
    [InlineData("<b>it</b>", "RG6030,RG6030")]
    [InlineData("<div>\nit\n</div>", "RG6030")]
    [InlineData("# Too high", "RG6032")]
    public void Other_mistakes_are_found(string prose, string codes)
    {
        var found = SmallReport.Post(prose).Diagnostics;

        Assert.Equal(codes, string.Join(",", found.Select(d => d.Code.Id)));
        Assert.All(found, d => Assert.False(string.IsNullOrEmpty(d.Remedy)));
    }

    [Fact]
    public void A_chart_stands_for_itself_with_a_caption_that_may_hold_numbers() =>
        Assert.Equal(
            "<p>Before.</p>\n{The size, {6.6–6.9×|esxi-vs-full} of <em>it</em>|chart footprint}\n<p>After.</p>\n{|table platforms}",
            SmallReport.Render("Before.\n\n![The size, [6.6–6.9×](metric:esxi-vs-full) of *it*](chart:footprint)\n\nAfter.\n\n![](table:platforms)\n"));

    [Fact]
    public void Claims_datasets_and_sources_are_segments() =>
        Assert.Equal(
            "<p>It {grew <em>much</em>|claim p1-33x} in {the data|dataset ws2008} ({Part 3|source p3}).</p>\n",
            SmallReport.Render("It [grew *much*](claim:p1-33x) in [the data](dataset:ws2008) ([Part 3](source:p3))."));

    [Fact]
    public void Emphasis_may_stand_around_a_number() =>
        Assert.Equal("<p><strong>{32|full.patches}</strong></p>\n", SmallReport.Render("**[32](metric:full.patches)**"));

    [Theory]
    [InlineData("It had [3 GB](metric:binary.bytes).", "")]
    [InlineData("It had [3 GB](metric:binary.bytes). The other had [5 MB](metric:decimal.bytes).", "")]
    [InlineData("It had [3 GB of 2^30](metric:binary.bytes), the other [5 MB](metric:decimal.bytes).", "")]
    [InlineData("It had [3 GB of 2^30](metric:binary.bytes).", "")]
    [InlineData("It had [3 GB](metric:binary.bytes), the other [5 MB](metric:decimal.bytes).", "1:9 RG6092 in '3 GB' a unit is a power of 1,024, as its dataset says, and beside it in this sentence one of 1,000. write [3 GB of 2^30](metric:binary.bytes), or two sentences")]
    [InlineData("Beside [5 MB](metric:decimal.bytes) stood [](metric:binary.bytes).", "1:43 RG6092 in '3 GB' a unit is a power of 1,024, as its dataset says, and beside it in this sentence one of 1,000. write [3 GB of 2^30](metric:binary.bytes), or two sentences")]
    public void A_sentence_in_which_two_meanings_of_MB_meet_says_so(string prose, string finding) => Assert.Equal(finding, string.Join('|', SmallReport.Findings(prose)));
}
