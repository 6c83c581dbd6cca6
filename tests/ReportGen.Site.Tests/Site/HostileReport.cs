using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Look;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

/// <summary>A report whose every field that a reader sees holds markup, scripts and what could end a quotation. Each has a name of its own, such as <c>zqvendor</c>.</summary>
internal static partial class HostileReport
{
    /// <summary>What follows each name, as a reader must see it: as text.</summary>
    public const string Seen = "\"><img src=x onerror=alert()><script>alert()</script>]]>";

    // {name} stands for text that is shown as it is, <name> for prose, where Markdown takes raw HTML as a mistake and a backslash before it.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["content/report.yaml"] = """
            title: <zqreporttitle>
            summary: <zqreportsummary>
            base_url: https://hostile.example/repo/
            authors: [{zqauthorone}, {name: {zqauthortwo}, kind: person, url: "https://hostile.example/?a=1&b='c'"}]
            licence: {name: {zqlicence}, url: "https://licence.example/?a&b"}
            exempt: [{pattern: 'Hostile 7', reason: {zqreason}}]
            """,
        ["content/sources.yaml"] = """
            - {id: s, title: {zqsource}, called: {zqcalled}, author: {zqsourceauthor}, publisher: {zqpublisher}, file: {zqfile}, archive: {zqarchive}, note: <zqsourcenote>, date: 2008-01-01, url: "https://source.example/?a&b"}
            - {id: t, title: {zqlatersource}, date: 2009-01-01}
            """,
        ["content/data/d.yaml"] = """
            id: d
            title: <zqdataset>
            vendor: {zqvendor}
            product: {zqproduct}
            licence: {name: {zqdatalicence}}
            sources: [s]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            options: [full]
            notes: <zqdatanotes>
            patches:
              - {id: A, title: {zqpatch}, advisory: {zqadvisory}, kb: {zqkb}, component: {zqcomponent}, released: 2008-02-03, class: security, impact: {zqimpact}, size: 12 MB, restart: required, affects: {full: {is: inferred, basis: {zqbasis}}}, source: s, place: {zqplace}}
              - {id: B, title: Plain, released: 2008-03-03, class: security, size: 4 MB, restart: none, affects: {full: stated}, source: s}
            reported:
              - {id: f, title: <zqfigure>, measure: patches, period: {from: 2008-01-01, to: 2008-12-31}, value: 8, source: s, place: {zqfigureplace}}
            """,
        ["content/selections.yaml"] = """
            definitions: [{id: way, title: <zqdefinition>}]
            selections:
              - {id: p, title: <zqpublished>, label: {zqlabel}, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: f}}
              - {id: r, title: <zqselection>, label: {zqrecountlabel}, note: <zqselectionnote>, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, where: {affects: full}, recount_of: p, definition: way}
            """,
        ["content/metrics.yaml"] = "- {id: m, title: <zqmetric>, definition: <zqmetricdefinition>, note: <zqmetricnote>, formula: r.size / r.largest}\n",
        ["content/claims.yaml"] = """
            - {id: c, source: s, place: {zqclaimplace}, by: {zqspeaker}, says: <zqsays>, note: <zqclaimnote>, metric: p.patches, at_least: 8, expect: confirmed}
            - {id: o, source: s, place: {zqorderplace}, says: <zqordersays>, order_of: [p.patches, r.patches], expect: confirmed}
            - {id: u, source: s, place: {zqotherplace}, says: <zqothersays>, untestable: <zquntestable>, expect: untestable}
            """,
        ["content/charts.yaml"] = """
            - id: ch
              kind: bar
              title: <zqchart>
              caption: <zqcaption>
              axis: {title: {zqaxis}}
              rows: [{label: {zqrow}, note: {zqrownote}, value: r.patches}, {label: Plain, value: p.patches}]
              source: [s]
            """,
        ["content/tables.yaml"] = """
            - id: ta
              caption: <zqtable>
              columns: [{title: {zqcolumn}}]
              rows: [{label: {zqtablerow}, values: [r.patches]}]
              source: [s]
            """,
        ["content/corrections.yaml"] = "- {id: k, source: s, corrected_by: t, place: {zqcorrectionplace}, date: 2009-01-02, was: <zqwas>, now: <zqnow>, concerns: [claim:c, dataset:d]}\n",
        ["content/posts/post.md"] = """
            ---
            title: <zqpost>
            slug: post
            date: 2026-01-01
            summary: <zqsummary>
            series: {zqseries}
            part: 1
            tags: [{zqtag}]
            authors: [{zqpostauthor}]
            aliases: [posts/old]
            examines: {title: {zqexamined}, author: {zqexaminedauthor}, date: 2008-01-01, source: s}
            key: m
            corrections: [{date: 2026-01-02, text: <zqowncorrection>}]
            ---

            ## zqheading"\>\<img src=x onerror=alert()\>\<script\>alert()\</script\>]]\>

            Hostile 7 `zqcode"><img src=x onerror=alert()><script>alert()</script>]]>` and [words](/ "zqlinktitle&quot;><img src=x onerror=alert()><script>alert()</script>]]>").

            ![zqalternative"\>\<img src=x onerror=alert()\>\<script\>alert()\</script\>\]\]\>](/a.svg)

            ```
            zqblock"><img src=x onerror=alert()><script>alert()</script>]]>
            ```

            [Claimed](claim:c) ([cited](source:s)), [other](claim:u), [](metric:p.patches), [data](dataset:d).

            ![](chart:ch)

            ![](table:ta)
            """,
        ["content/pages/page.md"] = "---\ntitle: <zqpage>\nslug: page\nsummary: <zqpagesummary>\n---\n\nWords.\n",
        ["content/static/a.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\" viewBox=\"0 0 8 8\"><path d=\"M1 1h6\"/></svg>",
    };

    public static IEnumerable<string> Names => Texts.Values.SelectMany(text => Name().Matches(text).Select(match => match.Value)).Distinct();

    public static SourceTree Tree => SourceTree.Of(EmbeddedTheme.Read().Values.Concat(Texts.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(Planted(file.Value))))));

    private static string Planted(string text) => Prose().Replace(
        Plain().Replace(text, "\"${name}" + Quoted(Seen + "{{ x }}'\u2028") + "\""),
        "\"${name}" + Quoted(Escaped().Replace(Seen, "\\$0") + "'\u2028") + "\"");

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\u2028", "\\u2028", StringComparison.Ordinal);

    [GeneratedRegex("\\{(?<name>zq[a-z]+)\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("<(?<name>zq[a-z]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();

    [GeneratedRegex("zq[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("[<>]", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
