using System.Collections.Frozen;
using System.Net;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Links;
using ReportGen.Published;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Site.Pages;

/// <summary>Follows every link inside the site, anchors too: of pages, of what they tell machines, of the feed and of the
/// sitemap.</summary>
internal static class LinkCheck
{
    /// <summary>Whether every link leads somewhere; those that do not are in the bag.</summary>
    public static bool Run(IReadOnlyList<FinishedPage> pages, TakenPages taken, OutputFiles files, SiteModel site, DiagnosticBag bag)
    {
        // Of two pages with one address the first is kept; that there are two has been reported.
        var kept = pages.DistinctBy(page => page.Draft.Route.File, StringComparer.Ordinal).ToList();
        var known = kept.ToDictionary(page => page.Draft.Route.File, StringComparer.Ordinal);
        var areLedTo = taken.AreLedTo(kept, files);
        var dead = InParallel.Select([.. kept.Where(page => !page.IsTaken || !areLedTo)], (FinishedPage page) => Told(Dead(page, files, known, site)))
            .SelectMany(found => found)
            .ToList();
        bag.AddRange(dead);
        if (bag.HasErrors || site.Address is not { } address) return dead.Count == 0; // what is dead on a page is dead in the feed as well
        foreach (var path in new[] { SiteFiles.Feed, SiteFiles.Sitemap }.Where(files.Has).Where(path => !areLedTo || !taken.Has(path)))
        {
            var told = DeadIn(path, address, files, known, site).ToList();
            bag.AddRange(told);
            dead.AddRange(told);
        }
        return dead.Count == 0;
    }

    /// <summary>Where a link was written and what was meant costs a search: it is made for those that are told.</summary>
    private static List<Diagnostic> Told(IEnumerable<Func<Diagnostic>> dead)
    {
        var (told, others) = (new List<Diagnostic>(), 0);
        foreach (var finding in dead)
        {
            if (told.Count < Limits.Default.Findings) told.Add(finding());
            else others++;
        }

        if (others > 0) told.Add(Diagnostic.AndOthers(SiteCodes.DeadLink, told[0].Span?.Path, others));
        return told;
    }

    private static IEnumerable<Func<Diagnostic>> Dead(
        FinishedPage page,
        OutputFiles files,
        Dictionary<string, FinishedPage> known,
        SiteModel site)
    {
        foreach (var target in page.Found.Value?.Links ?? [])
        {
            if (Problem(target, page.Draft.Route, files, known, site) is var (why, file))
                yield return () => Report(target, why, file, page, files, known, site);
        }

        if (site.Address is not { } address) yield break;
        foreach (var target in page.Found.Value?.Whole ?? [])
        {
            if (Problem(target, Route.Home, files, known, site) is var (why, file))
                yield return () => Report(address.Uri.AbsoluteUri + target, why, file, page, files, known, site);
        }
    }

    /// <summary>Addresses in a file that is not a page; in the feed, whole texts of posts among them.</summary>
    private static IEnumerable<Diagnostic> DeadIn(
        string path,
        SiteAddress address,
        OutputFiles files,
        Dictionary<string, FinishedPage> known,
        SiteModel site)
    {
        foreach (var target in new AddressReader(address).WholeIn(WebUtility.HtmlDecode(files.Text(path))))
        {
            if (Problem(target, Route.Home, files, known, site) is var (why, _))
                yield return new Diagnostic(
                    SiteCodes.DeadLink,
                    null,
                    $"the address '{address.Uri.AbsoluteUri}{target}' in '{path}' leads nowhere: {why}.",
                    null,
                    []);
        }
    }

    /// <summary>Why a link leads nowhere, with the file that it means; null when it leads somewhere.</summary>
    private static (string Why, string? File)? Problem(
        string target,
        Route from,
        OutputFiles files,
        Dictionary<string, FinishedPage> known,
        SiteModel site)
    {
        var (file, anchor) = Resolve(target, from, site);
        var isThere = file is not null && files.Has(file);
        if (isThere && (anchor.Length == 0 || PlacesOf(file ?? "", known)?.Contains(anchor) != false)) return null;
        return (isThere ? $"'{file}' has no place '#{anchor}'" : $"there is no file '{file ?? target}' in the site", file);
    }

    /// <summary>The places of a page; null of a file that is none, and of a page that nobody can read any more.</summary>
    private static IReadOnlySet<string>? PlacesOf(string file, Dictionary<string, FinishedPage> known) =>
        known.GetValueOrDefault(file)?.Found.Value?.Anchors;

    /// <summary>The file and anchor that a link means; null for one that leads out of the site.</summary>
    private static (string? File, string Anchor) Resolve(string target, Route from, SiteModel site)
    {
        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        var path = Uri.UnescapeDataString((hash < 0 ? target : target[..hash]).Split('?')[0]);
        return (path.Length == 0 ? from.File : Follow(path, from, site), anchor);
    }

    /// <summary>The file that a path means, seen from a page; null when it leads out of the site.</summary>
    public static string? Follow(string path, Route from, SiteModel site)
    {
        var root = site.Address?.ReadPath ?? "/";
        var isRooted = path.StartsWith(root, StringComparison.Ordinal);
        var folder = isRooted ? [] : from.File.AsSpan(0, Math.Max(from.File.LastIndexOf('/'), 0));
        var file = new char[folder.Length + 1 + path.Length]; // each step is as long as written, and a slash goes before it
        folder.CopyTo(file);
        var length = folder.Length;
        var isEmpty = length == 0;
        var rest = isRooted ? path.AsSpan(root.Length) : path;
        foreach (var range in rest.Split('/'))
        {
            var step = rest[range];
            if (step is ".") continue;
            if (step is not "..")
            {
                if (!isEmpty) file[length++] = '/';
                step.CopyTo(file.AsSpan(length));
                (length, isEmpty) = (length + step.Length, false);
            }
            else if (isEmpty) return null;
            else (length, isEmpty) = file.AsSpan(0, length).LastIndexOf('/') is >= 0 and var slash ? (slash, false) : (0, true);
        }

        return new SitePath(new string(file, 0, length)).File;
    }

    private static Diagnostic Report(
        string target,
        string why,
        string? file,
        FinishedPage page,
        OutputFiles files,
        Dictionary<string, FinishedPage> known,
        SiteModel site)
    {
        var (place, written) = Authored(target, page, site);
        var remedies = new LinkRemedy(page.Draft, files, site);
        var leftOut = file is null || files.Has(file) ? null : remedies.LeftOut(file);
        if (leftOut is not null) why = $"'{leftOut.Path}' is left out, since {leftOut.Why}";
        return new Diagnostic(SiteCodes.DeadLink, place, $"the link '{written}' leads nowhere: {why}.", Remedy(), []);

        string? Remedy()
        {
            if (leftOut is not null) return $"build with {leftOut.Option} to see it, and link to it once it is published";
            if (file is null) return "begin with '/' for an address from the root of the site";
            return files.Has(file) ? OfAnchor(target, PlacesOf(file, known) ?? FrozenSet<string>.Empty) : remedies.For(target, file, place);
        }
    }

    /// <param name="known">The places of the page that the link means.</param>
    private static string OfAnchor(string target, IReadOnlySet<string> known)
    {
        var anchor = Uri.UnescapeDataString(target[(target.IndexOf('#') + 1)..]);
        return Nearest.Find(anchor, known) is { } near
            ? $"did you mean '#{near}'?"
            : "link to a heading of that page as its own link shows, or leave out what begins with '#'";
    }

    /// <summary>Where an author wrote the link, as written; the template when it stands in no article.</summary>
    private static (SourceSpan Place, string Written) Authored(string target, FinishedPage page, SiteModel site)
    {
        var template = Written(target, site) ?? SourceSpan.File($"templates/{page.Draft.Template}.html");
        if (page.Draft.Origin is not { Path: var path } || site.Content.Tree.Find(path) is not { } source) return (template, target);
        if (SourceReader.Read(source, Limits.Default).Value is not { } text) return (template, target);
        // An address from the root of the site begins on the page with the way there; any other was written relative to the page.
        var prefix = PageLinks.From(page.Draft.Route).Prefix;
        string[] written = target.StartsWith(prefix, StringComparison.Ordinal) && !AuthoredLinks.IsExternal(target)
            ? [target, "/" + target[prefix.Length..]]
            : [target];
        string[] forms = [.. written, .. written.Select(form => form.Replace("/index.html", "/", StringComparison.Ordinal))];
        return WrittenLinks.Find(text, forms) ?? (Written(target, site) ?? SourceSpan.File(path), target);
    }

    /// <summary>Where one of the report's own templates holds the address as it is. It leads nowhere on every page, and that is one
    /// finding.</summary>
    private static SourceSpan? Written(string target, SiteModel site)
    {
        foreach (var template in site.PageCheck.Own)
            if (template.Text.IndexOf($"=\"{target}\"", StringComparison.Ordinal) is >= 0 and var at)
                return template.Span(at + 2, target.Length);
        return null;
    }
}
