using System.Text.RegularExpressions;

namespace ReportGen.Tests.Proof.PullRequests;

/// <summary>Fourteen changes as teams propose them, from a typo to one severity among records that all stand elsewhere. Their data are made up for
/// demonstration.</summary>
internal static partial class ProposedChanges
{
    private const string Hyper = "content/data/hvs2008.yaml";
    private const string Windows = "content/data/ws2008.yaml";
    private const string Claims = "content/claims.yaml";
    private const string Corrections = "content/corrections.yaml";
    private const string PartTwo = "content/posts/part-2.md";

    public static PullRequest[] All { get; } =
    [
        new("one-size", ["hvs2008-size", "“82 MB” to “92 MB”", "consistent → contradicted"], files => files
            .Replace(Hyper, "value: 82 MB", "value: 92 MB")
            .ReplaceBehind(Claims, "- id: p1-33x\n", "expect: consistent", "expect: contradicted")
            .ReplaceBehind(Claims, "- id: p1-31x\n", "expect: contradicted", "expect: consistent")
            .Replace(Corrections, "[82 MB](metric:hvs2008.size)", "[92 MB](metric:hvs2008.size)")),
        new("one-record", ["MS08-999.KB999999", "was added"], files => files.Change(Windows, DoubledRecord)),
        new("one-severity", ["MS08-023.KB948881", "severity from “low” to “critical”"], files => files.Change(Windows, OneSeverity)),
        new("a-paragraph", ["bear that in mind", PartTwo], files => files.Replace(
            PartTwo,
            "## What was claimed\n",
            "## What was claimed\n\nMicrosoft sold one of the products that it compared here, and a reader does well to bear that in mind.\n")),
        new("a-typo", ["apologi", "content/posts/part-1-update.md"], files => files.Replace("content/posts/part-1-update.md", "apologises", "apologizes")),
        new("a-slug", ["posts/footprint-part-2/", "is gone"], files => files
            .Replace(PartTwo, "slug: footprint-part-2\n", "slug: footprint-esx\n")
            .ReplaceAll("footprint-part-2/", "footprint-esx/")),
        new("a-slug-with-alias", ["posts/footprint-esx/", "posts/footprint-part-2/"], files => files
            .Replace(PartTwo, "slug: footprint-part-2\n", "slug: footprint-esx\n")
            .ReplaceAll("footprint-part-2/", "footprint-esx/")
            .Replace(PartTwo, "slug: footprint-esx\n", "slug: footprint-esx\naliases: [/posts/footprint-part-2/]\n")),
        new("a-chart-kind", ["footprint-part1-update", "“horizontal-bar” to “bar”"], files =>
            files.Replace("content/charts.yaml", "- id: footprint-part1-update\n  kind: horizontal-bar", "- id: footprint-part1-update\n  kind: bar")),
        new("the-palette", ["group1", "#1f5c99", "#174f8a"], files =>
            files.Replace("templates/palette.yaml", "group1: {light: '#1f5c99'", "group1: {light: '#174f8a'")),
        new("a-template", ["templates/post.html", "in this post"], files => files.Replace("templates/post.html", "Claims judged here", "Claims judged in this post")),
        new("a-post", ["A note on windows", "content/posts/note.md"], files => files.Add("content/posts/note.md", """
            ---
            title: A note on windows
            slug: note-on-windows
            date: 2026-11-25
            summary: >-
              Hyper-V Server 2008 had [82 MB](metric:hvs2008.size) of patches, counted over a
              [shorter window](holds:window-part-1<window-part-2).
            authors: [The ReportGen authors]
            ---
            The counts of products can only be set beside each other when both windows have the same length.

            Where they have not, a reader is told so beside the numbers.

            """)),
        new("a-metric", ["esxi35-core-monthly", "esxi35-vs-ws2008-core-size-per-month", "→"], files => files
            .ReplaceAll("esxi35-vs-ws2008-core-size-per-month", "esxi35-core-monthly")
            .Replace(
                "content/metrics.yaml",
                "formula: esxi35.size_per_month / ws2008-core.size_per_month",
                "formula: esxi35.size / ws2008-core.size")),
        new("expected-verdicts", ["contradicted → consistent", "“845 MB” to “635 MB”"], files => files
            .Replace(Hyper, "value: 845 MB", "value: 635 MB")
            .ReplaceBehind(Claims, "- id: p1u-4.3x", "expect: contradicted", "expect: consistent")
            .ReplaceAll("[3.58–3.68 GB](metric:esxi35-size-needed)", "[2.69–2.77 GB](metric:esxi35-size-needed)")
            .Replace(Corrections, "[845 MB](metric:hvs2008-sp2.size)", "[635 MB](metric:hvs2008-sp2.size)")),
        new("one-severity-among-moved-records", ["MS08-069.KB954459", "severity from “low” to “critical”"], files =>
            files.Change(Windows, text => OneSeverity(Backwards(text)))),
    ];

    public static PullRequest Named(string name) => All.Single(change => change.Name == name);

    private static string OneSeverity(string text)
    {
        const string low = "    severity: low\n    severity_max: critical";
        var at = text.IndexOf(low, StringComparison.Ordinal);
        return text[..at] + low.Replace("low", "critical", StringComparison.Ordinal) + text[(at + low.Length)..];
    }

    private static string DoubledRecord(string text)
    {
        var (head, records, tail) = Records(text);
        var copy = NamedAs().Replace(records[5], "id: MS08-999.KB999999", 1);
        return head + string.Concat([.. records[..6], copy, .. records[6..]]) + tail;
    }

    private static string Backwards(string text)
    {
        var (head, records, tail) = Records(text);
        return head + string.Concat(records.Reverse()) + tail;
    }

    private static (string Head, string[] Records, string Tail) Records(string text)
    {
        var (first, end) = (text.IndexOf("patches:\n", StringComparison.Ordinal) + "patches:\n".Length, text.IndexOf("reported:\n", StringComparison.Ordinal));
        return (text[..first], [.. EachRecord().Split(text[first..end]).Where(record => record.Length > 0)], text[end..]);
    }

    [GeneratedRegex(@"id: \S+", RegexOptions.CultureInvariant)]
    private static partial Regex NamedAs();

    [GeneratedRegex("^(?=  - id: )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EachRecord();
}
