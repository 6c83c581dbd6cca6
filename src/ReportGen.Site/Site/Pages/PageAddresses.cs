namespace ReportGen.Site.Pages;

/// <summary>The places of a page to which others can lead, and where it leads itself.</summary>
/// <param name="Anchors">The ids of its elements.</param>
/// <param name="Links">What it links to or loads inside the site, as written, each once.</param>
/// <param name="Whole">What follows the site's own address where it stands whole, each once.</param>
internal sealed record PageAddresses(IReadOnlySet<string> Anchors, IReadOnlyList<string> Links, IReadOnlyList<string> Whole);
