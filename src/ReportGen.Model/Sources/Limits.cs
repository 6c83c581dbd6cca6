using ReportGen.Diagnostics;

namespace ReportGen.Sources;

/// <summary>How much one file or page may ask of the machine; what goes beyond ends in a diagnostic at its place, never in exhausted
/// memory
/// or a run without end. docs/limits.md tells authors the same.</summary>
public sealed record Limits
{
    private static readonly string[] WrittenFolders = ["content/posts", "content/pages", "content/data"];

    public static Limits Default { get; } = new();

    /// <summary>The limits of one report: lists of entries may grow with the files that its authors wrote, each of which adds the same, so
    /// that a site of a thousand posts builds and one file still cannot ask for much.</summary>
    public static Limits Of(SourceTree tree)
    {
        var files = WrittenFolders.Sum(folder => tree.Under(folder).Count());
        return Default with
        {
            Entries = Default.Entries + (files * Default.EntriesOfFile),
            FormulaCharacters = Default.FormulaCharacters + (files * Default.FormulaCharactersOfFile),
            DrawnEntries = Default.DrawnEntries + (files * Default.DrawnEntriesOfFile),
            DrawnValues = Default.DrawnValues + (files * Default.DrawnValuesOfFile),
        };
    }

    /// <summary>Findings of one code that are told of one file; the others are counted.</summary>
    public int Findings { get; } = DiagnosticBag.MostOfAKind;

    /// <summary>Largest size of one text file in bytes.</summary>
    public int FileBytes { get; init; } = 128 << 20;

    /// <summary>How many YAML lists and mappings may stand inside each other.</summary>
    public int NestingDepth { get; init; } = 32;

    /// <summary>How many YAML values all aliases of one file may stand for.</summary>
    public int AliasExpansion { get; init; } = 100_000;

    /// <summary>How many YAML values (keys included) of one file may be held at a time.</summary>
    public int Nodes { get; init; } = 8_000_000;

    /// <summary>Items of a list under one key of an entry: tags, aliases, CVEs, rows.</summary>
    public int ListItems { get; init; } = 1_000;

    /// <summary>Entries of one sort in a report: metrics, claims, sources, reported figures. Records of datasets have no limit of their
    /// own.</summary>
    public int Entries { get; init; } = 1_000;

    /// <summary>How many more metrics, claims, sources, definitions and corrections there may be for each post, page and
    /// dataset.</summary>
    public int EntriesOfFile { get; init; } = 20;

    /// <summary>Patterns of <c>exempt</c> in <c>report.yaml</c>, exceptions and names of <c>numerals</c>: each is tried on every text of
    /// the
    /// report.</summary>
    public int Exemptions { get; init; } = 100;

    /// <summary>Patterns of pages whose numbers are not checked: each is tried on every page.</summary>
    public int Globs { get; init; } = 100;

    /// <summary>Characters of such a pattern.</summary>
    public int GlobCharacters { get; init; } = 200;

    /// <summary>Characters of the formulas of all metrics: every name in one is computed, explained and published.</summary>
    public int FormulaCharacters { get; init; } = 100_000;

    /// <summary>How many more characters of formulas there may be for each post, page and dataset.</summary>
    public int FormulaCharactersOfFile { get; init; } = 2_000;

    /// <summary>Entries that get pictures or pages of their own: charts, tables, selections. Also how often one article places a chart or
    /// table.</summary>
    public int DrawnEntries { get; init; } = 240;

    /// <summary>How many more charts, tables and selections there may be for each post, page and dataset.</summary>
    public int DrawnEntriesOfFile { get; init; } = 4;

    /// <summary>Values of all charts, counted like those of one: a row is some pixels of several pictures. Ten values of a chart over time
    /// count as one, since its pictures do not grow.</summary>
    public int DrawnValues { get; init; } = 1_000;

    /// <summary>How many more values of charts there may be for each post, page and dataset.</summary>
    public int DrawnValuesOfFile { get; init; } = 40;

    /// <summary>Characters of a name, label or place that is shown as it is.</summary>
    public int LabelCharacters { get; init; } = 1_000;

    /// <summary>Values of one chart: rows times series, and one more for each 50 characters of a label.</summary>
    public int ChartValues { get; init; } = 400;

    /// <summary>Values of one chart over time: months or days times series.</summary>
    public int TimedValues { get; init; } = 3_000;

    /// <summary>Cells of the Markdown tables of one article: of each the columns of its widest row times its rows, also where a row is
    /// shorter.</summary>
    public int TableCells { get; init; } = 50_000;

    /// <summary>Lines of one article.</summary>
    public int Lines { get; init; } = 60_000;

    /// <summary>Headings of one article.</summary>
    public int Headings { get; init; } = 3_000;

    /// <summary>Footnotes, abbreviations and links that one article defines, each sort by itself.</summary>
    public int Notes { get; init; } = 1_000;

    /// <summary>Links of one article, bound numbers among them; also its words in brackets that are none or refer to a definition, its
    /// references to footnotes, and the uses of its abbreviations.</summary>
    public int Links { get; init; } = 20_000;

    /// <summary>Quotes, lists, brackets or emphasis inside each other in Markdown: as deep as anybody writes, and less than Markdig
    /// renders
    /// (128).</summary>
    public int MarkdownDepth { get; init; } = 100;

    /// <summary>Braces, brackets and parentheses inside each other in a style sheet.</summary>
    public int StyleDepth { get; init; } = 50;

    /// <summary>Steps in which one page is rendered: every value and every pass of a loop.</summary>
    public int TemplateSteps { get; init; } = 10_000_000;

    /// <summary>Passes of one page's loops that count by themselves: over a range or with <c>while</c>.</summary>
    public int TemplateCounting { get; init; } = 100_000;

    /// <summary>Characters of long texts and items of long lists that the templates of one page work on, each time that they do.</summary>
    public int TemplateWork { get; init; } = 32 << 20;

    /// <summary>How deeply partials may include each other.</summary>
    public int TemplateDepth { get; init; } = 32;

    /// <summary>Characters of a rendered page.</summary>
    public int PageCharacters { get; init; } = 64 << 20;
}
