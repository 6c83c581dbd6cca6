using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Site.Files;

namespace ReportGen.Site.Pages;

/// <summary>What to write instead of a link to nothing: the slips that are sure are named, else the nearest file.</summary>
internal sealed class LinkRemedy(PageDraft page, OutputFiles files, SiteModel site)
{
    /// <param name="target">As the page has it.</param>
    /// <param name="file">The file that it means and that is not there.</param>
    /// <param name="place">Where it is written: an article takes addresses from the root of the site, a template names files.</param>
    public string? For(string target, string file, SourceSpan place)
    {
        var anchor = target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? target[hash..] : "";
        if (Article(file, place) is { } route) return $"write '{Written(route.File, place)}{anchor}'";
        if (Known(file) is { } known) return $"write '{Written(known, place)}{anchor}'";
        // A name that holds what addresses take for a code, a query or a fragment.
        if (LinkCheck.Follow(target, page.Route, site) is { } literal && files.Has(literal)) return $"write '{Written(literal, place)}'";
        return Nearest.Find(file, files.All.Keys) is { } near ? $"did you mean '{Written(near, place)}'?" : null;
    }

    /// <summary>A page without its last slash or with an ending that it does not have, other letters, or the way to a copied file in the content.</summary>
    private string? Known(string file)
    {
        if (files.Spelled(file) is { } spelled) return spelled;
        var dot = file.LastIndexOf('.');
        if (dot > file.LastIndexOf('/') && file[dot..].ToUpperInvariant() is ".HTML" or ".HTM" or ".PHP" && files.Spelled(file[..dot]) is { } page) return page;
        const string folder = "static/";
        return file.IndexOf(folder, StringComparison.Ordinal) is >= 0 and var at ? files.Spelled(file[(at + folder.Length)..]) : null;
    }

    /// <summary>The page of a Markdown file that was linked by its own name, with or without its date.</summary>
    private Route? Article(string file, SourceSpan place)
    {
        if (!file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return null;
        var name = file[(file.LastIndexOf('/') + 1)..];
        var folder = place.Path[..(place.Path.LastIndexOf('/') + 1)];
        var narrative = site.Content.Narrative;
        var found = narrative.Posts.Select(post => (post.Path, Route: Route.Post(post.FrontMatter.Slug.Text), post.FrontMatter.Slug))
            .Concat(narrative.Pages.Select(one => (one.Path, Route: Route.Page(one.FrontMatter.Slug.Text), one.FrontMatter.Slug)))
            .Where(one => one.Path.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase) || one.Slug.Text == name[..^".md".Length])
            .OrderByDescending(one => one.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        return found.Count == 0 ? null : found[0].Route;
    }

    private static string Written(string file, SourceSpan place) => place.Path.StartsWith("templates/", StringComparison.Ordinal) ? file : new SitePath(file).Address;
}
