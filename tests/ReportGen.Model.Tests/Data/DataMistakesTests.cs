namespace ReportGen.Tests.Data;

/// <summary>One text of the brief report is changed; exactly one finding follows, at its place.</summary>
public class DataMistakesTests
{
    [Theory]
    [InlineData("https://report.example/small", "report.example", "RG2050", "3:11", "not the web address of a folder", "https://")]
    [InlineData("https://report.example/small", "https://report.example/?a=b", "RG2050", "3:11", "not the web address of a folder", "without '?'")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", "javascript:alert(1)", "RG2050", "6:33", "'javascript:alert(1)' is not a web address", "https://example.org")]
    [InlineData("en-GB", "English please", "RG2052", "4:11", "'English please' is not the tag of a language", "'en'")]
    [InlineData("en-GB", "e", "RG2052", "4:11", "'e' is not the tag of a language", "'en'")]
    [InlineData(@"ESX \d\.\d", "a(b", "RG2051", "8:18", "not a regular expression: insufficient closing parentheses", "'\\'")]
    [InlineData(@"ESX \d\.\d", @"\d*", "RG2051", "8:15", "exempt everything", "at least one")]
    [InlineData(", reason: product name", "", "RG1021", "8:5", "an exemption lacks the key 'reason'", "add 'reason")]
    [InlineData("authors: [A. Writer]", "authors: A. Writer", "RG1022", "5:10", "'authors' must be a list", "[a, b]")]
    [InlineData("title: A", "titel: A", "RG1020", "1:1", "report.yaml has no key 'titel'", "did you mean 'title'?", "RG1021")]
    public void A_mistake_in_the_settings(string written, string instead, string code, string place, string message, string remedy, string? besides = null) =>
        Expect("report.yaml", written, instead, code, place, message, remedy, besides);

    [Theory]
    [InlineData("- id: list", "- id: p1", "RG2010", "6:7", "'p1' names a source already", "of its own", "RG2011")]
    [InlineData("2009-08-12", "12 August 2009", "RG1024", "4:9", "'12 August 2009' is not a date or month", "YYYY-MM-DD")]
    [InlineData("https://example.org/p1", "example.org/p1", "RG2050", "5:8", "is not a web address", "write it whole")]
    [InlineData("https://example.org/p1", "'https://example.org/\"><script>'", "RG2050", "5:8", "is not a web address", "write it whole")]
    [InlineData("author: A", "autor: A", "RG1020", "3:3", "a source has no key 'autor'", "did you mean 'author'?")]
    public void A_mistake_in_the_sources(string written, string instead, string code, string place, string message, string remedy, string? besides = null) =>
        Expect("sources.yaml", written, instead, code, place, message, remedy, besides);

    [Theory]
    [InlineData("id: alpha\n", "id: alfa\n", "RG2004", "1:5", "'alfa' stands in the file 'alpha.yaml'", "name the file 'alfa.yaml'")]
    [InlineData("sources: [p1, list]", "sources: [p1, lst]", "RG2011", "5:15", "'lst' is not the id of a source", "did you mean 'list'?")]
    [InlineData("to: 2009-06-30}", "to: 2007-06-30}", "RG2020", "6:9", "ends on 2007-06-30, before it begins on 2008-01-01", "earlier day")]
    [InlineData("to: 2009-06-30}", "to: 2009-06-31}", "RG1024", "6:32", "'2009-06-31' is not a date", "no such day")]
    [InlineData("to: 2008-12-31", "to: 2010-12-31", "RG2022", "7:11", "cannot be complete for 2008-01-01 to 2010-12-31", "widen 'covers'")]
    [InlineData("{from: 2008-01-01, to: 2008-12-31}", "yes", "RG1028", "7:11", "must be true or false, not 'yes'", "true or false, without quotes, or sample")]
    [InlineData("byte_unit: binary", "byte_unit: binry", "RG1026", "8:12", "'binry' is not a byte unit", "did you mean 'binary'?")]
    [InlineData("id: A-1\n", "id: A-2\n", "RG2010", "25:9", "'A-2' names a patch already", "of its own", "RG2011")]
    [InlineData("released: 2008-03", "released: 2007-12", "RG2021", "14:15", "2007-12 is outside what the dataset covers", "widen 'covers'", "RG2075")]
    [InlineData("released: 2008-02-29", "released: 2009-07-01", "RG2021", "27:15", "2009-07-01 is outside", "widen 'covers'", "RG2075")]
    [InlineData("released: 2008-02-29", "released: 2009-02-29", "RG1024", "27:15", "'2009-02-29' is not a date, month or year", "no such day; write 'unknown' where none of them is known")]
    [InlineData("    released: 2008-03\n", "", "RG1021", "12:5", "a patch lacks the key 'released'", "add 'released")]
    [InlineData("class: critical", "class: critcal", "RG1026", "15:12", "'critcal' is not a class", "did you mean 'critical'?")]
    [InlineData("severity: important", "severity: 3", "RG1026", "16:15", "'3' is not a severity", "'critical', 'important', 'moderate' or 'low'")]
    [InlineData("over 2 MB", "2", "RG2030", "18:11", "'2' is not a size", "'12 MB'")]
    [InlineData("over 2 MB", "2.5", "RG2030", "18:11", "has no unit", "'2.7 GB'")]
    [InlineData("over 2 MB", "3 gigs", "RG2030", "18:11", "'3 gigs' has the unknown unit 'gigs'", "units of sizes are bytes, kB")]
    [InlineData("over 2 MB", "N/A", "RG2030", "18:11", "'N/A' is not a size", "leave 'size' out, or write 'unknown'")]
    [InlineData("over 2 MB", "huge", "RG2030", "18:11", "'huge' is not a size", "leave 'size' out, or write 'unknown'")]
    [InlineData("over 2 MB", "2 days", "RG2030", "18:11", "'2 days' is not a size", "'12 MB'")]
    [InlineData("over 2 MB", "-2 MB", "RG2030", "18:11", "'-2 MB'", "")]
    [InlineData("restart: possible", "restart: maybe", "RG1026", "19:14", "'maybe' is not a restart", "'required', 'possible', 'none' or 'unknown'")]
    [InlineData("{full: stated,", "{fall: stated,", "RG2011", "20:15", "'fall' is not an option of this dataset", "did you mean 'full'?")]
    [InlineData("{is: inferred,", "{is: infered,", "RG1026", "20:40", "'infered' is not a membership", "did you mean 'inferred'?")]
    [InlineData("{full: stated, core: {is: inferred, basis: \"A-1 says so\"}}", "full", "RG1022", "20:14", "'affects' must be a mapping", "key: value")]
    [InlineData("CVE-2008-1083", "CVE-08-1083", "RG2053", "21:12", "'CVE-08-1083' is not a CVE id", "CVE-2008-1083")]
    [InlineData("CVE-2008-1083", "CVE-2008-108", "RG2053", "21:12", "'CVE-2008-108' is not a CVE id", "CVE-2008-1083")]
    [InlineData("replaces: [A-1]", "replaces: [A-9]", "RG2011", "22:16", "'A-9' is not the id of a patch", "did you mean 'A-0'?")]
    [InlineData("replaces: [A-1]", "replaces: [A-2]", "RG2012", "22:16", "'A-2' replaces itself", "earlier patch")]
    [InlineData("source: list\n    place", "source: lists\n    place", "RG2011", "23:13", "'lists' is not the id of a source", "did you mean 'list'?")]
    public void A_mistake_in_a_dataset(string written, string instead, string code, string place, string message, string remedy, string? besides = null) =>
        Expect("alpha.yaml", written, instead, code, place, message, remedy, besides);

    [Theory]
    [InlineData("- id: alpha-size", "- id: alpha-patches", "RG2010", "56:9", "'alpha-patches' names a reported figure already", "of its own", "RG2011")]
    [InlineData("- id: alpha-outage", "- id: beta-patches", "RG2010", "9:9", "'beta-patches' names a reported figure already", "of its own")]
    [InlineData("value: 408 MB", "value: 408", "RG2032", "59:12", "the size '408' has no unit", "write '408 MB'")]
    [InlineData("value: 408 MB", "value: 408 days", "RG2032", "59:12", "is a duration; 'size' is a size", "correct")]
    [InlineData("value: 2 days", "value: 2 MB", "RG2032", "64:12", "is a size; 'downtime' is a duration", "correct")]
    [InlineData("value: 11", "value: a few", "RG2031", "54:12", "'a few'", "")]
    [InlineData("alpha-other]", "alpha-size]", "RG2032", "40:29", "'alpha-size' is a size; 'alpha-patches', of which", "one kind")]
    [InlineData("alpha-other]", "alpha-othr]", "RG2011", "40:29", "'alpha-othr' is not the id of a reported figure", "did you mean 'alpha-other'?")]
    [InlineData("alpha-other]", "alpha-patches]", "RG2012", "40:29", "the parts of 'alpha-patches' lead back", "add up")]
    [InlineData("value: 11\n", "value: 11\n    parts: [alpha-patches]\n", "RG2012", "40:29", "lead back", "add up", "RG2012")]
    [InlineData("    parts: [alpha-critical, alpha-other]\n", "", "RG2033", "40:13", "nothing to disagree with", "add 'parts'")]
    [InlineData("expect: disagree", "expect: agree", "RG1026", "41:13", "'agree' is not an expectation", "write 'disagree'")]
    [InlineData("measure: downtime", "measure: down time", "RG1025", "63:18", "'down time' holds ' '", "letters")]
    public void A_mistake_in_a_reported_figure(string written, string instead, string code, string place, string message, string remedy, string? besides = null) =>
        Expect("alpha.yaml", written, instead, code, place, message, remedy, besides);

    [Theory]
    [InlineData("- {id: by-package", "- {id: by-packages", "RG2011", "19:17", "'by-package' is not the id of a definition", "did you mean 'by-packages'?")]
    [InlineData("title: Counted by package}", "title: Counted by package}\n  - {id: by-package, title: Again}", "RG2010", "3:10", "'by-package' names a definition already", "of its own")]
    [InlineData("id: a-recount", "id: a", "RG2010", "11:9", "'a' names a selection already", "of its own")]
    [InlineData("id: a-recount", "id: reported", "RG2013", "11:9", "no selection can have this id", "another")]
    [InlineData("dataset: alpha\n    basis: reported", "dataset: alpah\n    basis: reported", "RG2011", "7:14", "'alpah' is not the id of a dataset", "did you mean 'alpha'?", "RG2042")]
    [InlineData("basis: records", "basis: record", "RG1026", "14:12", "'record' is not a basis", "did you mean 'records'?")]
    [InlineData("window: {from: 2008-01-01, to: 2009-06-30}\n    where", "window: {from: 2009-07-01, to: 2009-06-30}\n    where", "RG2020", "15:13", "before it begins", "earlier day")]
    [InlineData("{patches: alpha-patches,", "{patchs: alpha-patches,", "RG1026", "10:15", "'patchs' is not a measure", "did you mean 'patches'?")]
    [InlineData("\"patches[critical]\"", "\"patches[\"", "RG1026", "10:39", "'patches[' is not a measure", "'patches[part]'")]
    [InlineData("size: alpha-size", "size: alpha-siz", "RG2011", "10:82", "'alpha-siz' is not the id of a reported figure", "did you mean 'alpha-size'?")]
    [InlineData("size: alpha-size", "size: alpha-outage", "RG2041", "10:82", "'alpha-outage' states 'downtime'", "measure before the colon")]
    [InlineData("\"patches[critical]\": alpha-critical", "\"patches[critical]\": alpha-other", "RG2041", "10:60", "'alpha-other' states 'patches[other]'", "measure before the colon")]
    [InlineData("{patches: alpha-patches", "{patches: beta-patches", "RG2042", "10:24", "a figure of the dataset 'beta', not of 'alpha'", "the selection's dataset")]
    [InlineData("to: 2009-06-30}\n    figures", "to: 2009-06-29}\n    figures", "RG2043", "10:24", "is about 2008-01-01 to 2009-06-30; the selection's window is 2008-01-01 to 2009-06-29", "correct the window")]
    [InlineData("    figures: {patches: alpha-patches, \"patches[critical]\": alpha-critical, size: alpha-size}\n", "", "RG1021", "4:5", "lacks the key 'figures'", "add 'figures")]
    [InlineData("    count: advisories\n", "    figures: {size: alpha-size}\n    count: advisories\n", "RG2040", "17:5", "on the basis of records has no 'figures'", "second selection")]
    [InlineData("size: alpha-size}\n", "size: alpha-size}\n    where: {class: critical}\n", "RG2040", "11:5", "on the basis of reported figures has no 'where'", "second selection")]
    [InlineData("size: alpha-size}\n", "size: alpha-size}\n    count: patches\n", "RG2040", "11:5", "has no 'count'", "second selection")]
    [InlineData("affects: core", "affects: cor", "RG2011", "16:116", "'cor' is not an option of the dataset 'alpha'", "did you mean 'core'?")]
    [InlineData("severity_max: critical", "severity_max: [critical, worst]", "RG1026", "16:71", "'worst' is not a severity", "'critical'")]
    [InlineData("inferred: exclude", "inferred: no", "RG1026", "16:132", "'no' is not a word for inferred records", "'include' or 'exclude'")]
    [InlineData("where: {severity:", "where: {severty:", "RG1020", "16:13", "'where' has no key 'severty'", "did you mean 'severity'?")]
    [InlineData("count: advisories", "count: kittens", "RG1026", "17:12", "'kittens' is not a thing to count", "'patches' or 'advisories'")]
    [InlineData("recount_of: a\n", "recount_of: b\n", "RG2011", "18:17", "'b' is not the id of a selection", "did you mean 'a'?")]
    [InlineData("recount_of: a\n", "recount_of: a-recount\n", "RG2044", "18:17", "'a-recount' recounts itself", "reported figures")]
    public void A_mistake_in_a_selection(string written, string instead, string code, string place, string message, string remedy, string? besides = null) =>
        Expect("selections.yaml", written, instead, code, place, message, remedy, besides);

    [Fact]
    public void A_recount_of_a_recount_is_refused()
    {
        const string again = "  - id: again\n    title: Again\n    dataset: alpha\n    basis: records\n    window: {from: 2008-01-01, to: 2009-06-30}\n    recount_of: a-recount\n";
        var finding = Assert.Single(SmallReport.Changed("selections.yaml", "    note: A note.\n", "    note: A note.\n" + again));
        Assert.Equal("RG2044", finding.Code.Id);
        Assert.Contains("itself on the basis of records", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_id_shows_the_first_use()
    {
        var finding = SmallReport.Changed("alpha.yaml", "id: A-0\n", "id: A-1\n")[0];
        Assert.Equal("content/data/alpha.yaml:25:9", Assert.Single(finding.Related).Span.ToString());
    }

    private static void Expect(string file, string written, string instead, string code, string place, string message, string remedy, string? besides)
    {
        var found = SmallReport.Changed(file, written, instead);
        var finding = Assert.Single(found, finding => finding.Code.Id == code && finding.Span!.Value.ToString().EndsWith($".yaml:{place}", StringComparison.Ordinal));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Remedy ?? "", StringComparison.Ordinal);
        Assert.All(found.Where(other => other != finding), other => Assert.Equal(besides, other.Code.Id));
    }

    [Fact]
    public void A_month_of_which_the_dataset_covers_a_part_is_inside()
    {
        var found = SmallReport.Changed("alpha.yaml", "covers: {from: 2008-01-01", "covers: {from: 2008-03-15");

        Assert.Equal("content/data/alpha.yaml:27:15", Assert.Single(found, finding => finding.Code.Id == "RG2021").Span.ToString());
    }
}
