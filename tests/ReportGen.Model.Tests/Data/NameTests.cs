using CsCheck;
using ReportGen.Diagnostics;

namespace ReportGen.Tests.Data;

/// <summary>One thing has one name, in one spelling; what replaces came later than what it replaces.</summary>
public class NameTests
{
    [Theory]
    [InlineData("MS08-067", "ms08-067")]
    [InlineData("MS08-067", "MS08\u2011067")]
    [InlineData("MS08-067", "MS08\u2013067")]
    [InlineData("MS08-067", "MS08\u2212067")]
    [InlineData("MS08-067", "MS08 067")]
    [InlineData("MS08-067", "MS08 - 067")]
    [InlineData("MS08-067", "MS08\u00A0067")]
    [InlineData("MS08-067", "MS08067")]
    [InlineData("MS08067", "MS08-067")]
    [InlineData("MS08-067", "\"MS08-067 \"")]
    [InlineData("MS08-067", "MS08\u200B-067")]
    public void Two_spellings_of_an_advisory_are_an_error_that_names_both_places(string one, string other)
    {
        var finding = Assert.Single(OfRecords("advisory: " + one, "advisory: " + other));
        Assert.Equal("RG2074", finding.Code.Id);
        Assert.Contains("two spellings of one name of an advisory", finding.Message, StringComparison.Ordinal);
        Assert.Equal("content/data/alpha.yaml:32:15", finding.Span.ToString());
        Assert.Equal("content/data/alpha.yaml:27:15", Assert.Single(finding.Related).Span.ToString());
    }

    [Theory]
    [InlineData("advisory: MS08-067", "advisory: MS08-068")]
    [InlineData("advisory: MS08-067", "advisory: MS08-067")]
    [InlineData("advisory: ADV-1-11", "advisory: ADV-11-1")]
    [InlineData("advisory: ADV-11", "advisory: ADV-1-1")]
    [InlineData("advisory: KB1", "kb: kb1")]
    public void Other_names_are_other_names(string one, string other) => Assert.Empty(OfRecords(one, other));

    [Theory]
    [InlineData("kb: KB950749", "kb: KB 950749", "RG2074", "two spellings of one name of an article of a knowledge base")]
    [InlineData("impact: Remote code execution", "impact: Remote Code Execution", "RG2074", "two spellings of one name of an impact")]
    [InlineData("impact: spoofing", "", "RG2074", "'Spoofing' and 'spoofing', as records of content/data/alpha.yaml have it, are two spellings")]
    [InlineData("cves: [CVE-2008-01083]", "", "RG2053", "zeros stand in front of a number of fewer than four digits only")]
    [InlineData("cves: [CVE-2008-00012]", "", "RG2053", "zeros stand in front")]
    [InlineData("cves: [CVE-2008-0000]", "", "RG2053", "none has the number 0")]
    [InlineData("cves: [CVE-0000-0000]", "", "RG2053", "their years begin with 1999")]
    [InlineData("cves: [CVE-1998-0001]", "", "RG2053", "their years begin with 1999")]
    [InlineData("cves: [CVE-2100-0001]", "", "RG2053", "not a CVE id")]
    [InlineData("cves: [cve-2008-1083]", "", "RG2053", "not a CVE id")]
    [InlineData("cves: [CVE-1999-0001, CVE-2008-0999, CVE-2099-123456]", "", "", "")]
    [InlineData("replaces: [B-2]", "replaces: [B-1]", "RG2012", "the patch 'B-1' replaces 'B-2', which replaces 'B-1' itself")]
    [InlineData("replaces: [B-1]", "", "RG2012", "the patch 'B-1' replaces itself")]
    [InlineData("", "replaces: [A-1, B-1]", "", "")]
    [InlineData("", "replaces: [A-2]", "RG2075", "'B-2' of 2008-02-29 replaces 'A-2' of 2008-03, which came later")]
    public void Names_of_records(string one, string other, string code, string message)
    {
        var found = OfRecords(one, other);
        if (code.Length == 0) Assert.Empty(found);
        else Assert.Contains(message, Assert.Single(found, finding => finding.Code.Id == code).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alpha.yaml", "- id: A-1\n", "- id: a-2\n", "differs from 'A-2', which names a patch, only in case")]
    [InlineData("alpha.yaml", "options: [full, core]", "options: [full, core, Core]", "differs from 'core', which names an option, only in case")]
    [InlineData("alpha.yaml", "- id: alpha-size", "- id: Alpha-Patches", "differs from 'alpha-patches', which names a reported figure, only in case")]
    [InlineData("sources.yaml", "- id: list", "- id: P1", "differs from 'p1', which names a source, only in case")]
    public void Ids_that_differ_only_in_case_are_one(string file, string written, string instead, string message) =>
        Assert.Contains(SmallReport.Changed(file, written, instead), finding => finding.Code.Id == "RG2010" && finding.Message.Contains(message, StringComparison.Ordinal));

    /// <summary>Whatever replaces what: a cycle is found if and only if one can be walked, once for each way back, and in a moment.</summary>
    [Fact]
    public void A_cycle_of_any_length_is_found_where_there_is_one() =>
        Gen.Int[2, 9].SelectMany(count => Gen.Select(Gen.Const(count), Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 12])).Sample(given =>
        {
            var (count, edges) = given;
            var found = OfGraph(count, edges);
            Assert.All(found, finding => Assert.Equal("RG2012", finding.Code.Id));
            Assert.Equal(HasCycle(count, edges), found.Count > 0);
        }, iter: 300);

    [Fact]
    public void A_long_cycle_is_told_shortly()
    {
        const int count = 20_000;
        var finding = Assert.Single(OfGraph(count, [.. Enumerable.Range(0, count).Select(i => (i, (i + 1) % count))]));
        Assert.Equal("the patch 'C-0' replaces 'C-1', which replaces 'C-2', which replaces 'C-3', which replaces 'C-4', which replaces 'C-5', which replaces others, and so on back to it.", finding.Message);
    }

    private static bool HasCycle(int count, (int From, int To)[] edges)
    {
        var reaches = new bool[count, count];
        foreach (var (from, to) in edges) reaches[from, to] = true;
        for (var via = 0; via < count; via++)
        for (var from = 0; from < count; from++)
        for (var to = 0; to < count; to++) reaches[from, to] |= reaches[from, via] && reaches[via, to];
        return Enumerable.Range(0, count).Any(at => reaches[at, at]);
    }

    private static IReadOnlyList<Diagnostic> OfGraph(int count, (int From, int To)[] edges)
    {
        var replaced = edges.ToLookup(edge => edge.From, edge => $"C-{edge.To}");
        var records = Enumerable.Range(0, count).Select(i => $"  - id: C-{i}\n    title: C\n    released: 2008-03-01\n    source: list\n    replaces: [{string.Join(", ", replaced[i])}]\n");
        return SmallReport.Changed("alpha.yaml", "reported:\n", string.Concat(records) + "reported:\n");
    }

    private static IReadOnlyList<Diagnostic> OfRecords(string one, string other) =>
        SmallReport.Changed("alpha.yaml", "  - id: A-1\n", Record("B-1", one) + Record("B-2", other) + "  - id: A-1\n");

    private static string Record(string id, string line) =>
        $"  - id: {id}\n    title: B\n    {(line.Length == 0 ? "class: general" : line)}\n    released: 2008-02-29\n    source: list\n";
}
