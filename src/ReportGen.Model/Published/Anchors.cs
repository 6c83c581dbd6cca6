namespace ReportGen.Published;

/// <summary>Names of places inside pages. They are addresses that others may keep: a change breaks links.</summary>
public static class Anchors
{
    /// <summary>Where a page tells how a number was made.</summary>
    public static string Number(string name) => "n-" + Safe(name);

    /// <summary>How the names begin of the places where a page shows a number first.</summary>
    public const string ShownPrefix = "at-";

    /// <summary>Where a page shows a number first.</summary>
    public static string Shown(string name) => ShownPrefix + Safe(name);

    /// <summary>How the names begin of the places where a page cites a source.</summary>
    public const string CitedPrefix = "cite-";

    /// <summary>A citation, by its place among those of the page, from 1.</summary>
    public static string Cited(int nth) => FormattableString.Invariant($"{CitedPrefix}{nth}");

    /// <summary>What a page says of its numbers, by its place among all that it says, from 1.</summary>
    public static string Said(int nth) => FormattableString.Invariant($"said-{nth}");

    /// <summary>A declared metric on the method page.</summary>
    public static string Metric(string id) => "metric-" + id;

    /// <summary>A reported figure on its dataset's page.</summary>
    public static string Figure(string id) => "figure-" + id;

    /// <summary>A selection in the list of its dataset's page.</summary>
    public static string Selection(string id) => "selection-" + id;

    /// <summary>A record on a selection's page.</summary>
    public static string Record(string id) => "record-" + id;

    /// <summary>What a measure counts, on a selection's page: <c>restarts-2008-11</c> for <c>restarts[2008-11]</c>.</summary>
    public static string Measure(string measure) => Safe(measure);

    public static string Chart(string id) => "figure-" + id;

    public static string Table(string id) => "table-" + id;

    /// <summary>A series on the first page.</summary>
    public static string Series(string slug) => "series-" + slug;

    public static string Source(string id) => "source-" + id;

    public static string Correction(string id) => "correction-" + id;

    /// <summary>Brackets have to be escaped in addresses and in style sheets: a hyphen stands for them.</summary>
    private static string Safe(string name) => name.Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
