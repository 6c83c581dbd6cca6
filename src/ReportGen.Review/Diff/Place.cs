namespace ReportGen.Diff;

/// <summary>A line of a page.</summary>
/// <param name="Page">The page's file inside the site.</param>
/// <param name="Section">The nearest heading that holds it; empty where none does.</param>
/// <param name="Anchor">The id of that heading; null when it has none.</param>
/// <param name="Line">The line in the page's file, from 1.</param>
/// <param name="Words">What stands there.</param>
public sealed record Place(string Page, string Section, string? Anchor, int Line, string Words)
{
    public PagePart Part { get; init; } = PagePart.Text;
}
