using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Names of what can happen, for people.</summary>
public static class ChangeWords
{
    /// <summary>An enumerated value as words: <c>ReportedFigure</c> is "reported figure".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words.Hyphened(value.ToString()).Replace('-', ' ');

    /// <summary>"record A1".</summary>
    public static string Of(Cause cause) => $"{Of(cause.Kind)} {cause.Subject}";

    public static string Of(ChartChange chart) => chart.Difference switch
    {
        ChartDifference.Data => "other data",
        ChartDifference.Words => "the same marks, other words",
        ChartDifference.Drawing => chart.IsChart ? "the same data, drawn otherwise" : "looks different",
        ChartDifference.Added => "added",
        _ => "removed",
    };

    public static string Of(PageDifference difference) => difference switch
    {
        PageDifference.Removed => "removed",
        PageDifference.Added => "added",
        PageDifference.Moved => "at another address",
        PageDifference.Text => "reads otherwise",
        _ => "reads the same, other HTML",
    };

    public static string Of(FileDifference difference) => difference switch
    {
        FileDifference.Rehashed => "changed, with another hash in its name",
        _ => difference.ToString().ToLowerInvariant(),
    };

    public static string Of(LossKind kind) => kind switch
    {
        LossKind.Page => "page",
        LossKind.Anchor => "place within a page",
        LossKind.File => "file",
        _ => "link to another site",
    };

    /// <summary>"off by rounding", as readers see a verdict.</summary>
    public static string Verdict(string verdict) => verdict.Replace('-', ' ');

    /// <summary>A page's address for people: the file without <c>index.html</c>.</summary>
    public static string Page(string path)
    {
        if (path == "index.html") return "first page";
        if (path.EndsWith("/index.html", StringComparison.Ordinal)) return path[..^"index.html".Length];
        return path;
    }

    /// <summary>"the value is the same: 12 MB"; null where a definition has no value, or that moved.</summary>
    public static string? Value(DefinitionChange definition) => (definition.Difference, definition.Value) switch
    {
        (_, null) => null,
        (DefinitionDifference.Rejudged, { } verdict) => $"the verdict is the same: {Verdict(verdict)}",
        (DefinitionDifference.Added or DefinitionDifference.Removed, { } value) => $"value: {value}",
        var (_, value) => $"the value is the same: {value}",
    };

    /// <summary>From where words moved or where they went, behind a comma; empty where they did neither.</summary>
    /// <param name="page">The page that is told of; where the words stayed on it only the line is said.</param>
    public static string Elsewhere(BlockChange block, PageChange page) =>
        (block.From is { } from ? $", from {(from.Page == (page.PathBefore ?? page.Path) ? Within(from) : Of(from))}" : "")
            + (block.To is { } to ? $", now in {Of(to)}" : "");

    /// <summary>"Definitions" of one sort that all met the same: "2 records redefined".</summary>
    public static string Of(DefinitionKind kind, DefinitionDifference difference, int count) =>
        $"{Words.Of(count, Of(kind), $"{Of(kind)}s")} {Of(difference)}";

    /// <summary>"16 paragraphs and rows".</summary>
    public static string Extent(PageChange page) =>
        Words.Of(page.Sections.Sum(section => section.Blocks.Length), "paragraph or row", "paragraphs and rows");

    /// <summary>"The same on 12 other pages".</summary>
    public static string AlsoOn(BlockChange block) => $"The same on {Words.Of(block.AlsoOn.Length, "other page", "other pages")}";

    /// <summary>"posts/first/, line 12, under “Results”".</summary>
    public static string Of(Place place) => $"{Page(place.Page)}, {Within(place)}";

    /// <summary>", under “Results”"; empty before the first heading.</summary>
    public static string Under(string heading) => heading.Length == 0 ? "" : $", under “{heading}”";

    private static string Within(Place place) => $"line {Words.Of(place.Line)}{Under(place.Section)}";
}
