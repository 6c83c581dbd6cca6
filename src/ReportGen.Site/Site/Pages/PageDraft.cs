using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Site.Linked;
using ReportGen.Templates;

namespace ReportGen.Site.Pages;

/// <summary>A page that is to be made: where it stands, through which template, and how its view is built.</summary>
/// <param name="Origin">The file that it is made from; null for a page that every report has.</param>
internal sealed record PageDraft(Route Route, string Template, Func<PageScope, PageView> Build, SourceSpan? Origin = null)
{
    /// <summary>Whether the page stands in the layout; a page that only forwards does not.</summary>
    public bool HasLayout { get; init; } = true;

    /// <summary>What the page is made of that is neither a source nor an article: what other pages hand on. Another text, another
    /// page.</summary>
    public string Given { get; init; } = "";
}

/// <summary>What a page gives to its template and to the layout.</summary>
/// <param name="Title">Plain words for the window's title; null for the report's own title.</param>
/// <param name="Description">Plain words for search results and previews.</param>
/// <param name="Section">Which entry of the navigation is current: <c>claims</c>, <c>data</c>, <c>method</c>, or a page's slug.</param>
internal sealed record PageView(ViewMap Body, string? Title, string Description, string Section, bool IsArticle = false)
{
    /// <summary>The pages above this one, the nearest first, without the first page of the site.</summary>
    public ImmutableArray<(string Title, Route Route)> Above { get; init; } = [];

    /// <summary>What the page tells machines about itself (schema.org).</summary>
    public ImmutableArray<LinkedNode> Linked { get; init; } = [];

    /// <summary>The post that the page is; null for any other page.</summary>
    public Article? Post { get; init; }
}
