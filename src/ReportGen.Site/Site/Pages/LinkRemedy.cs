using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Narrative.Links;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Site.Pages;

/// <summary>What to write instead of a link to nothing: the slips that are sure are named, else the nearest file.</summary>
internal sealed class LinkRemedy(PageDraft page, OutputFiles files, SiteModel site)
{
    private static readonly string[] Endings = [".md", ".markdown", ".html", ".htm", ".php", ".aspx"];

    /// <param name="target">As the page has it.</param>
    /// <param name="file">The file that it means and that is not there.</param>
    /// <param name="place">Where it is written: an article takes addresses from the root of the site, a template names files.</param>
    public string For(string target, string file, SourceSpan place)
    {
        var anchor = target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? target[hash..] : "";
        if (Known(file) is { } known)
            return ComposedText.IsOtherSpelling(known, file)
                ? new SitePath(known).InsteadOf(file)
                : $"write '{Written(known, place)}{anchor}'";
        if (Article(file, place) is { } route) return $"write '{Written(route.File, place)}{anchor}'";
        // A name that holds what addresses take for a code, a query or a fragment.
        if (LinkCheck.Follow(target, page.Route, site) is { } literal && files.Has(literal)) return $"write '{Written(literal, place)}'";
        return (SameName(file) ?? Near(file)) is { } near
            ? $"did you mean '{Written(near, place)}'?"
            : Addition(file, place) + "name a page or file of the site";
    }

    /// <summary>A post or page of that address or name that the build leaves out.</summary>
    public LeftOutArticle? LeftOut(string file)
    {
        var name = NameOf(file);
        return site.Content.Narrative.LeftOut.FirstOrDefault(
            article => (article.Kind == ArticleKind.Post ? Route.Post(article.Slug) : Route.Page(article.Slug)).File == file)
            ?? (Known(file) is null && Article(file, default) is null
                ? site.Content.Narrative.LeftOut.FirstOrDefault(article => IsNamed(article.Path, article.Slug, name))
                : null);
    }

    /// <summary>A page without its last slash or with an ending that it does not have, other letters, or the way to a copied file in the
    /// content.</summary>
    private string? Known(string file)
    {
        if (files.Spelled(file) is { } spelled) return spelled;
        if (WithoutEnding(file) is { } page && page != file && files.Spelled(page) is { } known) return known;
        const string folder = "static/";
        return file.IndexOf(folder, StringComparison.Ordinal) is >= 0 and var at ? files.Spelled(file[(at + folder.Length)..]) : null;
    }

    /// <summary>The page of an article that was linked by the name of its file or by its slug, in whatever folder.</summary>
    private Route? Article(string file, SourceSpan place)
    {
        var name = NameOf(file);
        var folder = place.Path is { } path ? path[..(path.LastIndexOf('/') + 1)] : "";
        var narrative = site.Content.Narrative;
        var found = narrative.Posts.Select(post => (post.Path, Route: Route.Post(post.FrontMatter.Slug.Text), post.FrontMatter.Slug))
            .Concat(narrative.Pages.Select(one => (one.Path, Route: Route.Page(one.FrontMatter.Slug.Text), one.FrontMatter.Slug)))
            .Where(one => one.Route != page.Route && IsNamed(one.Path, one.Slug.Text, name))
            .OrderByDescending(one => one.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        return found.Count == 0 ? null : found[0].Route;
    }

    private static bool IsNamed(string path, string slug, string name) =>
        string.Equals(slug, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(WithoutEnding(path[(path.LastIndexOf('/') + 1)..]), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last step of an address, without what says which sort of file it is.</summary>
    private static string NameOf(string file)
    {
        const string index = "/index.html";
        var path = WithoutEnding(file.EndsWith(index, StringComparison.Ordinal) ? file[..^index.Length] : file);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static string WithoutEnding(string file) =>
        Endings.FirstOrDefault(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
            ? file[..^ending.Length]
            : file;

    /// <summary>What has the same last step in another folder; of several that with the shortest address.</summary>
    private string? SameName(string file)
    {
        var name = NameOf(file);
        return name.Length == 0
            ? null
            : Others.Where(path => string.Equals(NameOf(path), name, StringComparison.OrdinalIgnoreCase))
                .OrderBy(path => path.Length)
                .ThenBy(path => path, StringComparer.Ordinal)
                .FirstOrDefault();
    }

    /// <summary>The nearest of all other pages and files; that they are pages makes none nearer.</summary>
    private string? Near(string file)
    {
        const string index = "/index.html";
        static string Shown(string path) => path.EndsWith(index, StringComparison.Ordinal) ? path[..^index.Length] : path;
        var byShown = Others.ToLookup(Shown, StringComparer.Ordinal);
        return Nearest.Find(Shown(file), byShown.Select(group => group.Key)) is { } near ? byShown[near].First() : null;
    }

    /// <summary>All but the page on which the link stands: nobody means that.</summary>
    private IEnumerable<string> Others => files.Paths.Where(path => path != page.Route.File);

    /// <summary>What could be added so that something is there; empty where an author's file cannot be.</summary>
    private static string Addition(string file, SourceSpan place)
    {
        if (place.Path.StartsWith("templates/", StringComparison.Ordinal)) return "";
        var name = NameOf(file);
        var isArticle = name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        var folder = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"/index.html".Length] : WithoutEnding(file);
        if (isArticle && folder == name) return $"add a page 'content/pages/{name}.md', or ";
        if (isArticle && folder == $"posts/{name}") return $"add a post 'content/posts/{name}.md', or ";
        return file.LastIndexOf('.') > file.LastIndexOf('/')
            && !Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? $"add a file 'content/static/{file}', or "
            : "";
    }

    private static string Written(string file, SourceSpan place) =>
        place.Path.StartsWith("templates/", StringComparison.Ordinal) ? file : new SitePath(file).Address;
}
