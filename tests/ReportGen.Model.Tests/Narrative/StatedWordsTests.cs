using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;

namespace ReportGen.Tests.Narrative;

/// <summary>Words bound to a verdict, to a window, or to a reason.</summary>
public sealed class StatedWordsTests
{
    [Theory]
    [InlineData("[confirmed](verdict:fewer)", "")]
    [InlineData("[Confirmed](verdict:fewer)", "")]
    [InlineData("[contradicted](verdict:thrice)", "")]
    [InlineData("[confirmed](verdict:thrice)", "RG6156: the words say 'confirmed', but the verdict on 'thrice' is contradicted. write [contradicted](verdict:thrice)")]
    [InlineData("[consistent](verdict:fewer)", "RG6156: the words say 'consistent', but the verdict on 'fewer' is confirmed. write [confirmed](verdict:fewer)")]
    [InlineData("[confirmed](verdict:fwer)", "RG6011: no claim is named 'fwer'. did you mean 'fewer'?")]
    [InlineData("[](verdict:fewer)", "RG6015: the link to 'verdict:fewer' has no words. write what a reader should see between the brackets")]
    [InlineData("[30 June 2008 to 30 June 2009](window:full)", "")]
    [InlineData("[30 June 2008–30 June 2009](window:full)", "")]
    [InlineData("[from 30 June 2008 until 30 June 2009](window:full)", "")]
    [InlineData("[between 30 June 2008 and 30 June 2009](window:full)", "")]
    [InlineData("[June 30, 2008 to June 30, 2009](window:full)", "")]
    [InlineData("[2008-06-30 to 2009-06-30](window:full)", "")]
    [InlineData("[January 2008 to June 2009](window:core)", "")]
    [InlineData("[1 January 2008 – June 2009](window:core)", "")]
    [InlineData("[18 months](window:core)", "")]
    [InlineData("[eighteen months](window:core)", "")]
    [InlineData("[366 days](window:full)", "")]
    [InlineData("[June 2008 to June 2009](window:full)", "RG6157: the words say 'June 2008 to June 2009', but the window of 'full' is 30 June 2008 to 30 June 2009. write [30 June 2008 to 30 June 2009](window:full) or [12.0 months]")]
    [InlineData("[2008 to 2009](window:core)", "RG6157: the words say '2008 to 2009', but the window of 'core' is 1 January 2008 to 30 June 2009. write [1 January 2008 to 30 June 2009](window:core) or [18 months]")]
    [InlineData("[17 months](window:core)", "RG6157: the words say '17 months', but the window of 'core' is 1 January 2008 to 30 June 2009. write [1 January 2008 to 30 June 2009](window:core) or [18 months]")]
    [InlineData("[a while](window:core)", "RG6157: the words say 'a while', but the window of 'core' is 1 January 2008 to 30 June 2009. write [1 January 2008 to 30 June 2009](window:core) or [18 months]")]
    [InlineData("[18 months](window:cre)", "RG6011: no selection is named 'cre'. did you mean 'core'?")]
    [InlineData("![A while](window:core)", "RG6019: a window is no figure: 'window:core'. write [words](window:core) without '!'")]
    [InlineData("[later](untested: nobody measured it)", "")]
    [InlineData("[later](opinion: taste (mine))", "")]
    [InlineData("[later](untested:)", "RG6155: 'later' is marked as 'untested' without a reason. say why: [larger](untested: no source states the sizes)")]
    [InlineData("[later](opinion: )", "RG6155: 'later' is marked as 'opinion' without a reason. say why: [larger](opinion: no source states the sizes)")]
    [InlineData("[5 of them](opinion: taste)", "RG6020: '5' is a number that nothing accounts for. bind it with [5](metric:name) or [5](claim:id), or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}]), or write [5](literal: the reason)")]
    [InlineData("[later](untested: of 5)", "RG6020: '5' is a number that nothing accounts for. this text cannot refer to a measure: say it without the number, or exempt it in report.yaml if it is a name (exempt: [{pattern: 'Windows 7', reason: a name}])")]
    public void Words_are_what_they_are_bound_to(string text, string finding)
    {
        var found = ComparedReport.InPost("Summary.", $"It is {text} here.");

        Assert.Equal(finding, string.Join(" | ", found.Select(one => $"{one.Code.Id}: {one.Message} {one.Remedy}")));
    }

    [Fact]
    public void Numerals_of_a_window_are_bound_and_those_of_other_words_stay()
    {
        var read = ComparedReport.Read("", ("content/posts/p.md", SmallReport.FrontMatter + "In [30 June 2008 to 30 June 2009](window:full), [18 months](window:core), 7."));

        Assert.Equal("full.window_months core.window_months", string.Join(' ', read.Value.Posts[0].Facts.Numerals.Bound));
        Assert.Equal("RG6020", Assert.Single(read.Diagnostics).Code.Id);
        Assert.Equal(
            "<p>In {30 June 2008 to 30 June 2009|window full}, {18 months|window core}, 7.</p>\n",
            SmallReport.Show(read.Value.Posts[0].Body));
    }

    [Fact]
    public void What_is_marked_is_told_with_its_reason() => Assert.Equal(
        "<p>It is {<em>larger</em>|Untested no source states it}, {odd|Opinion taste} and {confirmed|verdict fewer}.</p>\n",
        SmallReport.Show(ComparedReport.Read("", (
            "content/posts/p.md",
            SmallReport.FrontMatter + "It is [*larger*](untested: no source states it), [odd](opinion: taste) and [confirmed](verdict:fewer).")).Value.Posts[0].Body));

    [Theory]
    [InlineData("That is [~20%](claim:fewer), confirmed.", "confirmed")]
    [InlineData("[~20%](claim:fewer) is Consistent and off by rounding.", "Consistent, off by rounding")]
    [InlineData("[~20%](claim:fewer) is [confirmed](verdict:fewer).", "")]
    [InlineData("[~20%](claim:fewer) is [confirmed](source:notes).", "")]
    [InlineData("[~20%](claim:fewer). It is confirmed.", "confirmed")]
    [InlineData("[~20%](claim:fewer).\n\nIt is confirmed.", "")]
    [InlineData("It is confirmed.", "")]
    [InlineData("Unconfirmed is [~20%](claim:fewer).", "")]
    public void A_verdict_beside_a_claim_is_a_note(string body, string words)
    {
        var found = ComparedReport.InPost("Summary.", body);

        Assert.All(found, one => Assert.Equal((NarrativeCodes.UnboundVerdictWord, "note"), (one.Code, one.Level)));
        Assert.Equal(words, string.Join(", ", found.Select(one => one.Message.Split('\'')[1])));
    }

    [Theory]
    // The window of Full runs from 30 June 2008 to 30 June 2009.
    [InlineData("Full had [32](metric:full.patches) from 30 June 2008 to 30 June 2009.", "")]
    [InlineData("Full had [32](metric:full.patches) by July 2008.", "")]
    [InlineData("Full had [32](metric:full.patches) by 2008-07-01.", "")]
    [InlineData("Full had [32](metric:full.patches) by June 2008.", "June 2008")]
    [InlineData("Full had [32](metric:full.patches) by 29 June 2008.", "29 June 2008")]
    [InlineData("Full had [32](metric:full.patches) in August 2009 and July 2009.", "August 2009, July 2009")]
    // A release, a source.
    [InlineData("Full had [32](metric:full.patches), the first on 8 April 2008.", "")]
    [InlineData("Full had [32](metric:full.patches), said the notes of 12 February 2009.", "")]
    // Another sentence; no number; no date.
    [InlineData("Full had [32](metric:full.patches). That was in August 2009.", "")]
    [InlineData("That was in August 2009.", "")]
    [InlineData("Full had [32](metric:full.patches) in 2007.", "")]
    [InlineData("Core had [18.8%](metric:core-fewer) fewer since May 2008.", "")]
    [InlineData("Core had [18.8%](metric:core-fewer) fewer since May 2007.", "May 2007")]
    public void A_date_beside_a_number_is_one_of_its_days(string body, string dates) => AssertNotes(body, NarrativeCodes.DateOutside, dates);

    [Theory]
    [InlineData("Full had [32](metric:full.patches) patches.", "")]
    [InlineData("Core had [32](metric:full.patches) patches.", "Core")]
    [InlineData("Core had [32](metric:full.patches) and Full [26](metric:core.patches).", "Core")]
    [InlineData("Full: [32](metric:full.patches), and [26](metric:core.patches).", "Full")]
    [InlineData("Full and Core: [32](metric:full.patches), and [26](metric:core.patches) for Core.", "")]
    [InlineData("Core had [18.8%](metric:core-fewer) fewer.", "")]
    [InlineData("Alpha, all of it, had [32](metric:full.patches).", "")]
    [InlineData("Alpha without windows had [32](metric:full.patches).", "Alpha without windows")]
    [InlineData("Full had at least [0](metric:full-recount.patches).", "")]
    [InlineData("It had [32](metric:full.patches).", "")]
    [InlineData("Core had none. Full had [32](metric:full.patches).", "")]
    [InlineData("The core of it had [32](metric:full.patches).", "")]
    public void A_sentence_names_what_its_numbers_count(string body, string names) =>
        AssertNotes(body, NarrativeCodes.OtherSelectionNamed, names);

    [Theory]
    [InlineData("2009", "2009-01-01 to 2009-12-31")]
    [InlineData("June 2009", "2009-06-01 to 2009-06-30")]
    [InlineData("30 june 2009", "2009-06-30 to 2009-06-30")]
    [InlineData("1 to 30 June 2009", "2009-06-01 to 2009-06-30")]
    [InlineData("January to June 2009", "2009-01-01 to 2009-06-30")]
    [InlineData("2008 — 2009", "2008-01-01 to 2009-12-31")]
    [InlineData("2009-06", "2009-06-01 to 2009-06-30")]
    [InlineData("31 June 2009", null)]
    [InlineData("June", null)]
    [InlineData("June to July", null)]
    [InlineData("2009 to 2008", null)]
    [InlineData("30 30 June 2009", null)]
    [InlineData("about June 2009", null)]
    [InlineData("June 2008 to June 2009 to June 2010", null)]
    [InlineData("", null)]
    public void Days_are_read_as_they_are_written(string words, string? days) => Assert.Equal(days, WrittenDays.Read(words)?.ToString());

    private static void AssertNotes(string body, ReportGen.Diagnostics.DiagnosticCode code, string words)
    {
        var found = ComparedReport.InPost("Summary.", body).Where(one => one.Code == code).ToList();

        Assert.All(found, one => Assert.Equal("note", one.Level));
        Assert.Equal(words, string.Join(", ", found.Select(one => one.Message.Split('\'')[1])));
    }
}
