using System.Text;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Tests.Data;

/// <summary>A brief report without a mistake, and what becomes of it when one text in it is changed.</summary>
internal static class SmallReport
{
    public const string Settings = """
        title: A brief report
        summary: What it is about.
        base_url: https://report.example/small
        language: en-GB
        authors: [A. Writer]
        licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
        exempt:
          - {pattern: 'ESX \d\.\d', reason: product name}

        """;

    public const string Sources = """
        - id: p1
          title: Part 1
          author: A. Writer
          date: 2009-08-12
          url: https://example.org/p1
        - id: list
          title: The vendor's list
          date: 2009-08
          note: Kept in an archive.

        """;

    public const string Alpha = """
        id: alpha
        title: Alpha patches
        vendor: Example
        product: Alpha
        sources: [p1, list]
        covers: {from: 2008-01-01, to: 2009-06-30}
        complete: {from: 2008-01-01, to: 2008-12-31}
        byte_unit: binary
        options: [full, core]
        notes: Read from the list.
        patches:
          - id: A-2
            title: Second
            released: 2008-03
            class: critical
            severity: important
            severity_max: critical
            size: over 2 MB
            restart: possible
            affects: {full: stated, core: {is: inferred, basis: "A-1 says so"}}
            cves: [CVE-2008-1083, CVE-2008-10877]
            replaces: [A-1]
            source: list
            place: row 2
          - id: A-1
            title: First
            released: 2008-02-29
            size: unknown
            source: list
          - id: A-0
            title: Of unknown date
            released: unknown
            source: list
        reported:
          - id: alpha-patches
            title: Published count
            measure: patches
            period: {from: 2008-01-01, to: 2009-06-30}
            value: 32
            parts: [alpha-critical, alpha-other]
            expect: disagree
            source: p1
            place: the table
          - id: alpha-critical
            title: Published count of critical patches
            measure: patches
            part: critical
            value: over 20
            source: p1
          - id: alpha-other
            title: Published count of other patches
            measure: patches
            part: other
            value: 11
            source: p1
          - id: alpha-size
            title: Published size
            measure: size
            value: 408 MB
            source: p1
          - id: alpha-outage
            title: Downtime
            measure: downtime
            value: 2 days
            source: p1

        """;

    public const string Beta = """
        id: beta
        title: Beta patches
        vendor: Example
        product: Beta
        sources: []
        covers: {from: 2008-01-01, to: 2009-06-30}
        complete: true
        reported:
          - id: beta-patches
            title: Published count
            measure: patches
            value: 85
            source: p1

        """;

    public const string Selections = """
        definitions:
          - {id: by-package, title: Counted by package}
        selections:
          - id: a
            title: Alpha as published
            label: Alpha
            dataset: alpha
            basis: reported
            window: {from: 2008-01-01, to: 2009-06-30}
            figures: {patches: alpha-patches, "patches[critical]": alpha-critical, size: alpha-size}
          - id: a-recount
            title: Alpha recounted
            dataset: alpha
            basis: records
            window: {from: 2008-01-01, to: 2009-06-30}
            where: {severity: [critical, important], severity_max: critical, class: critical, impact: [Spoofing], affects: core, inferred: exclude}
            count: advisories
            recount_of: a
            definition: by-package
            note: A note.

        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["content/report.yaml"] = Settings,
        ["content/sources.yaml"] = Sources,
        ["content/data/alpha.yaml"] = Alpha,
        ["content/data/beta.yaml"] = Beta,
        ["content/selections.yaml"] = Selections,
    };

    public static Outcome<ReportData> Read(IEnumerable<KeyValuePair<string, string>> files) =>
        DataReader.Read(SourceTree.Of(files.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value)))), Limits.Default);

    public static ReportData Whole()
    {
        var outcome = Read(Files);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }

    /// <summary>The findings after one text of one file (named without folder) was replaced; the text must occur.</summary>
    public static IReadOnlyList<Diagnostic> Changed(string file, string written, string instead)
    {
        var path = Files.Keys.Single(key => key.EndsWith("/" + file, StringComparison.Ordinal));
        Assert.Contains(written, Files[path], StringComparison.Ordinal);
        var at = Files[path].IndexOf(written, StringComparison.Ordinal);
        var text = Files[path][..at] + instead + Files[path][(at + written.Length)..];
        return Read(Files.Where(pair => pair.Key != path).Append(new(path, text))).Diagnostics;
    }
}
